import type { Context, Site } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { convert, decimalsOf, money } from "#server/platform/money.ts";
import { rateBetween } from "#server/rates/queries.ts";
import { forSale } from "#server/search/for-sale.ts";
import { requireCategory } from "./categories.ts";
import { categoryTree } from "./category-tree.ts";
import { remembered } from "./remember.ts";
import type { PriceSpan, PricesInput } from "./schema.ts";

/** Between which prices the things of a category lie, in whole units of the site's currency. Null where there is nothing to choose between. */
export type Prices = { channel: string; min: number; max: number } | null;

/** Refuses with `catalog.categoryNotFound`. */
export const prices = remembered("prices", readPrices, (found) => (found ? [`listing:${found.channel}`] : []));

async function readPrices({ db, site }: Context, { category: path }: PricesInput): Promise<Prices> {
  const { within } = requireCategory(await categoryTree(db, site), path);
  const rate = await rateBetween(db, site.baseCurrency, site.currency);
  const [ends] = await db.$queryRaw<{ min: bigint | null; max: bigint | null }[]>(Prisma.sql`
    select min(price)::bigint as min, max(price)::bigint as max from (
      select ${lowest(site)} as price from product p where p.category_id = any(${within}::uuid[]) and ${forSale(site)}) costs`);
  if (!ends || ends.min === null || ends.max === null) return null;
  const unit = 10n ** BigInt(decimalsOf(site.currency));
  const shown = (amount: bigint) => convert(money(amount, site.baseCurrency), site.currency, rate).amount;
  const [min, max] = [shown(ends.min) / unit, (shown(ends.max) + unit - 1n) / unit];
  return min < max ? { channel: site.channel, min: Number(min), max: Number(max) } : null;
}

/** The condition on `product p` that its lowest price, as it is shown on the site, lies in the span. */
export async function pricedWithin({ db, site }: Context, { from, to }: PriceSpan): Promise<Prisma.Sql> {
  const rate = await rateBetween(db, site.baseCurrency, site.currency);
  const unit = 10n ** BigInt(decimalsOf(site.currency));
  const shown = (amount: bigint) => convert(money(amount, site.baseCurrency), site.currency, rate).amount;
  const least = from === null ? 0n : firstWhere((amount) => shown(amount) >= BigInt(from) * unit);
  const most = to === null ? amountMax : firstWhere((amount) => shown(amount) > BigInt(to) * unit) - 1n;
  return Prisma.sql`${lowest(site)} between ${least} and ${most}`;
}

const amountMax = 10n ** 15n;

/** The smallest amount for which a rising condition holds. Prices are rounded when they are converted, so the ends are found by what is shown. */
function firstWhere(holds: (amount: bigint) => boolean): bigint {
  let [low, high] = [0n, amountMax];
  while (low < high) {
    const middle = (low + high) / 2n;
    if (holds(middle)) high = middle;
    else low = middle + 1n;
  }
  return low;
}

function lowest({ channelId }: Site): Prisma.Sql {
  return Prisma.sql`(select min(o.price) from offer_now o join variant v on v.id = o.variant_id
    where v.product_id = p.id and v.is_live and o.is_live and o.channel_id = ${channelId}::uuid)`;
}
