import { lowStockMax } from "#server/inventory/rules.ts";
import { type PictureRow, type PictureView, pictureView } from "#server/media/picture-view.ts";
import type { AdminContext, Context, SellerContext } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import type { ListAsked, ListPage } from "#server/platform/lists/fields.ts";
import { allOf, countedUpTo, escaped, type ListSql, pageOf, whereOf } from "#server/platform/lists/sql.ts";
import { languageOf } from "#server/platform/localized-text.ts";
import { type Money, money } from "#server/platform/money.ts";
import {
  type OwnProductShape,
  ownProductShape,
  type ProductShape,
  productShape,
  type productStates,
  type stockBands,
} from "./shapes.ts";

/** A product as the desks list it. Prices are those of the site's channel, in what it is priced in. */
export interface DeskProduct {
  id: string;
  slug: string;
  name: string;
  state: (typeof productStates)[number];
  seller: { slug: string; name: string };
  category: string;
  picture: PictureView | null;
  /** Null where the channel does not offer it; `most` where its variants differ. */
  price: Money | null;
  most: Money | null;
  /** Units of all variants that can be sold now, and how that stands: low where one variant has few left or none. */
  stock: number;
  band: (typeof stockBands)[number];
  /** Units of the variant that has fewest. */
  fewest: number;
  variants: number;
  /** From 1 to 5 with one decimal; null while nobody rated. */
  rating: number | null;
  updatedAt: string;
}

type Asked = Pick<ListAsked<ProductShape>, "search" | "filters">;
type OwnAsked = Pick<ListAsked<OwnProductShape>, "search" | "filters">;

/** Where stock and offers are read: a shop's own connection sees its rows only, and those through a view. */
interface Shelves {
  stock: Prisma.Sql;
  offers: Prisma.Sql;
}

const wholeHall: Shelves = { stock: Prisma.sql`stock_level`, offers: Prisma.sql`offer` };
const ownShop: Shelves = { stock: Prisma.sql`own_stock`, offers: Prisma.sql`own_offer` };
const fromProducts = Prisma.sql`product p`;

function bandsOf({ stock }: Shelves): Record<(typeof stockBands)[number], Prisma.Sql> {
  const some = Prisma.sql`exists (select from variant v join ${stock} s on s.variant_id = v.id
    where v.product_id = p.id and v.is_live and s.on_hand > s.reserved)`;
  const few = Prisma.sql`exists (select from variant v where v.product_id = p.id and v.is_live
    and (select coalesce(sum(s.on_hand - s.reserved), 0) from ${stock} s where s.variant_id = v.id) <= ${lowStockMax})`;
  return { out: Prisma.sql`not ${some}`, low: Prisma.sql`(${some} and ${few})`, in: Prisma.sql`(${some} and not ${few})` };
}

function fieldsOf(shelves: Shelves): ListSql<ProductShape> {
  return {
    state: { value: Prisma.sql`p.state` },
    stock: { value: Prisma.sql`''`, choices: bandsOf(shelves) },
    seller: { value: Prisma.sql`s.slug`, within: (test) => Prisma.sql`p.seller_id in (select s.id from seller s where ${test})` },
    category: {
      value: Prisma.sql`top.path`,
      within: (test) => Prisma.sql`p.category_id in (select c.id from category c join category top
        on c.path = top.path or starts_with(c.path, top.path || '/') where ${test})`,
    },
    sku: {
      value: Prisma.sql`v.sku`,
      within: (test) => Prisma.sql`exists (select from variant v where v.product_id = p.id and ${test})`,
    },
    updated: { value: Prisma.sql`p.updated_at` },
  };
}

/** Each word is part of a name in any language, of the product's search words or options, or of an SKU. */
function productSearched(search: string): Prisma.Sql[] {
  return search
    .split(" ", 8)
    .filter(Boolean)
    .map((word) => {
      const like = `%${escaped(word)}%`;
      return Prisma.sql`(p.search_text like plain_text(${like}) or exists (select from variant v where v.product_id = p.id and v.sku ilike ${like}))`;
    });
}

function productsWhere(ctx: Context, { search, filters }: Asked): Prisma.Sql[] {
  return [...whereOf(productShape, fieldsOf(wholeHall), filters, ctx.now), ...productSearched(search)];
}

export function ownProductsWhere(ctx: SellerContext, { search, filters }: OwnAsked): Prisma.Sql[] {
  const { seller: _, ...fields } = fieldsOf(ownShop);
  return [
    Prisma.sql`p.seller_id = ${ctx.seller}::uuid`,
    ...whereOf(ownProductShape, fields, filters, ctx.now),
    ...productSearched(search),
  ];
}

function orderOf({ sort, isDescending }: Pick<ListAsked<ProductShape>, "sort" | "isDescending">, locale: string): Prisma.Sql {
  const way = isDescending ? Prisma.sql`desc` : Prisma.sql`asc`;
  const by = {
    updated: Prisma.sql`p.updated_at ${way}`,
    popularity: Prisma.sql`p.popularity ${way}`,
    name: Prisma.sql`coalesce(p.name ->> ${languageOf(locale)}, p.name ->> 'en') ${way}`,
  }[sort];
  return Prisma.sql`${by}, p.id ${way}`;
}

/** All products of the hall; unasked, those changed last first. */
export function deskProducts(ctx: AdminContext, asked: ListAsked<ProductShape>): Promise<ListPage<DeskProduct>> {
  return productPage(ctx, wholeHall, productsWhere(ctx, asked), asked);
}

/** The shop's own products. */
export function ownProducts(ctx: SellerContext, asked: ListAsked<OwnProductShape>): Promise<ListPage<DeskProduct>> {
  return productPage(ctx, ownShop, ownProductsWhere(ctx, asked), asked);
}

type Stretch = { ids?: string[] | null; after?: string | null };

/** The next products of an export; `after` is the last one's id. */
export function nextProducts(
  ctx: AdminContext,
  { ids, after, ...asked }: Asked & Stretch,
  count: number,
): Promise<DeskProduct[]> {
  const where = ids ? [Prisma.sql`p.id = any(${ids}::uuid[])`] : productsWhere(ctx, asked);
  return stretch(ctx, wholeHall, where, after, count);
}

export function nextOwnProducts(
  ctx: SellerContext,
  { ids, after, ...asked }: OwnAsked & Stretch,
  count: number,
): Promise<DeskProduct[]> {
  const mine = Prisma.sql`p.seller_id = ${ctx.seller}::uuid`;
  const where = ids ? [mine, Prisma.sql`p.id = any(${ids}::uuid[])`] : ownProductsWhere(ctx, asked);
  return stretch(ctx, ownShop, where, after, count);
}

function stretch(
  ctx: Context,
  shelves: Shelves,
  where: Prisma.Sql[],
  after: string | null | undefined,
  count: number,
): Promise<DeskProduct[]> {
  const from = after ? [...where, Prisma.sql`p.id < ${after}::uuid`] : where;
  const order = Prisma.sql`p.id desc`;
  return productRows(
    ctx,
    shelves,
    Prisma.sql`select p.* from product p where ${allOf(from)} order by ${order} limit ${count}`,
    order,
  );
}

async function productPage(
  ctx: Context,
  shelves: Shelves,
  conditions: Prisma.Sql[],
  asked: Pick<ListAsked<ProductShape>, "sort" | "isDescending" | "page" | "size">,
): Promise<ListPage<DeskProduct>> {
  const where = allOf(conditions);
  const order = orderOf(asked, ctx.site.locale);
  const [counted] = await ctx.db.$queryRaw<{ total: number }[]>`select ${countedUpTo(fromProducts, where)} as total`;
  const found = Prisma.sql`select p.* from product p where ${where} order by ${order} limit ${asked.size} offset ${(asked.page - 1) * asked.size}`;
  return pageOf(await productRows(ctx, shelves, found, order), counted?.total ?? 0, asked);
}

interface ProductRowSql {
  id: string;
  slug: string;
  name: string;
  state: DeskProduct["state"];
  seller: string;
  seller_name: string;
  category: string;
  picture: PictureRow | null;
  price: bigint | null;
  most: bigint | null;
  stock: number;
  fewest: number | null;
  variants: number;
  rating_sum: number;
  rating_count: number;
  updated_at: Date;
}

async function productRows(
  ctx: Context,
  { stock, offers }: Shelves,
  found: Prisma.Sql,
  order: Prisma.Sql,
): Promise<DeskProduct[]> {
  const { locale, channelId, baseCurrency } = ctx.site;
  const said = (text: Prisma.Sql) => Prisma.sql`coalesce(${text} ->> ${languageOf(locale)}, ${text} ->> 'en')`;
  const rows = await ctx.db.$queryRaw<ProductRowSql[]>`
    with found as materialized (${found})
    select p.id, p.slug, ${said(Prisma.sql`p.name`)} as name, p.state, s.slug as seller, ${said(Prisma.sql`s.name`)} as seller_name,
      ${said(Prisma.sql`c.name`)} as category, p.rating_sum, p.rating_count, p.updated_at, o.price, o.most, v.stock, v.fewest, v.variants,
      (select jsonb_build_object('id', i.id, 'width', i.width, 'height', i.height, 'tone', i.tone, 'alt', i.alt)
        from picture i where i.product_id = p.id order by i.position limit 1) as picture
    from found p join seller s on s.id = p.seller_id join category c on c.id = p.category_id
    cross join lateral (select min(o.price) as price, max(o.price) as most from variant v join ${offers} o on o.variant_id = v.id
      where v.product_id = p.id and v.is_live and o.is_live and o.channel_id = ${channelId}::uuid) o
    cross join lateral (select coalesce(sum(n.free), 0)::int as stock, min(n.free)::int as fewest, count(*)::int as variants
      from (select (select coalesce(sum(l.on_hand - l.reserved), 0) from ${stock} l where l.variant_id = v.id) as free
        from variant v where v.product_id = p.id and v.is_live) n) v
    order by ${order}`;
  return rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    name: row.name,
    state: row.state,
    seller: { slug: row.seller, name: row.seller_name },
    category: row.category,
    picture: row.picture && pictureView(row.picture, locale),
    price: row.price === null ? null : money(row.price, baseCurrency),
    most: row.most === null || row.most === row.price ? null : money(row.most, baseCurrency),
    stock: row.stock,
    band: row.stock <= 0 ? "out" : (row.fewest ?? 0) <= lowStockMax ? "low" : "in",
    fewest: Math.max(0, row.fewest ?? 0),
    variants: row.variants,
    rating: row.rating_count > 0 ? Math.round((row.rating_sum / row.rating_count) * 10) / 10 : null,
    updatedAt: row.updated_at.toISOString(),
  }));
}
