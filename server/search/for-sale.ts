import type { Site } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import type { ListSort } from "./schema.ts";

/** Products on a page of a list. */
export const pageSize = 20;

/** Condition on `product p`: live, its day has come, its seller approved, and something of it on offer on the site's channel. */
export function forSale(site: Site): Prisma.Sql {
  return Prisma.sql`p.state = 'live' and p.live_at <= now()
    and exists (select from seller s where s.id = p.seller_id and s.state = 'approved')
    and exists (select from variant v join offer o on o.variant_id = v.id
      where v.product_id = p.id and v.is_live and o.channel_id = ${site.channelId}::uuid and o.is_live)`;
}

/**
 * One page of the products that are for sale and fit `condition`, as a select of `id` and `place`. The id comes last in every
 * order, so that two pages never share a product. Prices sort by the lowest live offer in the channel's own currency, an order
 * that conversion keeps.
 */
export function pageOf(site: Site, condition: Prisma.Sql, sort: ListSort | "trend", page: number): Prisma.Sql {
  const isByPrice = sort === "priceAsc" || sort === "priceDesc";
  const lowest = Prisma.sql`join (
      select v.product_id, min(o.price) as price from offer_now o join variant v on v.id = o.variant_id
      where o.channel_id = ${site.channelId}::uuid and o.is_live and v.is_live group by v.product_id
    ) cost on cost.product_id = p.id`;
  return Prisma.sql`select id, row_number() over () as place from (
    select p.id from product p ${isByPrice ? lowest : Prisma.empty}
    where ${forSale(site)} and ${condition}
    order by ${orders[sort]} limit ${pageSize} offset ${(page - 1) * pageSize}) ids`;
}

/**
 * The Bayesian mean of a product's stars: eight imagined votes of 3.5 are added, so that few votes prove little and a product without
 * any stands below the liked and above the disliked ones (E. Miller, Bayesian Average Ratings, 2012). It is the expression of the index
 * `product_by_rating`: written differently, the list would be sorted anew each time.
 */
export const ratingScore = Prisma.sql`((p.rating_sum + 28.0) / (p.rating_count + 8))`;

const orders: Record<ListSort | "trend", Prisma.Sql> = {
  trend: Prisma.sql`p.trend desc, p.popularity desc, p.id`,
  popularity: Prisma.sql`p.popularity desc, p.id`,
  newest: Prisma.sql`p.live_at desc, p.id`,
  priceAsc: Prisma.sql`cost.price, p.id`,
  priceDesc: Prisma.sql`cost.price desc, p.id`,
  rating: Prisma.sql`${ratingScore} desc, p.id`,
};
