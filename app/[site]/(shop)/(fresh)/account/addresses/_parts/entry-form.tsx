import { useTranslations } from "next-intl";
import { hrefOn } from "#app/_i18n/href.ts";
import { Anchor } from "#app/_ui/kit/anchor.tsx";
import { countryForms, filledFields, useAddressWords } from "#app/_ui/shipping/country-form.ts";
import type { Site } from "#server/platform/context.ts";
import type { SavedAddressView } from "#server/shipping/address-book.ts";
import { AddressForm } from "./address-form.tsx";

interface EntryFormProps {
  site: Site;
  /** Null for a new one. */
  address: SavedAddressView | null;
}

/** A page for one address, with the way back to the book. */
export function EntryForm({ site, address }: EntryFormProps) {
  const [t, words] = [useTranslations("shipping.book"), useAddressWords()];
  const uses = (["isShippingDefault", "isBillingDefault"] as const).filter((use) => !address?.[use]);
  return (
    <div className="space-y-6">
      <header className="space-y-1.5">
        <Anchor
          href={hrefOn(site, "/account/addresses")}
          className="inline-flex min-h-11 items-center text-soft underline decoration-line underline-offset-4 hover:text-ink"
        >
          {t("title")}
        </Anchor>
        <h1 className="text-head">{address ? t("change") : t("new")}</h1>
      </header>
      <AddressForm
        id={address?.id ?? null}
        locale={site.locale}
        {...countryForms(site, address ? [address.country] : [])}
        given={filledFields(address)}
        uses={uses}
        words={{ ...words, save: t("save"), isShippingDefault: t("asShipping"), isBillingDefault: t("asBilling") }}
      />
    </div>
  );
}
