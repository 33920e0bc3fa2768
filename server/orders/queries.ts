import type { Context, MemberContext } from "#server/platform/context.ts";
import { type Db, Prisma, readTogether } from "#server/platform/database.ts";
import { money } from "#server/platform/money.ts";
import { refuse, refuseUnless } from "#server/platform/refusal.ts";
import { discountView, type StoredDiscount } from "#server/promotions/view.ts";
import type { StoredAddress } from "#server/shipping/schema.ts";
import { isOrderKey, numberOfTrackToken, orderKey, trackToken } from "./order-link.ts";
import { type PartRows, type Parts, partsOf, partsSql, readParts } from "./order-rows.ts";
import type { ByNumber, Track } from "./schema.ts";
import type { OrderRow, OrderState, OrderView, Page, TrackView } from "./view.ts";

export const perPage = 20;

/**
 * An order in full, for its member or whoever has its signed link. Anybody else's is `orders.notFound`, as if it did not exist.
 */
export async function orderByNumber(ctx: Context, { number, key }: ByNumber): Promise<OrderView> {
  const order = await storedOrder(ctx.db, number);
  const isMine = order !== null && ctx.user !== null && order.userId === ctx.user.id;
  if (!order || !(isMine || (key && isOrderKey(number, key)))) refuse("orders.notFound", "missing");
  return readView(ctx.db, order, ctx.site.locale);
}

/** The same view for a door that has proved its right otherwise (staff). */
export async function orderById(db: Db, id: string, locale: string): Promise<OrderView> {
  return (await wholeOrder(db, id, locale)).order;
}

/** An order in its own language (or another), and the channel it came from, at one look. Refuses with `orders.notFound`. */
export async function wholeOrder(db: Db, id: string, locale?: string): Promise<{ order: OrderView; channelId: string }> {
  const [[stored], ...rows] = await readTogether<[StoredOrder, ...PartRows]>(
    db,
    Prisma.sql`select ${orderColumns} from orders where id = ${id}::uuid`,
    ...partsSql(id),
  );
  refuseUnless(stored, "orders.notFound", "missing");
  const spoken = locale ?? stored.locale;
  return { order: viewOf(stored, spoken, readParts(rows, id, spoken, stored.currency)), channelId: stored.channelId };
}

/** What number and email open. A wrong number and a wrong email get one answer, after the same work. */
export async function trackOrder(ctx: Context, { number, email }: Track): Promise<TrackView> {
  const order = await storedOrder(ctx.db, number);
  const view = await readView(ctx.db, order ?? nobodysOrder, ctx.site.locale);
  if (!order || order.email.toLowerCase() !== email.toLowerCase()) refuse("orders.notFound", "missing");
  return smallView(view);
}

/** The small view again, for whoever proved number and email before. */
export async function trackedOrder(ctx: Context, token: string): Promise<TrackView> {
  const number = numberOfTrackToken(token);
  const order = await storedOrder(ctx.db, number);
  refuseUnless(order, "orders.notFound", "missing");
  return smallView(await readView(ctx.db, order, ctx.site.locale));
}

function smallView(view: OrderView): TrackView {
  return {
    token: trackToken(view.number),
    number: view.number,
    state: view.state,
    placedAt: view.placedAt,
    history: view.history,
    parcels: view.parcels.map(({ lines, shipping: _, sellerSlug: __, ...parcel }) => ({
      ...parcel,
      items: lines.map(({ n, name, options, quantity }) => ({ n, name, options, quantity })),
    })),
  };
}

export async function myOrders(ctx: MemberContext, page: number): Promise<Page<OrderRow>> {
  return orderPage(ctx.db, Prisma.sql`o.user_id = ${ctx.user.id}::uuid`, page);
}

/** A page of orders, newest first. */
export async function orderPage(db: Db, where: Prisma.Sql, page: number): Promise<Page<OrderRow>> {
  const [counted] = await db.$queryRaw<{ total: number }[]>`select count(*)::int as total from orders o where ${where}`;
  const total = counted?.total ?? 0;
  const rows = await db.$queryRaw<
    {
      id: string;
      number: string;
      state: OrderState;
      placed_at: Date;
      email: string;
      items: number;
      parcels: number;
      total: bigint;
      currency: string;
    }[]
  >`
    select o.id, o.number, o.state, o.placed_at, o.email, o.total, o.currency,
      (select sum(l.quantity)::int from order_line l where l.order_id = o.id) as items,
      (select count(*)::int from parcel p where p.order_id = o.id) as parcels
    from orders o where ${where} order by o.placed_at desc, o.id desc limit ${perPage} offset ${(page - 1) * perPage}`;
  return {
    total,
    page,
    pages: Math.max(1, Math.ceil(total / perPage)),
    rows: rows.map((row) => ({
      id: row.id,
      number: row.number,
      key: orderKey(row.number),
      state: row.state,
      placedAt: row.placed_at.toISOString(),
      email: row.email,
      items: row.items,
      parcels: row.parcels,
      total: money(row.total, row.currency),
    })),
  };
}

type StoredOrder = Prisma.OrderGetPayload<object>;

const orderColumns = Prisma.sql`
  id, number, attempt_id as "attemptId", channel_id as "channelId", user_id as "userId", email, locale, currency, state, address,
  shipping_method as "shippingMethod", subtotal, discount, shipping, tax_added as "taxAdded", tax_included as "taxIncluded",
  tax_lines as "taxLines", discounts, total, rate, placed_at as "placedAt"`;

async function storedOrder(db: Db, number: string | null): Promise<StoredOrder | null> {
  const [order] = await db.$queryRaw<StoredOrder[]>`select ${orderColumns} from orders where number = ${number}`;
  return order ?? null;
}

async function readView(db: Db, order: StoredOrder, locale: string): Promise<OrderView> {
  return viewOf(order, locale, await partsOf(db, order.id, locale, order.currency));
}

function viewOf(order: StoredOrder, locale: string, { parcels, history }: Parts): OrderView {
  const amount = (value: bigint) => money(value, order.currency);
  return {
    id: order.id,
    number: order.number,
    key: orderKey(order.number),
    state: order.state as OrderState,
    placedAt: order.placedAt.toISOString(),
    email: order.email,
    locale: order.locale,
    address: order.address as unknown as StoredAddress,
    shippingMethod: order.shippingMethod,
    parcels,
    history,
    subtotal: amount(order.subtotal),
    discount: amount(order.discount),
    discounts: (order.discounts as unknown as StoredDiscount[]).map((one) => discountView(one, locale, order.currency)),
    shipping: amount(order.shipping),
    taxAdded: amount(order.taxAdded),
    taxIncluded: amount(order.taxIncluded),
    taxLines: (order.taxLines as unknown as { ppm: number; included: boolean; amount: string }[]).map((line) => ({
      ppm: line.ppm,
      included: line.included,
      amount: money(line.amount, order.currency),
    })),
    total: amount(order.total),
  };
}

/** Stands in for an order that is not there, so that a wrong number costs the same queries as a right one. */
const nobodysOrder = {
  id: "00000000-0000-7000-8000-000000000000",
  number: "0000000000",
  state: "confirmed",
  placedAt: new Date(0),
  email: "",
  locale: "en",
  currency: "USD",
  address: {},
  shippingMethod: "",
  taxLines: [],
  discounts: [],
  subtotal: 0n,
  discount: 0n,
  shipping: 0n,
  taxAdded: 0n,
  taxIncluded: 0n,
  total: 0n,
} as unknown as StoredOrder;
