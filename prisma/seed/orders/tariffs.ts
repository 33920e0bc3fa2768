import { convert, money } from "#server/platform/money.ts";
import { type DeliveryMethod, parcelPrice } from "#server/shipping/queries.ts";
import { expectedDates } from "#server/shipping/rules.ts";
import type { TaxRule } from "#server/tax/rules.ts";
import { taxRateRows } from "../reference/rates.ts";
import { shippingMethodRows, shippingRateRows } from "../reference/shipping.ts";
import { rateOf } from "./rates.ts";

const methods = shippingMethodRows();
const tariffs = shippingRateRows();
const taxes = taxRateRows();

export interface Delivery extends Pick<DeliveryMethod, "from" | "to"> {
  code: string;
  daysMin: number;
  daysMax: number;
  /** What a seller's parcel worth so much costs, in minor units of the order's currency. */
  price: (subtotal: bigint) => bigint;
}

/** A way of delivery as it was offered at `placedAt`, its tariff at that day's rate. */
export function deliveryTo(
  country: string,
  code: "standard" | "express",
  order: { placedAt: Date; currency: string; daysAgo: number },
): Delivery {
  const method = methods.find((one) => one.code === code);
  const tariff = tariffs.find((one) => one.method_id === method?.id && one.countries.includes(country));
  if (!tariff) throw new Error(`nobody delivers to ${country} by ${code}`);
  const rate = rateOf(tariff.currency, order.currency, order.daysAgo);
  const priced = (amount: number) => convert(money(amount, tariff.currency), order.currency, rate).amount;
  const offered = { price: priced(tariff.price), freeFrom: tariff.free_from === null ? null : priced(tariff.free_from) };
  return {
    code,
    daysMin: tariff.days_min,
    daysMax: tariff.days_max,
    ...expectedDates(order.placedAt, tariff.days_min, tariff.days_max),
    price: (subtotal) => parcelPrice(offered, subtotal),
  };
}

/** The rules at a place, its region's before the country's, as `taxRulesAt` reads them. */
export function taxesAt(country: string, region: string | null): TaxRule[] {
  const here = taxes.filter((rule) => rule.country === country && (rule.region === "" || rule.region === region));
  const regional = here.filter((rule) => rule.region !== "");
  const chosen = [...regional, ...here.filter((rule) => !regional.some((other) => other.tax_class === rule.tax_class))];
  return chosen.map((rule) => ({
    taxClass: rule.tax_class,
    ppm: rule.ppm,
    included: rule.included,
    onShipping: rule.on_shipping,
  }));
}
