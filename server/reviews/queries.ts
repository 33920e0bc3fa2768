import type { OptionChoice, ProductOption } from "#server/catalog/shapes.ts";
import { chosenOptions } from "#server/offers/sellable.ts";
import type { Context } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { type LocalizedText, textOf } from "#server/platform/localized-text.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { forSale } from "#server/search/for-sale.ts";
import { type RatingSummary, summaryOf } from "./rules.ts";
import type { OfProduct, ReviewSort, Stars } from "./schema.ts";

export const perPage = 10;

/** A review as readers see it. Texts are in `lang`, whatever the site's locale; moments are ISO. */
export interface ReviewView {
  id: string;
  author: string;
  rating: number;
  title: string;
  body: string;
  lang: string;
  isVerified: boolean;
  /** Which variant it is about, in the site's words: "Blue, Large". */
  variant: string | null;
  at: string;
  helpful: number;
  reply: { body: string; at: string; by: string } | null;
}

export interface ReviewPage {
  product: { id: string; slug: string; name: string };
  summary: RatingSummary;
  items: ReviewView[];
  sort: ReviewSort;
  stars: Stars | null;
  /** Of those with the stars asked for. */
  total: number;
  page: number;
  pages: number;
}

interface ProductRow {
  id: string;
  name: LocalizedText;
  options: ProductOption[];
  spread: number[];
  seller: LocalizedText;
}

interface ReviewRow extends Omit<ReviewView, "variant" | "at" | "reply"> {
  choice: OptionChoice | null;
  publishedAt: Date;
  reply: string | null;
  repliedAt: Date | null;
}

/**
 * One page of ten of a product's published reviews, with what all of them say together. A page beyond the last is empty.
 * Refuses with `catalog.productNotFound` where the product is not for sale on the site.
 */
export async function ofProduct(ctx: Context, { slug, sort, stars: asked, page }: OfProduct): Promise<ReviewPage> {
  const { db, site } = ctx;
  const stars = asked ?? null;
  const [product] = await db.$queryRaw<ProductRow[]>`
    select p.id, p.name, p.options, p.rating_spread as spread, s.name as seller
    from product p join seller s on s.id = p.seller_id where p.slug = ${slug} and ${forSale(site)}`;
  refuseUnless(product, "catalog.productNotFound", "missing");
  const summary = summaryOf(product.spread);
  const total = stars === null ? summary.count : (product.spread[stars - 1] ?? 0);
  const rows = (page - 1) * perPage < total ? await db.$queryRaw<ReviewRow[]>(pageSql(product.id, sort, stars, page)) : [];
  return {
    product: { id: product.id, slug, name: textOf(product.name, site.locale) },
    summary,
    items: rows.map((row) => viewOf(row, product, site.locale)),
    sort,
    stars,
    total,
    page,
    pages: Math.max(1, Math.ceil(total / perPage)),
  };
}

/** The ids of a page come from the index of its order alone; only these ten rows are then read. */
export function pageSql(productId: string, sort: ReviewSort, stars: Stars | null, page: number): Prisma.Sql {
  const ofStars = stars === null ? Prisma.empty : Prisma.sql`and rating = ${stars}`;
  return Prisma.sql`
    with chosen as materialized (
      select id, row_number() over () as place from (
        select id from review where product_id = ${productId}::uuid and state = 'published' ${ofStars}
        order by ${orders[sort]} limit ${perPage} offset ${(page - 1) * perPage}) ids)
    select r.id, r.author, r.rating, r.title, r.body, r.lang, r.order_id is not null as "isVerified", v.options as choice,
      r.published_at as "publishedAt", r.helpful, r.reply, r.replied_at as "repliedAt"
    from chosen join review r on r.id = chosen.id left join variant v on v.id = r.variant_id order by chosen.place`;
}

/** Each is the order of an index; the id comes last, so that two pages never share a review. */
const orders: Record<ReviewSort, Prisma.Sql> = {
  helpful: Prisma.sql`usefulness desc, published_at desc, id desc`,
  recent: Prisma.sql`published_at desc, id desc`,
  highest: Prisma.sql`rating desc, usefulness desc, published_at desc, id desc`,
  lowest: Prisma.sql`rating, usefulness desc, published_at desc, id desc`,
};

function viewOf({ choice, publishedAt, reply, repliedAt, ...row }: ReviewRow, product: ProductRow, locale: string): ReviewView {
  const chosen = choice ? chosenOptions(product.options, choice, locale) : [];
  return {
    ...row,
    variant: chosen.map(({ value }) => value).join(" · ") || null,
    at: publishedAt.toISOString(),
    reply:
      reply === null || repliedAt === null
        ? null
        : { body: reply, at: repliedAt.toISOString(), by: textOf(product.seller, locale) },
  };
}
