import { useTranslations } from "next-intl";
import { countryName } from "#messages/format.ts";
import type { Site } from "#server/platform/context.ts";
import { type AddressPart, westernOrder } from "#server/shipping/countries/country.ts";
import { countries } from "#server/shipping/countries/registry.ts";
import { postalPattern } from "#server/shipping/rules.ts";

/** How a country writes an address, for a form in the browser. */
export interface CountryForm {
  name: string;
  order: readonly AddressPart[];
  regions: Record<string, string> | null;
  /** Null where addresses have no postal code. */
  postalPattern: string | null;
  postalExample: string;
  dialCode: string;
  phoneRequired: boolean;
}

const homes: Record<string, string> = { ko: "KR", ar: "AE" };

/** The forms of every country the site serves, and of `more`; and the one to begin with. */
export function countryForms(site: Site, more: readonly string[] = []): { forms: Record<string, CountryForm>; home: string } {
  const codes = [...new Set([...site.countries, ...more])];
  const home = homes[site.locale] ?? "";
  return {
    forms: Object.fromEntries(codes.map((code) => [code, countryForm(code, site.locale)])),
    home: site.countries.includes(home) ? home : (site.countries[0] ?? "US"),
  };
}

/** The filled fields of what is known, as a form takes them. */
export function filledFields(known: object | null): Record<string, string> {
  return Object.fromEntries(Object.entries(known ?? {}).filter(([, value]) => typeof value === "string" && value !== ""));
}

export function useAddressWords(): AddressWords {
  const [t, kit] = [useTranslations("checkout.page"), useTranslations("kit")];
  const words = Object.fromEntries(wordKeys.map((key) => [key, t(key)])) as Record<(typeof wordKeys)[number], string>;
  return { ...words, optional: kit("optional"), postalExample: t.raw("postalExample"), postalProblem: t.raw("postalProblem") };
}

const wordKeys = [
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
