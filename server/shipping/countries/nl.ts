import { type Country, postalBeforeCity } from "./country.ts";

export const nl: Country = {
  code: "NL",
  postalCode: /^[1-9]\d{3} ?[A-Z]{2}$/i,
  postalExample: "1012 JS",
  regions: null,
  regionAs: "name",
  order: postalBeforeCity,
  dialCode: "+31",
  phoneRequired: false,
};
