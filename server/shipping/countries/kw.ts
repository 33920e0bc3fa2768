import { type Country, westernOrder } from "./country.ts";

export const kw: Country = {
  code: "KW",
  postalCode: /^\d{5}$/,
  postalExample: "13001",
  regions: {
    AH: "الأحمدي",
    FA: "الفروانية",
    HA: "حولي",
    JA: "الجهراء",
    KU: "العاصمة",
    MU: "مبارك الكبير",
  },
  regionAs: "name",
  order: westernOrder,
  dialCode: "+965",
  phoneRequired: true,
};
