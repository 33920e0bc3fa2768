import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { PostalAddress } from "#app/_ui/orders/postal-address.tsx";
import { formatDays, formatMoney } from "#messages/format.ts";
import type { CheckoutView } from "#server/checkout/view.ts";
import type { Site } from "#server/platform/context.ts";
import { PlaceOrder } from "./place-order.tsx";

/** Everything once more, each part with its way back, and the one button that buys. */
export function ReviewStep({ site, view }: { site: Site; view: CheckoutView }) {
  const t = useTranslations("checkout.page");
  const method = view.deliveryOptions.find(({ code }) => code === view.shippingMethod);
  return (
    <div className="space-y-7">
      <h2 className="text-title">{t("review")}</h2>
      <dl className="divide-y divide-line border-y border-line">
        <Part
          name={t("contact")}
          href={hrefOn(site, "/checkout")}
          change={t("edit")}
          changeNamed={t("editNamed", { what: t("contact") })}
        >
          <bdi>{view.email}</bdi>
        </Part>
        <Part
          name={t("address")}
          href={hrefOn(site, "/checkout")}
          change={t("edit")}
          changeNamed={t("editNamed", { what: t("address") })}
        >
          {view.address && <PostalAddress address={view.address} locale={site.locale} />}
        </Part>
        <Part
          name={t("shipping")}
          href={hrefOn(site, "/checkout/shipping")}
          change={t("edit")}
          changeNamed={t("editNamed", { what: t("shipping") })}
        >
          {method && (
            <>
              {method.name}
              <span className="block text-soft">
                {t("deliveryDays", { days: formatDays(new Date(method.from), new Date(method.to), site.locale) })}
              </span>
            </>
          )}
        </Part>
        <Part
          name={t("stepPayment")}
          href={hrefOn(site, "/checkout/payment")}
          change={t("edit")}
          changeNamed={t("editNamed", { what: t("stepPayment") })}
        >
          {t("card")}
        </Part>
      </dl>
      <PlaceOrder
        locale={site.locale}
        total={view.total.amount.toString()}
        currency={view.total.currency}
        words={{
          place: t("place"),
          placing: t("placing"),
          amount: t("placeAmount", { amount: formatMoney(view.total, site.locale) }),
        }}
      />
    </div>
  );
}

interface PartProps {
  name: string;
  href: string;
  change: string;
  changeNamed: string;
  children: ReactNode;
}

function Part({ name, href, change, changeNamed, children }: PartProps) {
  return (
    <div className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[9rem_1fr_auto]">
      <dt className="text-soft">{name}</dt>
      <dd>{children}</dd>
      <dd>
        <Anchor
          href={href}
          aria-label={changeNamed}
          className="inline-block py-1 underline decoration-line underline-offset-4 hover:decoration-ink"
        >
          {change}
        </Anchor>
      </dd>
    </div>
  );
}
