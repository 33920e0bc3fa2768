import { type StockBand, stockBand } from "#server/inventory/rules.ts";
import { priced } from "#server/offers/queries.ts";
import type { Site } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import type { Money } from "#server/platform/money.ts";
import { type ProductCard, rating, textSql } from "#server/search/product-cards.ts";

/** The same thing, known by its trade item number, from another seller: where it is, what it costs there, and who that is. */
export interface SameThing {
  productId: string;
  slug: string;
  /** Of the cheapest variant that both sell. */
  sku: string;
  price: Money;
  /** Further variants of it cost more. */
  isFrom: boolean;
  stock: StockBand;
  seller: { slug: string; name: string; country: string; rating: ProductCard["rating"] };
}

export interface SameThingRow {
  productId: string;
  slug: string;
  sku: string;
  price: string;
  priceMax: string;
  sellable: number | null;
  seller: string;
  sellerName: string;
  country: string;
  stars: number;
  ratings: number;
}

/** More than these nobody compares. */
const sellersMax = 8;

/** Offers of other sellers for what the product `p` sells, as JSON, the cheapest first. */
export function sameThingsSql(site: Site): Prisma.Sql {
  return Prisma.sql`(
    select coalesce(jsonb_agg(to_jsonb(found)), '[]') from (
      select q.id as "productId", q.slug, (array_agg(w.sku order by o.price, w.position))[1] as sku, min(o.price)::text as price, max(o.price)::text as "priceMax",
        sum((select sum(l.on_hand - l.reserved) from stock_level l where l.variant_id = w.id))::int as sellable,
        s.slug as seller, ${textSql(site, Prisma.sql`s.name`)} as "sellerName", s.country,
        (select coalesce(sum(r.rating_sum), 0)::int from product r where r.seller_id = s.id and r.state = 'live') as stars,
        (select coalesce(sum(r.rating_count), 0)::int from product r where r.seller_id = s.id and r.state = 'live') as ratings
      from variant v join variant w on w.gtin = v.gtin and w.seller_id <> v.seller_id and w.is_live
      join product q on q.id = w.product_id and q.state = 'live' and q.live_at <= now()
      join seller s on s.id = q.seller_id and s.state = 'approved'
      join offer_now o on o.variant_id = w.id and o.channel_id = ${site.channelId}::uuid and o.is_live
      where v.product_id = p.id and v.is_live
      group by q.id, s.id order by min(o.price), q.id limit ${sellersMax}) found)`;
}

export function sameThing(site: Site, rate: string, row: SameThingRow): SameThing {
  return {
    productId: row.productId,
    slug: row.slug,
    sku: row.sku,
    price: priced(site, rate, row.price, null).price,
    isFrom: row.price !== row.priceMax,
    stock: stockBand(row.sellable ?? 0),
    seller: { slug: row.seller, name: row.sellerName, country: row.country, rating: rating(row.stars, row.ratings) },
  };
}
