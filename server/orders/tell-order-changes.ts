import type { Context } from "#server/platform/context.ts";
import { tell } from "#server/platform/events.ts";
import { publish } from "#server/platform/live.ts";

/** The newest history row of an order: what comes after it is news. */
export async function lastChange(ctx: Context, orderId: string): Promise<bigint> {
  const [row] = await ctx.db.$queryRaw<{ id: bigint }[]>`
    select coalesce(max(id), 0)::bigint as id from state_change where row_id = ${orderId}::uuid`;
  return row?.id ?? 0n;
}

/** Tells every transition of the order since `since`, in their order; the fold of its parcels may have made several. */
export async function tellOrderChanges(ctx: Context, order: { id: string; number: string }, since: bigint): Promise<void> {
  const changes = await ctx.db.$queryRaw<{ from_state: string | null; to_state: string }[]>`
    select from_state, to_state from state_change where row_id = ${order.id}::uuid and id > ${since} order by id`;
  for (const change of changes) {
    const payload = { orderId: order.id, number: order.number, from: change.from_state, to: change.to_state };
    await tell(ctx, "orders.order.statusChanged", payload, order.id);
  }
  await publish(ctx.db, orderTopic(order.number), { changes: changes.length });
}

export function orderTopic(number: string): string {
  return `order:${number}`;
}
