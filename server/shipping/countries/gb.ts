import { type Country, westernOrder } from "./country.ts";

export const gb: Country = {
  code: "GB",
  postalCode: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i,
  postalExample: "SW1A 1AA",
  regions: null,
  regionAs: "name",
  order: westernOrder,
  dialCode: "+44",
  phoneRequired: false,
};
