import type { Context } from "#server/platform/context.ts";
import { type Money, money } from "#server/platform/money.ts";
import { deliveryMethods } from "./queries.ts";
import type { EstimateInput } from "./schema.ts";

/** When one seller's parcel arrives and what it costs, by the cheapest way. Dates are ISO days. */
export interface Estimate {
  from: string;
  to: string;
  price: Money;
  /** A parcel worth at least this travels free; null where none does. */
  freeFrom: Money | null;
}

/** Null where nobody delivers. */
export async function estimate(ctx: Context, { country }: EstimateInput): Promise<Estimate | null> {
  const { db, site, now } = ctx;
  if (!site.countries.includes(country)) return null;
  const [cheapest] = (await deliveryMethods(db, site, country, now)).sort((a, b) => Number(a.price - b.price));
  if (!cheapest) return null;
  const { from, to, price, freeFrom } = cheapest;
  return { from, to, price: money(price, site.currency), freeFrom: freeFrom === null ? null : money(freeFrom, site.currency) };
}
