import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { Badge } from "#app/_ui/kit/badge.tsx";
import { LineDeed } from "#app/_ui/kit/line-deed.tsx";
import { PostalAddress } from "#app/_ui/orders/postal-address.tsx";
import type { Site } from "#server/platform/context.ts";
import type { SavedAddressView } from "#server/shipping/address-book.ts";
import { recipientName } from "#server/shipping/rules.ts";
import { makeDefaultAction, removeAddressAction } from "./actions.ts";

/** One address as its country writes it, what it is used for, and what can be done with it. */
export function BookEntry({ address, site }: { address: SavedAddressView; site: Site }) {
  const t = useTranslations("shipping.book");
  const { id, isShippingDefault, isBillingDefault } = address;
  const { locale } = site;
  const what = `${recipientName(address)}, ${address.line1}`;
  return (
    <li className="flex flex-col gap-3 rounded-lg border border-line bg-raised px-5 pt-4 pb-2">
      {(isShippingDefault || isBillingDefault) && (
        <p className="flex flex-wrap gap-2">
          {isShippingDefault && <Badge tone="positive">{t("isShipping")}</Badge>}
          {isBillingDefault && <Badge>{t("isBilling")}</Badge>}
        </p>
      )}
      <PostalAddress address={address} locale={locale} />
      <div className="mt-auto flex flex-wrap items-center gap-x-5 border-t border-line pt-1">
        <Anchor
          href={hrefOn(site, `/account/addresses/${id}`)}
          aria-label={t("editNamed", { what })}
          className="inline-flex min-h-11 items-center text-fine text-soft underline decoration-line underline-offset-4 hover:text-ink"
        >
          {t("edit")}
        </Anchor>
        <LineDeed
          action={removeAddressAction}
          locale={locale}
          fields={{ id }}
          word={t("remove")}
          named={t("removeNamed", { what })}
        />
        {!isShippingDefault && (
          <LineDeed
            action={makeDefaultAction}
            locale={locale}
            fields={{ id, use: "shipping" }}
            word={t("useShipping")}
            named={t("useShippingNamed", { what })}
          />
        )}
        {!isBillingDefault && (
          <LineDeed
            action={makeDefaultAction}
            locale={locale}
            fields={{ id, use: "billing" }}
            word={t("useBilling")}
            named={t("useBillingNamed", { what })}
          />
        )}
      </div>
    </li>
  );
}
