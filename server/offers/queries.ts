import type { Site } from "#server/platform/context.ts";
import { type Db, Prisma } from "#server/platform/database.ts";
import { convert, type Money, money } from "#server/platform/money.ts";
import { rateBetween } from "#server/rates/queries.ts";

export interface OfferPrice {
  price: Money;
  compareAt: Money | null;
}

interface OfferRow {
  variantId: string;
  price: bigint;
  compareAt: bigint | null;
}

/** Variant id -> its live offer on the site's channel, in the site's currency. A variant without one is absent. */
export async function offersFor(db: Db, site: Site, variantIds: readonly string[]): Promise<Map<string, OfferPrice>> {
  if (variantIds.length === 0) return new Map();
  const rate = await rateBetween(db, site.baseCurrency, site.currency);
  const rows = await db.$queryRaw<OfferRow[]>(Prisma.sql`
    select variant_id as "variantId", price, compare_at as "compareAt" from offer_now
    where variant_id = any(${[...variantIds]}::uuid[]) and channel_id = ${site.channelId}::uuid and is_live`);
  return new Map(rows.map((row) => [row.variantId, priced(site, rate, row.price, row.compareAt)]));
}

/**
 * An offer in the site's currency. The compared price is dropped where rounding to the currency's steps leaves no reduction,
 * for a struck price equal to the price would be a lie.
 */
export function priced(site: Site, rate: string, price: bigint | string, compareAt: bigint | string | null): OfferPrice {
  const now = convert(money(price, site.baseCurrency), site.currency, rate);
  const before = compareAt === null ? null : convert(money(compareAt, site.baseCurrency), site.currency, rate);
  return { price: now, compareAt: before && before.amount > now.amount ? before : null };
}
