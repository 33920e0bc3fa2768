import { type Country, postalBeforeCity } from "./country.ts";

export const fr: Country = {
  code: "FR",
  postalCode: /^\d{5}$/,
  postalExample: "75003",
  regions: null,
  order: postalBeforeCity,
  dialCode: "+33",
  phoneRequired: false,
};
