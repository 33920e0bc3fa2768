import { isDue, isOpen } from "#server/orders/parcel-sql.ts";
import type { AdminContext } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import type { ListAsked, ListPage } from "#server/platform/lists/fields.ts";
import { allOf, countedUpTo, type ListSql, pageOf, searched, whereOf } from "#server/platform/lists/sql.ts";
import { languageOf } from "#server/platform/localized-text.ts";
import { type SellerShape, sellerShape, type sellerStates } from "./shapes.ts";

/** A shop as the back office lists it, with what waits at its counter. */
export interface DeskSeller {
  id: string;
  slug: string;
  name: string;
  state: (typeof sellerStates)[number];
  country: string;
  city: string;
  /** Products that shoppers see. */
  products: number;
  /** Parcels still to be sent, and those of them whose day has passed. */
  open: number;
  late: number;
  joinedAt: string;
}

type Asked = Pick<ListAsked<SellerShape>, "search" | "filters">;

const fromSellers = Prisma.sql`seller s`;

function fieldsAt(now: Date): ListSql<SellerShape> {
  const parcels = (test: Prisma.Sql) =>
    Prisma.sql`s.id in (select p.seller_id from parcel p join orders o on o.id = p.order_id where ${test})`;
  return {
    state: { value: Prisma.sql`s.state` },
    country: { value: Prisma.sql`s.country::text` },
    parcels: { value: Prisma.sql`''`, choices: { late: parcels(isDue("late", now)), open: parcels(isOpen) } },
    joined: { value: Prisma.sql`s.created_at` },
  };
}

export function sellersWhere({ search, filters }: Asked, now: Date): Prisma.Sql[] {
  const words = Prisma.sql`lower(all_texts(s.name) || ' ' || s.slug || ' ' || all_texts(s.city))`;
  return [...whereOf(sellerShape, fieldsAt(now), filters, now), ...searched(words, search)];
}

export async function deskSellers(ctx: AdminContext, asked: ListAsked<SellerShape>): Promise<ListPage<DeskSeller>> {
  const where = allOf(sellersWhere(asked, ctx.now));
  const [counted] = await ctx.db.$queryRaw<{ total: number }[]>`select ${countedUpTo(fromSellers, where)} as total`;
  const way = asked.isDescending ? Prisma.sql`desc` : Prisma.sql`asc`;
  const by = {
    name: Prisma.sql`coalesce(s.name ->> ${languageOf(ctx.site.locale)}, s.name ->> 'en')`,
    joined: Prisma.sql`s.created_at`,
  }[asked.sort];
  const order = Prisma.sql`${by} ${way}, s.id ${way}`;
  const found = Prisma.sql`select s.* from seller s where ${where} order by ${order} limit ${asked.size} offset ${(asked.page - 1) * asked.size}`;
  return pageOf(await sellerRows(ctx, found, order), counted?.total ?? 0, asked);
}

/** The next sellers of an export; `after` is the last one's id. */
export function nextSellers(
  ctx: AdminContext,
  { ids, after, ...asked }: Asked & { ids?: string[] | null; after?: string | null },
  count: number,
): Promise<DeskSeller[]> {
  const where = ids ? [Prisma.sql`s.id = any(${ids}::uuid[])`] : sellersWhere(asked, ctx.now);
  if (after) where.push(Prisma.sql`s.id < ${after}::uuid`);
  const order = Prisma.sql`s.id desc`;
  return sellerRows(ctx, Prisma.sql`select s.* from seller s where ${allOf(where)} order by ${order} limit ${count}`, order);
}

async function sellerRows(ctx: AdminContext, found: Prisma.Sql, order: Prisma.Sql): Promise<DeskSeller[]> {
  const language = languageOf(ctx.site.locale);
  const rows = await ctx.db.$queryRaw<(Omit<DeskSeller, "joinedAt"> & { joined_at: Date })[]>`
    with found as materialized (${found})
    select s.id, s.slug, coalesce(s.name ->> ${language}, s.name ->> 'en') as name, s.state, s.country,
      coalesce(s.city ->> ${language}, s.city ->> 'en') as city, s.created_at as joined_at, p.open, p.late,
      (select count(*)::int from product where seller_id = s.id and state = 'live') as products
    from found s
    cross join lateral (select count(*)::int as open, (count(*) filter (where ${isDue("late", ctx.now)}))::int as late
      from parcel p join orders o on o.id = p.order_id where p.seller_id = s.id and ${isOpen}) p
    order by ${order}`;
  return rows.map(({ joined_at, ...row }) => ({ ...row, joinedAt: joined_at.toISOString() }));
}
