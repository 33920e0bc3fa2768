import { type Country, postalBeforeCity } from "./country.ts";

export const fr: Country = {
  code: "FR",
  postalCode: /^\d{5}$/,
  postalExample: "75003",
  regions: null,
  regionAs: "name",
  order: postalBeforeCity,
  dialCode: "+33",
  phoneRequired: false,
};
