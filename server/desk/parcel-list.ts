import { type Due, daysLate, dueOf } from "#server/orders/due.ts";
import { isDue, isOpen } from "#server/orders/parcel-sql.ts";
import type { ParcelState } from "#server/orders/view.ts";
import type { SellerContext } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import type { ListAsked, ListPage } from "#server/platform/lists/fields.ts";
import { allOf, countedUpTo, escaped, type ListSql, pageOf, whereOf } from "#server/platform/lists/sql.ts";
import { languageOf } from "#server/platform/localized-text.ts";
import { type Money, money } from "#server/platform/money.ts";
import { handOverDay, recipientName } from "#server/shipping/rules.ts";
import type { StoredAddress } from "#server/shipping/schema.ts";
import { type ParcelShape, parcelShape } from "./shapes.ts";

/** A parcel as its shop lists it: no amounts of the order beyond the shop's own lines, no email. */
export interface DeskParcel {
  id: string;
  orderNumber: string;
  state: ParcelState;
  placedAt: string;
  country: string;
  recipient: string;
  method: string;
  items: number;
  firstItem: string;
  worth: Money;
  carrier: string | null;
  trackingNumber: string | null;
  /** ISO day by which it is handed to a carrier, and how that stands today. */
  shipBy: string;
  due: Due | null;
  lateDays: number;
}

type Asked = Pick<ListAsked<ParcelShape>, "search" | "filters">;

function fieldsAt(now: Date): ListSql<ParcelShape> {
  const later = Prisma.sql`(${isOpen} and not ${isDue("late", now)} and not ${isDue("today", now)})`;
  return {
    state: { value: Prisma.sql`p.state` },
    due: { value: Prisma.sql`''`, choices: { late: isDue("late", now), today: isDue("today", now), later } },
    placed: { value: Prisma.sql`o.placed_at` },
    number: { value: Prisma.sql`o.number` },
    country: { value: Prisma.sql`o.address ->> 'country'` },
    method: { value: Prisma.sql`o.shipping_method` },
    sku: {
      value: Prisma.sql`l.sku`,
      within: (test) =>
        Prisma.sql`exists (select from order_line l where l.order_id = p.order_id and l.seller_id = p.seller_id and ${test})`,
    },
    carrier: { value: Prisma.sql`p.carrier` },
    tracking: { value: Prisma.sql`p.tracking_number` },
  };
}

/** Each word is part of the order's number, of the recipient's name, or of what lies in the parcel. */
function parcelSearched(search: string): Prisma.Sql[] {
  const words = search.toLowerCase().replaceAll("#", "").split(" ", 8).filter(Boolean);
  return words.map((word) => {
    const like = `%${escaped(word)}%`;
    return Prisma.sql`(lower(concat_ws(' ', o.number, o.address ->> 'firstName', o.address ->> 'lastName', p.tracking_number)) like ${like}
      or exists (select from order_line l where l.order_id = p.order_id and l.seller_id = p.seller_id
        and lower(concat_ws(' ', l.sku, all_texts(l.name))) like ${like}))`;
  });
}

export function parcelsWhere(ctx: SellerContext, { search, filters }: Asked): Prisma.Sql[] {
  const mine = Prisma.sql`p.seller_id = ${ctx.seller}::uuid`;
  const typed = (one: string) =>
    one.normalize("NFKC").toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  const asked = filters.number
    ? { ...filters, number: { ...filters.number, values: filters.number.values.map(typed) } }
    : filters;
  return [mine, ...whereOf(parcelShape, fieldsAt(ctx.now), asked, ctx.now), ...parcelSearched(search)];
}

/** Orders are joined only where something is asked of them: a shop's whole list is found in its own index. */
export function fromParcels({ search, filters }: Asked): Prisma.Sql {
  const ofOrders = ["due", "placed", "number", "country", "method"] as const;
  const isJoined = search !== "" || ofOrders.some((key) => filters[key]);
  return isJoined ? Prisma.sql`parcel p join orders o on o.id = p.order_id` : Prisma.sql`parcel p`;
}

const byUrgency = Prisma.sql`${isOpen} desc, case when ${isOpen} then p.created_at end, p.created_at desc, p.id desc`;

function orderOf({ sort, isDescending }: Pick<ListAsked<ParcelShape>, "sort" | "isDescending">): Prisma.Sql {
  if (sort === "urgency") return byUrgency;
  return isDescending ? Prisma.sql`p.created_at desc, p.id desc` : Prisma.sql`p.created_at, p.id`;
}

/** The shop's parcels; unasked, those to be sent first and of these the oldest. */
export async function deskParcels(ctx: SellerContext, asked: ListAsked<ParcelShape>): Promise<ListPage<DeskParcel>> {
  const where = allOf(parcelsWhere(ctx, asked));
  const from = fromParcels(asked);
  const [counted] = await ctx.db.$queryRaw<{ total: number }[]>`select ${countedUpTo(from, where)} as total`;
  const rows = await parcelRows(
    ctx,
    Prisma.sql`select p.* from ${from} where ${where} order by ${orderOf(asked)}
    limit ${asked.size} offset ${(asked.page - 1) * asked.size}`,
    orderOf(asked),
  );
  return pageOf(rows, counted?.total ?? 0, asked);
}

/** Up to `count` parcels of a list, the most urgent first, or those of these ids that are the shop's own. */
export async function chosenParcels(
  ctx: SellerContext,
  { ids, ...asked }: Asked & { ids?: string[] | null },
  count: number,
): Promise<{ id: string; orderNumber: string }[]> {
  const where = ids
    ? [Prisma.sql`p.seller_id = ${ctx.seller}::uuid`, Prisma.sql`p.id = any(${ids}::uuid[])`]
    : parcelsWhere(ctx, asked);
  return ctx.db.$queryRaw<{ id: string; orderNumber: string }[]>`
    select p.id, o.number as "orderNumber" from parcel p join orders o on o.id = p.order_id where ${allOf(where)}
    order by ${byUrgency} limit ${count}`;
}

/** These parcels, as far as they are the shop's own; the most urgent first. */
export async function parcelsById(ctx: SellerContext, ids: readonly string[]): Promise<DeskParcel[]> {
  return parcelRows(
    ctx,
    Prisma.sql`select p.* from parcel p where p.seller_id = ${ctx.seller}::uuid and p.id = any(${ids}::uuid[])`,
    byUrgency,
  );
}

/** The next parcels of an export, from the newest on; `after` is the last one's id. */
export async function nextParcels(
  ctx: SellerContext,
  { ids, after, ...asked }: Asked & { ids?: string[] | null; after?: string | null },
  count: number,
): Promise<DeskParcel[]> {
  const where = ids
    ? [Prisma.sql`p.seller_id = ${ctx.seller}::uuid`, Prisma.sql`p.id = any(${ids}::uuid[])`]
    : parcelsWhere(ctx, asked);
  if (after) where.push(Prisma.sql`p.id < ${after}::uuid`);
  const found = Prisma.sql`select p.* from ${fromParcels(asked)} where ${allOf(where)} order by p.id desc limit ${count}`;
  return parcelRows(ctx, found, Prisma.sql`p.id desc`);
}

interface ParcelRowSql {
  id: string;
  number: string;
  state: ParcelState;
  placed_at: Date;
  address: StoredAddress;
  method: string;
  carrier: string | null;
  tracking_number: string | null;
  currency: string;
  items: number;
  first_item: string;
  worth: bigint;
}

async function parcelRows(ctx: SellerContext, found: Prisma.Sql, order: Prisma.Sql): Promise<DeskParcel[]> {
  const language = languageOf(ctx.site.locale);
  const rows = await ctx.db.$queryRaw<ParcelRowSql[]>`
    with found as materialized (${found})
    select p.id, o.number, p.state, o.placed_at, o.address, o.shipping_method as method, p.carrier, p.tracking_number, o.currency,
      coalesce(l.items, 0)::int as items, coalesce(l.first_item, '') as first_item, coalesce(l.worth, 0)::bigint as worth
    from found p join orders o on o.id = p.order_id
    cross join lateral (select sum(quantity) as items, sum(line_total - discount) as worth,
      (array_agg(coalesce(name ->> ${language}, name ->> 'en') order by n))[1] as first_item
      from order_line where order_id = o.id and seller_id = p.seller_id) l
    order by ${order}`;
  return rows.map(({ number, placed_at, address, tracking_number, first_item, worth, currency, ...row }) => ({
    ...row,
    orderNumber: number,
    placedAt: placed_at.toISOString(),
    country: address.country,
    recipient: recipientName(address),
    firstItem: first_item,
    worth: money(worth, currency),
    trackingNumber: tracking_number,
    shipBy: handOverDay(placed_at),
    due: dueOf(row.state, placed_at, ctx.now),
    lateDays: daysLate(handOverDay(placed_at), ctx.now),
  }));
}

/** How many parcels each of these places holds, none counted beyond what a person reads. */
export async function parcelTallies<K extends string>(ctx: SellerContext, places: Record<K, Asked>): Promise<Record<K, number>> {
  const tallies = (Object.entries(places) as [K, Asked][]).map(
    ([key, asked]) => Prisma.sql`${key}::text, ${countedUpTo(fromParcels(asked), allOf(parcelsWhere(ctx, asked)))}`,
  );
  const [row] = await ctx.db.$queryRaw<
    { tallies: Record<K, number> }[]
  >`select jsonb_build_object(${Prisma.join(tallies)}) as tallies`;
  if (!row) throw new Error("counting gave no row");
  return row.tallies;
}
