import type { SellerContext } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { handOverDay, recipientName } from "#server/shipping/rules.ts";
import type { StoredAddress } from "#server/shipping/schema.ts";
import { type Due, dueOf } from "./due.ts";
import { partsOf } from "./order-rows.ts";
import { isDue, isOpen } from "./parcel-counts.ts";
import { perPage } from "./queries.ts";
import type { Parcels } from "./schema.ts";
import type { Page, ParcelState, ParcelView } from "./view.ts";

export interface ParcelRow {
  id: string;
  orderNumber: string;
  state: ParcelState;
  placedAt: string;
  country: string;
  recipient: string;
  items: number;
  firstItem: string;
  expectedFrom: string | null;
  /** ISO day by which it is handed to a carrier, and how that stands today. */
  shipBy: string;
  due: Due | null;
}

/** What a seller needs to send a parcel: whom to, what, by which method. No amounts of the order, no email. */
export interface SellerParcel extends ParcelView {
  orderNumber: string;
  placedAt: string;
  address: StoredAddress;
  shippingMethod: string;
  shipBy: string;
  due: Due | null;
}

/**
 * The seller's parcels, those to be sent first and of these the oldest. The transaction runs as `maru_seller`: other sellers'
 * rows are not there.
 */
export async function sellerParcels(ctx: SellerContext, { page, state, due }: Parcels): Promise<Page<ParcelRow>> {
  const wanted = [Prisma.sql`p.seller_id = ${ctx.seller}::uuid`];
  if (state) wanted.push(Prisma.sql`p.state = ${state}`);
  if (due) wanted.push(isDue(due, ctx.now));
  const where = Prisma.join(wanted, " and ");
  const [counted] = await ctx.db.$queryRaw<{ total: number }[]>`
    select count(*)::int as total from parcel p join orders o on o.id = p.order_id where ${where}`;
  const total = counted?.total ?? 0;
  const rows = await ctx.db.$queryRaw<
    {
      id: string;
      number: string;
      state: ParcelState;
      placed_at: Date;
      address: StoredAddress;
      items: number;
      first_item: string;
      expected_from: string | null;
    }[]
  >`
    select p.id, o.number, p.state, o.placed_at, o.address, to_char(p.expected_from, 'YYYY-MM-DD') as expected_from,
      (select sum(l.quantity)::int from order_line l where l.order_id = o.id and l.seller_id = p.seller_id) as items,
      (select coalesce(l.name ->> ${ctx.site.locale}, l.name ->> 'en') from order_line l
        where l.order_id = o.id and l.seller_id = p.seller_id order by l.n limit 1) as first_item
    from parcel p join orders o on o.id = p.order_id where ${where}
    order by ${isOpen} desc, case when ${isOpen} then o.placed_at end, p.created_at desc, p.id desc
    limit ${perPage} offset ${(page - 1) * perPage}`;
  return {
    total,
    page,
    pages: Math.max(1, Math.ceil(total / perPage)),
    rows: rows.map((row) => ({
      id: row.id,
      orderNumber: row.number,
      state: row.state,
      placedAt: row.placed_at.toISOString(),
      country: row.address.country,
      recipient: recipientName(row.address),
      items: row.items,
      firstItem: row.first_item,
      expectedFrom: row.expected_from,
      ...dueFacts(ctx, row.state, row.placed_at),
    })),
  };
}

function dueFacts(ctx: SellerContext, state: ParcelState, placedAt: Date): { shipBy: string; due: Due | null } {
  return { shipBy: handOverDay(placedAt), due: dueOf(state, placedAt, ctx.now) };
}

/** One parcel of the seller's. Another seller's is `orders.parcelNotFound`. */
export async function sellerParcel(ctx: SellerContext, parcelId: string): Promise<SellerParcel> {
  const [row] = await ctx.db.$queryRaw<
    {
      order_id: string;
      number: string;
      placed_at: Date;
      address: StoredAddress;
      shipping_method: string;
      locale: string;
      currency: string;
    }[]
  >`
    select o.id as order_id, o.number, o.placed_at, o.address, o.shipping_method, o.locale, o.currency
    from parcel p join orders o on o.id = p.order_id where p.id = ${parcelId}::uuid and p.seller_id = ${ctx.seller}::uuid`;
  refuseUnless(row, "orders.parcelNotFound", "missing");
  const { parcels } = await partsOf(ctx.db, row.order_id, ctx.site.locale, row.currency);
  const parcel = parcels.find(({ id }) => id === parcelId);
  refuseUnless(parcel, "orders.parcelNotFound", "missing");
  return {
    ...parcel,
    orderNumber: row.number,
    placedAt: row.placed_at.toISOString(),
    address: row.address,
    shippingMethod: row.shipping_method,
    ...dueFacts(ctx, parcel.state, row.placed_at),
  };
}
