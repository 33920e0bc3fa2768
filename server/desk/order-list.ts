import { isDue } from "#server/orders/parcel-sql.ts";
import type { OrderState } from "#server/orders/view.ts";
import type { AdminContext } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import type { ListAsked, ListPage } from "#server/platform/lists/fields.ts";
import { allOf, countedUpTo, type ListSql, pageOf, searched, whereOf } from "#server/platform/lists/sql.ts";
import { languageOf } from "#server/platform/localized-text.ts";
import { type Money, money } from "#server/platform/money.ts";
import { type OrderShape, orderShape } from "./shapes.ts";

/** An order as the desk lists it; `placedAt` is an ISO moment, sellers are named in the reader's language. */
export interface DeskOrder {
  id: string;
  number: string;
  state: OrderState;
  placedAt: string;
  email: string;
  isMember: boolean;
  recipient: string;
  country: string;
  channel: string;
  method: string;
  items: number;
  parcels: number;
  sellers: string[];
  total: Money;
}

type Asked = Pick<ListAsked<OrderShape>, "search" | "filters">;

const fromOrders = Prisma.sql`orders o`;

function fieldsAt(now: Date): ListSql<OrderShape> {
  const parcels = (test: Prisma.Sql) => Prisma.sql`exists (select from parcel p where p.order_id = o.id and ${test})`;
  return {
    state: { value: Prisma.sql`o.state` },
    placed: { value: Prisma.sql`o.placed_at` },
    number: { value: Prisma.sql`o.number` },
    email: { value: Prisma.sql`lower(o.email)` },
    total: { value: Prisma.sql`o.total`, currency: Prisma.sql`o.currency` },
    channel: {
      value: Prisma.sql`c.code`,
      within: (test) => Prisma.sql`o.channel_id in (select c.id from channel c where ${test})`,
    },
    country: { value: Prisma.sql`o.address ->> 'country'` },
    seller: {
      value: Prisma.sql`s.slug`,
      within: (test) =>
        Prisma.sql`exists (select from parcel p join seller s on s.id = p.seller_id where p.order_id = o.id and ${test})`,
    },
    buyer: {
      value: Prisma.sql`''`,
      choices: { member: Prisma.sql`o.user_id is not null`, guest: Prisma.sql`o.user_id is null` },
    },
    attention: {
      value: Prisma.sql`''`,
      choices: {
        review: Prisma.sql`o.attempt_id in (select a.id from checkout_attempt a where a.needs_review is not null)`,
        late: parcels(isDue("late", now)),
      },
    },
  };
}

type Reader = Pick<AdminContext, "now" | "channels">;

/** Orders of the channels that the reader may look at. */
export function ofChannels({ channels }: Pick<Reader, "channels">, column = Prisma.sql`o.channel_id`): Prisma.Sql {
  return channels ? Prisma.sql`${column} = any(${[...channels]}::uuid[])` : Prisma.sql`true`;
}

/** What the list is narrowed to, as the sum of all conditions. */
export function ordersWhere({ search, filters }: Asked, ctx: Reader): Prisma.Sql[] {
  const { now } = ctx;
  const words = Prisma.sql`order_words(o.number, o.email, o.address)`;
  const numbers = filters.number
    ? { ...filters, number: { ...filters.number, values: filters.number.values.map(asNumber) } }
    : filters;
  const asked = [...whereOf(orderShape, fieldsAt(now), numbers, now), ...searched(words, search.replaceAll("#", ""))];
  return ctx.channels ? [ofChannels(ctx), ...asked] : asked;
}

/** A pasted number as it is stored: what people type differently is mended, what is none finds nothing. */
function asNumber(typed: string): string {
  return typed.normalize("NFKC").toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
}

const orders = {
  placed: (way: Prisma.Sql) => Prisma.sql`o.placed_at ${way}, o.id ${way}`,
  total: (way: Prisma.Sql) => Prisma.sql`o.currency, o.total ${way}, o.id ${way}`,
  email: (way: Prisma.Sql) => Prisma.sql`o.email ${way}, o.id ${way}`,
} as const;

/** The back office's orders; unasked, the newest first. Totals of several currencies are sorted within each. */
export async function deskOrders(ctx: AdminContext, asked: ListAsked<OrderShape>): Promise<ListPage<DeskOrder>> {
  const where = allOf(ordersWhere(asked, ctx));
  const way = asked.isDescending ? Prisma.sql`desc` : Prisma.sql`asc`;
  const [counted] = await ctx.db.$queryRaw<{ total: number }[]>`select ${countedUpTo(fromOrders, where)} as total`;
  const order = orders[asked.sort](way);
  const found = Prisma.sql`where ${where} order by ${order} limit ${asked.size} offset ${(asked.page - 1) * asked.size}`;
  const rows = await orderRows(ctx, found, order);
  return pageOf(rows, counted?.total ?? 0, asked);
}

/** The next orders of an export, from the newest on; `after` is the last one's id. */
export async function nextOrders(
  ctx: AdminContext,
  { ids, after, ...asked }: Asked & { ids?: string[] | null; after?: string | null },
  count: number,
): Promise<DeskOrder[]> {
  const where = ids ? [Prisma.sql`o.id = any(${ids}::uuid[])`, ofChannels(ctx)] : ordersWhere(asked, ctx);
  if (after) where.push(Prisma.sql`o.id < ${after}::uuid`);
  const order = Prisma.sql`o.id desc`;
  return orderRows(ctx, Prisma.sql`where ${allOf(where)} order by ${order} limit ${count}`, order);
}

interface OrderRowSql {
  id: string;
  number: string;
  state: OrderState;
  placed_at: Date;
  email: string;
  is_member: boolean;
  recipient: string | null;
  country: string | null;
  channel: string;
  method: string;
  items: number | null;
  parcels: number;
  sellers: string[] | null;
  total: bigint;
  currency: string;
}

/** The rows are found first and dressed after, so that only those shown are looked up elsewhere. */
async function orderRows(ctx: AdminContext, found: Prisma.Sql, order: Prisma.Sql): Promise<DeskOrder[]> {
  const language = languageOf(ctx.site.locale);
  const rows = await ctx.db.$queryRaw<OrderRowSql[]>`
    with found as materialized (select o.* from orders o ${found})
    select o.id, o.number, o.state, o.placed_at, o.email, o.user_id is not null as is_member, o.total, o.currency,
      nullif(trim(concat(o.address ->> 'firstName', ' ', o.address ->> 'lastName')), '') as recipient, o.address ->> 'country' as country,
      c.code as channel, o.shipping_method as method, l.items, p.parcels, p.sellers
    from found o join channel c on c.id = o.channel_id
    cross join lateral (select sum(quantity)::int as items from order_line where order_id = o.id) l
    cross join lateral (select count(*)::int as parcels, array_agg(coalesce(s.name ->> ${language}, s.name ->> 'en') order by s.slug) as sellers
      from parcel p join seller s on s.id = p.seller_id where p.order_id = o.id) p
    order by ${order}`;
  return rows.map(({ placed_at, is_member, currency, total, ...row }) => ({
    ...row,
    placedAt: placed_at.toISOString(),
    isMember: is_member,
    recipient: row.recipient ?? "",
    country: row.country ?? "",
    items: row.items ?? 0,
    sellers: row.sellers ?? [],
    total: money(total, currency),
  }));
}
