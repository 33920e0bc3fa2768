import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { PostalAddress } from "#app/_ui/orders/postal-address.tsx";
import { formatDays, formatMoney } from "#messages/format.ts";
import type { CheckoutView } from "#server/checkout/view.ts";
import type { Site } from "#server/platform/context.ts";
import { AddressStep } from "./address-step.tsx";
import { PlaceOrder } from "./place-order.tsx";
import { ShippingStep } from "./shipping-step.tsx";

/** Everything once more, each part with its form to change it here, and the one button that buys. */
export function ReviewStep({ site, view }: { site: Site; view: CheckoutView }) {
  const t = useTranslations("checkout.page");
  const method = view.deliveryOptions.find(({ code }) => code === view.shippingMethod);
  const fold = (what: string) => ({ change: t("edit"), named: t("editNamed", { what }) });
  return (
    <div className="space-y-7">
      <h2 className="text-title">{t("review")}</h2>
      <div className="divide-y divide-line border-y border-line">
        <Part
          name={t("address")}
          value={
            <>
              {view.address && <PostalAddress address={view.address} locale={site.locale} />}
              <p className="pt-1 text-soft wrap-anywhere">
                <bdi>{view.email}</bdi>
              </p>
            </>
          }
        >
          <AddressStep site={site} view={view} fold={fold(t("address"))} />
        </Part>
        <Part
          name={t("stepShipping")}
          value={
            method && (
              <>
                {method.name}
                <span className="block text-soft">
                  {t("deliveryDays", { days: formatDays(new Date(method.from), new Date(method.to), site.locale) })}
                </span>
              </>
            )
          }
        >
          <ShippingStep view={view} locale={site.locale} fold={fold(t("stepShipping"))} />
        </Part>
        <Part name={t("stepPayment")} value={t("card")}>
          <Elsewhere href={hrefOn(site, "/checkout/payment")} {...fold(t("stepPayment"))} />
        </Part>
      </div>
      <PlaceOrder
        locale={site.locale}
        total={view.total.amount.toString()}
        currency={view.total.currency}
        words={{
          place: t("place"),
          placing: t("placing"),
          amount: t("placeAmount", { amount: formatMoney(view.total, site.locale), currency: view.total.currency }),
        }}
      />
    </div>
  );
}

/** A line of the review; what changes it places its own word at the line's end. */
function Part({ name, value, children }: { name: string; value: ReactNode; children: ReactNode }) {
  return (
    <section aria-label={name} className="relative py-4">
      <div className="grid gap-x-6 gap-y-1 pe-24 sm:grid-cols-[9rem_1fr]">
        <h3 className="text-base font-normal tracking-normal text-soft">{name}</h3>
        <div className="min-w-0">{value}</div>
      </div>
      {children}
    </section>
  );
}

function Elsewhere({ href, change, named }: { href: string; change: string; named: string }) {
  return (
    <Anchor
      href={href}
      aria-label={named}
      className="absolute end-0 top-2.5 inline-flex min-h-11 items-center underline decoration-line underline-offset-4 hover:decoration-ink"
    >
      {change}
    </Anchor>
  );
}
