import { useTranslations } from "next-intl";
import { countryName } from "#messages/format.ts";
import type { CheckoutView } from "#server/checkout/view.ts";
import type { Site } from "#server/platform/context.ts";
import { westernOrder } from "#server/shipping/countries/country.ts";
import { countries } from "#server/shipping/countries/registry.ts";
import { postalPattern } from "#server/shipping/rules.ts";
import { changeAddressAction, setAddressAction } from "./actions.ts";
import { AddressFields, type CountryForm } from "./address-fields.tsx";
import type { FoldWords } from "./review-fold.tsx";

const homes: Record<string, string> = { ko: "KR", ar: "AE" };

interface AddressStepProps {
  site: Site;
  view: CheckoutView;
  /** In the review, where it is folded away and leads nowhere. */
  fold?: FoldWords | null;
}

/** Who buys and where it goes. The form follows the country, whose rules come along. */
export function AddressStep({ site, view, fold = null }: AddressStepProps) {
  const [t, kit] = [useTranslations("checkout.page"), useTranslations("kit")];
  const forms = Object.fromEntries(site.countries.map((code) => [code, countryForm(code, site.locale)]));
  const { address } = view;
  const given: Record<string, string> = {};
  for (const [key, value] of Object.entries({ ...address, email: view.email })) if (value) given[key] = value;
  const home = homes[site.locale] ?? "";
  const words = Object.fromEntries(wordKeys.map((key) => [key, t(key)])) as Record<(typeof wordKeys)[number], string>;
  return (
    <AddressFields
      action={fold ? changeAddressAction : setAddressAction}
      fold={fold}
      locale={site.locale}
      forms={forms}
      given={given}
      home={site.countries.includes(home) ? home : (site.countries[0] ?? "US")}
      words={{
        ...words,
        submit: fold ? t("saveChange") : t("toShipping"),
        optional: kit("optional"),
        postalExample: t.raw("postalExample"),
        postalProblem: t.raw("postalProblem"),
      }}
    />
  );
}

const wordKeys = [
  "contact",
  "email",
  "emailHint",
  "address",
  "country",
  "update",
  "updateHint",
  "firstName",
  "lastName",
  "line1",
  "line1Hint",
  "line2",
  "line2Add",
  "city",
  "region",
  "regionChoose",
  "postalCode",
  "phone",
  "phoneHint",
  "phoneAdd",
  "phoneProblem",
] as const;

export type AddressWords = Record<(typeof wordKeys)[number] | "submit" | "optional" | "postalExample" | "postalProblem", string>;

function countryForm(code: string, locale: string): CountryForm {
  const country = countries[code];
  return {
    name: countryName(code, locale),
    order: country?.order ?? westernOrder,
    regions: country?.regions ?? null,
    postalPattern: country ? postalPattern(country) : null,
    postalExample: country?.postalExample ?? "",
    dialCode: country?.dialCode ?? "",
    phoneRequired: country?.phoneRequired ?? false,
  };
}
