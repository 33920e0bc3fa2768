import type { AdminContext, SellerContext } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { escaped } from "#server/platform/lists/sql.ts";
import { languageOf } from "#server/platform/localized-text.ts";
import { holds, type OfficePermission } from "#server/platform/permissions.ts";
import { ofChannels } from "./order-list.ts";

/** Something a desk knows by the text typed; `key` is what its page or list is opened by. */
export interface Found {
  kind: "order" | "customer" | "seller" | "product" | "parcel";
  key: string;
  title: string;
  detail: string;
}

const eachMax = 5;

interface FoundRow {
  kind: Found["kind"];
  key: string;
  title: string;
  detail: string | null;
}

/** Part of an order number as people type it, for the alphabet it is written in; null where it cannot be one. */
function numberPart(search: string): string | null {
  const part = search
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s#-]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return /^[0-9A-HJKMNP-TV-Z]{2,10}$/.test(part) ? part.toLowerCase() : null;
}

/**
 * Orders by part of number, email or name, people, sellers and products by name, email or SKU; five of each at most. What the
 * caller may not read is not looked for.
 */
export async function find(ctx: AdminContext, search: string): Promise<Found[]> {
  if (search.length < 2) return [];
  const may = (permission: OfficePermission) => holds(ctx.user.permissions, permission);
  const parts = [
    orders(ctx, search),
    ...(may("users.read") ? [customers(search)] : []),
    ...(may("sellers.read") ? [sellers(search, ctx.site.locale)] : []),
    ...(may("products.read") ? [products(search, ctx.site.locale)] : []),
  ];
  return told(await Promise.all(parts.map((part) => ctx.db.$queryRaw<FoundRow[]>(part))));
}

/** The same for a shop: its own parcels and products. */
export async function findOwn(ctx: SellerContext, search: string): Promise<Found[]> {
  if (search.length < 2) return [];
  const like = `%${escaped(search.toLowerCase())}%`;
  const number = `%${escaped(numberPart(search) ?? search.toLowerCase())}%`;
  const parcels = await ctx.db.$queryRaw<FoundRow[]>`
    select 'parcel' as kind, p.id::text as key, o.number as title, trim(concat(o.address ->> 'firstName', ' ', o.address ->> 'lastName')) as detail
    from parcel p join orders o on o.id = p.order_id where p.seller_id = ${ctx.seller}::uuid
      and (lower(o.number) like ${number} or lower(concat(o.address ->> 'firstName', ' ', o.address ->> 'lastName')) like ${like})
    order by p.created_at desc, p.id desc limit ${eachMax}`;
  const own = await ctx.db.$queryRaw<FoundRow[]>(
    products(search, ctx.site.locale, Prisma.sql`p.seller_id = ${ctx.seller}::uuid`),
  );
  return told([parcels, own]);
}

function told(rows: FoundRow[][]): Found[] {
  return rows.flat().map(({ detail, ...row }) => ({ ...row, detail: detail ?? "" }));
}

function orders(ctx: AdminContext, search: string): Prisma.Sql {
  const like = `%${escaped(search.toLowerCase().replaceAll("#", ""))}%`;
  const number = numberPart(search);
  const words = Prisma.sql`order_words(o.number, o.email, o.address)`;
  const wanted = number
    ? Prisma.sql`(${words} like ${like} or ${words} like ${`%${number}%`})`
    : Prisma.sql`${words} like ${like}`;
  return Prisma.sql`select 'order' as kind, o.number as key, o.number as title, o.email as detail from orders o where ${wanted} and ${ofChannels(ctx)}
    order by starts_with(lower(o.number), ${number ?? ""}) desc, o.placed_at desc limit ${eachMax}`;
}

function customers(search: string): Prisma.Sql {
  const like = `%${escaped(search.toLowerCase())}%`;
  return Prisma.sql`select 'customer' as kind, u.email as key, u.first_name || ' ' || u.last_name as title, u.email as detail from app_user u
    where u.state <> 'pending' and lower(u.first_name || ' ' || u.last_name || ' ' || u.email) like ${like} order by u.created_at desc, u.id limit ${eachMax}`;
}

function sellers(search: string, locale: string): Prisma.Sql {
  const like = `%${escaped(search.toLowerCase())}%`;
  return Prisma.sql`select 'seller' as kind, s.slug as key, coalesce(s.name ->> ${languageOf(locale)}, s.name ->> 'en') as title, s.country::text as detail
    from seller s where lower(all_texts(s.name) || ' ' || s.slug) like ${like} order by s.slug limit ${eachMax}`;
}

function products(search: string, locale: string, mine = Prisma.sql`true`): Prisma.Sql {
  const like = `%${escaped(search)}%`;
  return Prisma.sql`select 'product' as kind, p.slug as key, coalesce(p.name ->> ${languageOf(locale)}, p.name ->> 'en') as title,
      (select string_agg(v.sku, ', ' order by v.position) from (select sku, position from variant where product_id = p.id order by position limit 2) v) as detail
    from product p where ${mine} and (p.id in (select id from product where search_text like plain_text(${like}) and state = 'live')
      or p.id in (select v.product_id from variant v where v.sku ilike ${like}) or p.slug = ${search.toLowerCase()})
    order by p.popularity desc, p.id limit ${eachMax}`;
}
