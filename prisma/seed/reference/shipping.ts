import { keyedId } from "../chance.ts";
import { t } from "../words.ts";

const methods = [
  { code: "standard", name: t("Standard", "일반 배송", "شحن عادي"), position: 0 },
  { code: "express", name: t("Express", "빠른 배송", "شحن سريع"), position: 1 },
] as const;

type MethodCode = (typeof methods)[number]["code"];

interface RateSeed {
  method: MethodCode;
  countries: string[];
  currency: string;
  price: number;
  freeFrom: number | null;
  days: [min: number, max: number];
}

const korea = ["KR"];
const europe = ["NL", "DE", "FR", "GB"];
const gulf = ["AE", "KW"];
const far = ["US", "JP"];

/** Prices per parcel: one row per method and country group, in the currency it is billed in; a site converts it. */
const rates: readonly RateSeed[] = [
  { method: "standard", countries: korea, currency: "KRW", price: 3000, freeFrom: 50_000, days: [1, 3] },
  { method: "standard", countries: europe, currency: "USD", price: 590, freeFrom: 7500, days: [2, 5] },
  { method: "standard", countries: gulf, currency: "USD", price: 690, freeFrom: 7500, days: [2, 4] },
  { method: "standard", countries: far, currency: "USD", price: 890, freeFrom: 9000, days: [4, 8] },
  { method: "express", countries: korea, currency: "KRW", price: 8000, freeFrom: null, days: [1, 1] },
  { method: "express", countries: europe, currency: "USD", price: 1490, freeFrom: null, days: [1, 2] },
  { method: "express", countries: gulf, currency: "USD", price: 1690, freeFrom: null, days: [1, 2] },
  { method: "express", countries: far, currency: "USD", price: 1990, freeFrom: null, days: [2, 3] },
];

const methodId = (code: MethodCode) => keyedId(`shipping:${code}`);

export function shippingMethodRows() {
  return methods.map((method) => ({ id: methodId(method.code), ...method }));
}

export function shippingRateRows() {
  return rates.map(({ method, countries, currency, price, freeFrom, days }) => ({
    id: keyedId(`shipping:${method}:${countries.join("+")}`),
    method_id: methodId(method),
    countries,
    currency,
    price,
    free_from: freeFrom,
    days_min: days[0],
    days_max: days[1],
  }));
}
