import type { SellerContext } from "#server/platform/context.ts";
import { refuse, refuseUnless } from "#server/platform/refusal.ts";
import { type BatchResult, eachApart } from "./each-apart.ts";
import type { AdvanceParcels } from "./schema.ts";
import { lastChange, tellOrderChanges } from "./tell-order-changes.ts";

/** The steps of a parcel that only its shop takes, in their order. */
const steps = [
  { from: "new", to: "confirmed" },
  { from: "confirmed", to: "packed" },
] as const;

/**
 * Marks parcels as confirmed or packed; a step not yet taken is taken with it. Each parcel stands for itself: one that is refused
 * (`orders.parcelNotFound`, `orders.alreadyShipped`, `orders.notReady`) leaves the others as they are asked to be. One that is there
 * already is done.
 */
export function advanceParcels(ctx: SellerContext, { parcelIds, to }: AdvanceParcels): Promise<BatchResult> {
  return eachApart(ctx, [...new Set(parcelIds)], (parcelId) => advance(ctx, parcelId, to));
}

async function advance(ctx: SellerContext, parcelId: string, to: AdvanceParcels["to"]): Promise<void> {
  const [parcel] = await ctx.db.$queryRaw<{ state: string; order_id: string; number: string; order_state: string }[]>`
    select p.state, p.order_id, o.number, o.state as order_state from parcel p join orders o on o.id = p.order_id
    where p.id = ${parcelId}::uuid and p.seller_id = ${ctx.seller}::uuid`;
  refuseUnless(parcel, "orders.parcelNotFound", "missing");
  if (parcel.state === "shipped" || parcel.state === "delivered") refuse("orders.alreadyShipped", "conflict");
  const isOpen = ["new", "confirmed", "packed"].includes(parcel.state) && parcel.order_state !== "awaitingDeposit";
  refuseUnless(isOpen, "orders.notReady");
  const since = await lastChange(ctx, parcel.order_id);
  for (const step of to === "packed" ? steps : steps.slice(0, 1)) {
    await ctx.db.$executeRaw`update parcel set state = ${step.to} where id = ${parcelId}::uuid and state = ${step.from}`;
  }
  await tellOrderChanges(ctx, { id: parcel.order_id, number: parcel.number }, since);
}
