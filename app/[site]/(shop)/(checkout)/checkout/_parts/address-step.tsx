import { useTranslations } from "next-intl";
import { countryName } from "#messages/format.ts";
import type { CheckoutView } from "#server/checkout/view.ts";
import type { Site } from "#server/platform/context.ts";
import { westernOrder } from "#server/shipping/countries/country.ts";
import { countries } from "#server/shipping/countries/registry.ts";
import { postalPattern } from "#server/shipping/rules.ts";
import { AddressFields, type CountryForm } from "./address-fields.tsx";

const homes: Record<string, string> = { ko: "KR", ar: "AE" };

/** Who buys and where it goes. The form follows the country, whose rules come along. */
export function AddressStep({ site, view }: { site: Site; view: CheckoutView }) {
  const [t, kit] = [useTranslations("checkout.page"), useTranslations("storefront.kit")];
  const forms = Object.fromEntries(site.countries.map((code) => [code, countryForm(code, site.locale)]));
  const { address } = view;
  const given: Record<string, string> = {};
  for (const [key, value] of Object.entries({ ...address, email: view.email })) if (value) given[key] = value;
  const home = homes[site.locale] ?? "";
  const words = Object.fromEntries(wordKeys.map((key) => [key, t(key)])) as Record<(typeof wordKeys)[number], string>;
  return (
    <AddressFields
      locale={site.locale}
      forms={forms}
      given={given}
      home={site.countries.includes(home) ? home : (site.countries[0] ?? "US")}
      words={{
        ...words,
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
  "toShipping",
] as const;

export type AddressWords = Record<(typeof wordKeys)[number] | "optional" | "postalExample" | "postalProblem", string>;

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
