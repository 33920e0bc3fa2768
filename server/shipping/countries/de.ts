import { type Country, postalBeforeCity } from "./country.ts";

export const de: Country = {
  code: "DE",
  postalCode: /^\d{5}$/,
  postalExample: "10115",
  regions: null,
  regionAs: "name",
  order: postalBeforeCity,
  dialCode: "+49",
  phoneRequired: false,
};
