import { releaseHolds } from "#server/inventory/settle-holds.ts";
import type { Context } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { tell } from "#server/platform/events.ts";
import { releaseCoupons } from "#server/promotions/release-coupons.ts";

/**
 * Ends an attempt that became no order: its stock goes back to the shelf, its coupons can be used again, the cart stays. Only an open attempt (or, for
 * `failed`, an authorised one) ends; false where another path was quicker.
 */
export async function closeAttempt(ctx: Context, attemptId: string, to: "failed" | "expired", reason: string): Promise<boolean> {
  return inTransaction(ctx, async (ctx) => {
    const from = to === "failed" ? ["open", "authorised"] : ["open"];
    const [closed] = await ctx.db.$queryRaw<{ cart_id: string; coupons: string[] }[]>`
      update checkout_attempt set state = ${to}, failure = ${reason}, updated_at = now()
      where id = ${attemptId}::uuid and state = any(${from}) returning cart_id, coupons`;
    if (!closed) return false;
    if (closed.coupons.length > 0) await releaseCoupons(ctx, attemptId);
    await releaseHolds(ctx, attemptId);
    await tell(ctx, "checkout.attempt.closed", { attemptId, cartId: closed.cart_id, to, reason }, attemptId);
    return true;
  });
}
