import { extendHolds } from "#server/inventory/extend-holds.ts";
import type { ShopperContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { holdMinutes, myCheckout } from "./find-attempt.ts";

/** However often somebody asks for more time, stock is not held longer than this after checkout began. */
export const extendMinutesMax = 120;

/** Gives the shopper 30 more minutes from now (WCAG 2.2.1), two hours after the beginning at the latest. */
export async function extendHold(ctx: ShopperContext): Promise<{ expiresAt: string }> {
  const { attempt } = await myCheckout(ctx);
  const latest = attempt.createdAt.getTime() + extendMinutesMax * 60_000;
  const expiresAt = new Date(Math.min(ctx.now.getTime() + holdMinutes * 60_000, latest));
  await inTransaction(ctx, async (ctx) => {
    const { count } = await ctx.db.checkoutAttempt.updateMany({
      where: { id: attempt.id, state: "open" },
      data: { expiresAt, updatedAt: ctx.now },
    });
    refuseUnless(count === 1, "checkout.holdExpired", "conflict", { minutes: holdMinutes });
    await extendHolds(ctx, attempt.id, expiresAt);
  });
  return { expiresAt: expiresAt.toISOString() };
}
