import type { SellerContext } from "#server/platform/context.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { handOverDay } from "#server/shipping/rules.ts";
import type { StoredAddress } from "#server/shipping/schema.ts";
import { type Due, daysLate, dueOf } from "./due.ts";
import { partsOf } from "./order-rows.ts";
import type { ParcelState, ParcelView } from "./view.ts";

/** What a seller needs to send a parcel: whom to, what, by which method. No amounts of the order, no email. */
export interface SellerParcel extends ParcelView {
  orderNumber: string;
  placedAt: string;
  address: StoredAddress;
  shippingMethod: string;
  shipBy: string;
  due: Due | null;
  lateDays: number;
}

function dueFacts(ctx: SellerContext, state: ParcelState, placedAt: Date): Pick<SellerParcel, "shipBy" | "due" | "lateDays"> {
  const shipBy = handOverDay(placedAt);
  return { shipBy, due: dueOf(state, placedAt, ctx.now), lateDays: daysLate(shipBy, ctx.now) };
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
