import type { SellerContext } from "#server/platform/context.ts";
import { tell } from "#server/platform/events.ts";
import { refuse, refuseUnless } from "#server/platform/refusal.ts";
import type { ShipParcel } from "./schema.ts";
import { lastChange, tellOrderChanges } from "./tell-order-changes.ts";

/** Steps a parcel takes on its way out; one that is already further on skips what lies behind it. */
const stepsToPacked = [
  { from: "new", to: "confirmed" },
  { from: "confirmed", to: "packed" },
] as const;

/**
 * Marks the seller's parcel as handed to a carrier; steps not yet taken (confirmed, packed) are taken with it. Refuses with
 * `orders.parcelNotFound`, `orders.alreadyShipped` (also for the slower of two clicks) or `orders.notReady`.
 */
export async function shipParcel(
  ctx: SellerContext,
  { parcelId, carrier, trackingNumber }: ShipParcel,
): Promise<{ orderNumber: string }> {
  const [parcel] = await ctx.db.$queryRaw<{ state: string; order_id: string; number: string; order_state: string }[]>`
    select p.state, p.order_id, o.number, o.state as order_state from parcel p join orders o on o.id = p.order_id
    where p.id = ${parcelId}::uuid and p.seller_id = ${ctx.seller}::uuid`;
  refuseUnless(parcel, "orders.parcelNotFound", "missing");
  if (["shipped", "delivered"].includes(parcel.state)) refuse("orders.alreadyShipped", "conflict");
  refuseUnless(
    ["new", "confirmed", "packed"].includes(parcel.state) && parcel.order_state !== "awaitingDeposit",
    "orders.notReady",
  );
  const since = await lastChange(ctx, parcel.order_id);
  for (const { from, to } of stepsToPacked) {
    await ctx.db.$executeRaw`update parcel set state = ${to} where id = ${parcelId}::uuid and state = ${from}`;
  }
  const shipped = await ctx.db.$executeRaw`
    update parcel set state = 'shipped', carrier = ${carrier}, tracking_number = ${trackingNumber}, shipped_at = ${ctx.now}
    where id = ${parcelId}::uuid and state = 'packed'`;
  refuseUnless(shipped === 1, "orders.alreadyShipped", "conflict");
  const order = { id: parcel.order_id, number: parcel.number };
  const fact = { orderId: order.id, number: order.number, parcelId, sellerId: ctx.seller, carrier, trackingNumber };
  await tell(ctx, "orders.parcel.shipped", fact, order.id);
  await tellOrderChanges(ctx, order, since);
  return { orderNumber: order.number };
}
