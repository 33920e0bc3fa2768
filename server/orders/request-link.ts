import type { Context } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { tell } from "#server/platform/events.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { numberOfTrackToken } from "./order-link.ts";

/** Sends the link that opens the whole order to the address that ordered, and nowhere else. Refuses with `orders.notFound`. */
export async function requestLink(ctx: Context, token: string): Promise<{ sent: true }> {
  const number = numberOfTrackToken(token);
  const order = number ? await ctx.db.order.findUnique({ where: { number }, select: { id: true } }) : null;
  refuseUnless(number && order, "orders.notFound", "missing");
  await inTransaction(ctx, (ctx) => {
    const requestId = ctx.request.id;
    return tell(ctx, "orders.link.requested", { orderId: order.id, number, requestId }, order.id);
  });
  return { sent: true };
}
