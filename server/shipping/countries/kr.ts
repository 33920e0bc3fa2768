import { type Country, postalFirst } from "./country.ts";

export const kr: Country = {
  code: "KR",
  postalCode: /^\d{5}$/,
  postalExample: "03187",
  regions: null,
  regionAs: "name",
  order: postalFirst,
  dialCode: "+82",
  phoneRequired: true,
};
