import type { Country } from "./country.ts";

export const ae: Country = {
  code: "AE",
  postalCode: null,
  postalExample: "",
  regions: {
    AZ: "أبوظبي",
    AJ: "عجمان",
    DU: "دبي",
    FU: "الفجيرة",
    RK: "رأس الخيمة",
    SH: "الشارقة",
    UQ: "أم القيوين",
  },
  regionAs: "name",
  order: ["firstName", "lastName", "line1", "line2", "city", "region", "phone"],
  dialCode: "+971",
  phoneRequired: true,
};
