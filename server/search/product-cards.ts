import { type StockBand, stockBand } from "#server/inventory/rules.ts";
import { type PictureRow, type PictureView, pictureView } from "#server/media/picture-view.ts";
import { priced } from "#server/offers/queries.ts";
import type { Site } from "#server/platform/context.ts";
import { type Db, Prisma } from "#server/platform/database.ts";
import { languageOf } from "#server/platform/localized-text.ts";
import type { Money } from "#server/platform/money.ts";
import { rateBetween } from "#server/rates/queries.ts";

/** A product as lists show it, in the site's language and currency. */
export interface ProductCard {
  id: string;
  slug: string;
  name: string;
  summary: string;
  picture: PictureView | null;
  /** The lowest live offer. `isFrom`: other variants cost more. */
  price: Money;
  isFrom: boolean;
  compareAt: Money | null;
  /** ISO moment at which the price ends, where it is for a time. */
  saleEndsAt: string | null;
  /** `average` from 1 to 5 with one decimal; null while nobody rated. */
  rating: { average: number | null; count: number };
  stock: StockBand;
  /** Colours it comes in as #rrggbb, at most six; none where it has no colours to choose from. */
  swatches: string[];
  seller: { slug: string; name: string };
}

const swatchesMax = 6;

/** One row of `cardsSql`. Amounts are texts, since the row may also come out of a JSON column. */
export interface CardRow {
  id: string;
  slug: string;
  name: string;
  summary: string;
  picture: PictureRow | null;
  price: string;
  priceMax: string;
  compareAt: string | null;
  saleTo: Date | string | null;
  ratingSum: number;
  ratingCount: number;
  sellable: number | null;
  swatches: string[];
  seller: string;
  sellerName: string;
}

/** The cards of the products that `chosen` names: a select of `id` and `place`, all of them for sale on the site. */
export async function productCards(db: Db, site: Site, chosen: Prisma.Sql): Promise<ProductCard[]> {
  const rate = await rateBetween(db, site.baseCurrency, site.currency);
  const rows = await db.$queryRaw<CardRow[]>(cardsSql(site, chosen));
  return rows.map((row) => cardOf(site, rate, row));
}

/** Prices, stock and picture are looked up for the chosen products only, after the list was sorted and cut. */
export function cardsSql(site: Site, chosen: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    with chosen as materialized (${chosen})
    select p.id, p.slug, ${textSql(site, Prisma.sql`p.name`)} as name, ${textSql(site, Prisma.sql`p.summary`)} as summary,
      pic.picture, cost.price::text as price, cost.price_max::text as "priceMax", cost.compare_at::text as "compareAt", cost.sale_to as "saleTo",
      p.rating_sum as "ratingSum", p.rating_count as "ratingCount", cost.sellable,
      array(select swatch #>> '{}' from jsonb_path_query(p.options, '$[*].values[*].swatch') swatch limit ${swatchesMax}) as swatches,
      s.slug as seller, ${textSql(site, Prisma.sql`s.name`)} as "sellerName"
    from chosen join product p on p.id = chosen.id join seller s on s.id = p.seller_id
    cross join lateral (
      select min(o.price) as price, max(o.price) as price_max, (array_agg(o.compare_at order by o.price, v.position))[1] as compare_at,
        (array_agg(o.sale_to order by o.price, v.position))[1] as sale_to,
        sum(l.on_hand - l.reserved)::int as sellable
      from variant v
      join offer_now o on o.variant_id = v.id and o.channel_id = ${site.channelId}::uuid and o.is_live
      left join stock_level l on l.variant_id = v.id
      where v.product_id = p.id and v.is_live) cost
    left join lateral (
      select jsonb_build_object('id', id, 'width', width, 'height', height, 'tone', tone, 'alt', alt) as picture
      from picture where product_id = p.id order by position limit 1) pic on true
    order by chosen.place`;
}

export function cardOf(site: Site, rate: string, row: CardRow): ProductCard {
  const { id, slug, name, summary, ratingSum, ratingCount } = row;
  return {
    id,
    slug,
    name,
    summary,
    picture: row.picture && pictureView(row.picture, site.locale),
    ...priced(site, rate, row.price, row.compareAt),
    saleEndsAt: row.saleTo && new Date(row.saleTo).toISOString(),
    isFrom: row.price !== row.priceMax,
    rating: rating(ratingSum, ratingCount),
    stock: stockBand(row.sellable ?? 0),
    swatches: row.swatches,
    seller: { slug: row.seller, name: row.sellerName },
  };
}

/** The mean of whole stars, to one decimal. */
export function rating(sum: number, count: number): ProductCard["rating"] {
  return { average: count > 0 ? Math.round((sum * 10) / count) / 10 : null, count };
}

/** A text column in the site's locale, else its language, else English, as `textOf` picks it. */
export function textSql(site: Site, column: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`coalesce(${column} ->> ${site.locale}, ${column} ->> ${languageOf(site.locale)}, ${column} ->> 'en')`;
}
