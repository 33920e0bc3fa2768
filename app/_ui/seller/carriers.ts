/** Carriers that are offered by name; the names are their own and the same in every language. */
export const carriers = [
  "Aramex",
  "CJ Logistics",
  "DHL",
  "DPD",
  "EMS",
  "Emirates Post",
  "FedEx",
  "GLS",
  "Hanjin",
  "Japan Post",
  "Korea Post",
  "Lotte Global Logistics",
  "PostNL",
  "UPS",
  "USPS",
  "Yamato",
] as const;
