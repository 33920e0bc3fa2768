import { type Rank, setRanks } from "#server/catalog/set-ranks.ts";
import type { Context } from "#server/platform/context.ts";
import { trendOf } from "./rules.ts";

/** Half-lives, in days, of an order's weight. */
export const popularityHalfLife = 30;
export const trendHalfLife = 2;
/** Older orders weigh less than a hundredth. */
const windowDays = 200;

/**
 * Ranks products by the orders that had them, cancelled ones left out, each weighing 2^(-age / half-life): a decayed count (Cormode,
 * Shkapenyuk, Srivastava, Xu: Forward Decay, ICDE 2009). Orders are counted, not pieces, or one large order would make a fashion.
 * Popularity is the count with a half-life of a month; the trend says how far that of two days lies above what the month lets expect.
 * Returns how many products changed rank.
 */
export async function rankProducts(ctx: Context): Promise<number> {
  const rows = await ctx.db.$queryRaw<{ product_id: string; month: number; days: number }[]>`
    select product_id, sum(power(2, -age / ${popularityHalfLife}::float8)) as month, sum(power(2, -age / ${trendHalfLife}::float8)) as days
    from (
      select distinct v.product_id, o.id, extract(epoch from ${ctx.now}::timestamptz - o.placed_at)::float8 / 86400 as age
      from orders o join order_line l on l.order_id = o.id join variant v on v.id = l.variant_id
      where o.state <> 'cancelled' and o.placed_at > ${ctx.now}::timestamptz - make_interval(days => ${windowDays}) and o.placed_at <= ${ctx.now}
    ) sold group by product_id`;
  const usual = trendHalfLife / popularityHalfLife;
  return setRanks(
    ctx,
    rows.map(({ product_id: productId, month, days }): Rank => {
      return { productId, popularity: Math.round(month * 100), trend: Math.round(trendOf(days, month * usual) * 100) };
    }),
  );
}
