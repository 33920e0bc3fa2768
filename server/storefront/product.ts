import { lowestBefore } from "#server/offers/price-record.ts";
import type { Context, Site } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { rateBetween } from "#server/rates/queries.ts";
import { forSale } from "#server/search/for-sale.ts";
import { cardsSql } from "#server/search/product-cards.ts";
import { crumbsOf } from "./categories.ts";
import { categoryTree } from "./category-tree.ts";
import { type ProductPage, type ProductRow, productPage } from "./product-page.ts";
import { remembered } from "./remember.ts";
import { sameThingsSql } from "./same-thing.ts";
import type { ProductInput } from "./schema.ts";

/** Products that are shown below another. */
const relatedMax = 8;

/**
 * Everything the product page shows. Refuses with `catalog.productNotFound` for an unknown product and for one that nobody can
 * buy on this channel: withdrawn, of a suspended seller, or without an offer here.
 */
export const product = remembered("product", readProduct, ({ id, related, sameThings }) =>
  [id, ...related.map((card) => card.id), ...sameThings.map(({ productId }) => productId)].map((id) => `product:${id}`),
);

async function readProduct(ctx: Context, { slug }: ProductInput): Promise<ProductPage> {
  const { db, site } = ctx;
  const rate = await rateBetween(db, site.baseCurrency, site.currency);
  const tree = await categoryTree(db, site);
  const rows = await db.$queryRaw<ProductRow[]>(productSql(site, slug));
  const row = rows[0];
  refuseUnless(row, "catalog.productNotFound", "missing");
  return productPage(site, rate, row, crumbsOf(tree, row.categoryPath, site.locale));
}

function productSql(site: Site, slug: string): Prisma.Sql {
  return Prisma.sql`
    select p.id, p.slug, p.name, p.summary, p.description, p.features, p.specification, p.options, p.version, p.tags,
      p.rating_sum as "ratingSum", p.rating_count as "ratingCount", c.path as "categoryPath",
      (select jsonb_build_object('slug', b.slug, 'name', b.name) from brand b where b.id = p.brand_id) as brand,
      to_jsonb(s) - array['id', 'state', 'created_at'] as seller,
      ${variantsSql(site)} as variants, ${picturesSql} as pictures, ${relatedSql(site)} as related, ${sameThingsSql(site)} as "sameThings"
    from product p join seller s on s.id = p.seller_id join category c on c.id = p.category_id
    where p.slug = ${slug} and ${forSale(site)}`;
}

function variantsSql(site: Site): Prisma.Sql {
  return Prisma.sql`(
    select jsonb_agg(jsonb_build_object('id', v.id, 'sku', v.sku, 'gtin', v.gtin, 'options', v.options, 'weightGrams', v.weight_grams,
      'price', o.price::text, 'compareAt', o.compare_at::text, 'lowest', ${lowestBefore}::text,
      'sale', (select jsonb_build_object('name', s.name, 'endsAt', s.ends_at) from sale s where s.id = o.sale_id), 'sellable',
      (select sum(l.on_hand - l.reserved) from stock_level l where l.variant_id = v.id)) order by v.position, v.id)
    from variant v join offer_now o on o.variant_id = v.id and o.channel_id = ${site.channelId}::uuid and o.is_live
    where v.product_id = p.id and v.is_live)`;
}

const picturesSql = Prisma.sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', i.id, 'width', i.width, 'height', i.height, 'tone', i.tone, 'alt', i.alt,
    'options', i.options) order by i.position), '[]')
  from picture i where i.product_id = p.id)`;

/** The most popular others of the same category. */
function relatedSql(site: Site): Prisma.Sql {
  const chosen = Prisma.sql`
    select id, row_number() over () as place from (
      select p.id from product here join product p on p.category_id = here.category_id and p.id <> here.id
      where here.id = shown.id and ${forSale(site)} order by p.popularity desc, p.id limit ${relatedMax}) ids`;
  return Prisma.sql`(
    select coalesce(jsonb_agg(to_jsonb(card)), '[]')
    from (select p.id) shown cross join lateral (${cardsSql(site, chosen)}) card)`;
}
