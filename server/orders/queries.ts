import type { Context, MemberContext } from "#server/platform/context.ts";
import { type Db, Prisma } from "#server/platform/database.ts";
import { money } from "#server/platform/money.ts";
import { refuse, refuseUnless } from "#server/platform/refusal.ts";
import { discountView, type StoredDiscount } from "#server/promotions/view.ts";
import type { StoredAddress } from "#server/shipping/schema.ts";
import { isOrderKey, numberOfTrackToken, orderKey, trackToken } from "./order-link.ts";
import { historyOf, parcelsOf } from "./order-rows.ts";
import type { ByNumber, Track } from "./schema.ts";
import type { OrderRow, OrderState, OrderView, Page, TrackView } from "./view.ts";

export const perPage = 20;

/**
 * An order in full, for its member or whoever has its signed link. Anybody else's is `orders.notFound`, as if it did not exist.
 */
export async function orderByNumber(ctx: Context, { number, key }: ByNumber): Promise<OrderView> {
  const order = await ctx.db.order.findUnique({ where: { number } });
  const isMine = order !== null && ctx.user !== null && order.userId === ctx.user.id;
  if (!order || !(isMine || (key && isOrderKey(number, key)))) refuse("orders.notFound", "missing");
  return viewOf(ctx.db, order, ctx.site.locale);
}

/** The same view for a door that has proved its right otherwise (staff, mails). */
export async function orderById(db: Db, id: string, locale: string): Promise<OrderView> {
  const order = await db.order.findUnique({ where: { id } });
  refuseUnless(order, "orders.notFound", "missing");
  return viewOf(db, order, locale);
}

/** What number and email open. A wrong number and a wrong email get one answer, after the same work. */
export async function trackOrder(ctx: Context, { number, email }: Track): Promise<TrackView> {
  const order = await ctx.db.order.findUnique({ where: { number } });
  const view = await viewOf(ctx.db, order ?? nobodysOrder, ctx.site.locale);
  if (!order || order.email.toLowerCase() !== email.toLowerCase()) refuse("orders.notFound", "missing");
  return smallView(view);
}

/** The small view again, for whoever proved number and email before. */
export async function trackedOrder(ctx: Context, token: string): Promise<TrackView> {
  const number = numberOfTrackToken(token);
  const order = number ? await ctx.db.order.findUnique({ where: { number } }) : null;
  refuseUnless(order, "orders.notFound", "missing");
  return smallView(await viewOf(ctx.db, order, ctx.site.locale));
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
      items: lines.map(({ name, quantity }) => ({ name, quantity })),
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

async function viewOf(db: Db, order: StoredOrder, locale: string): Promise<OrderView> {
  const amount = (value: bigint) => money(value, order.currency);
  const parcels = await parcelsOf(db, order.id, locale, order.currency);
  const history = await historyOf(db, [order.id]);
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
    history: history.get(order.id) ?? [],
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
