import type { Context } from "#server/platform/context.ts";
import { refuse } from "#server/platform/refusal.ts";
import { closeAttempt } from "./close-attempt.ts";
import { completeCheckout } from "./complete-checkout.ts";
import { giveBack } from "./give-back.ts";

/**
 * Ends an attempt whose cart has moved on or whose time is over. A payment under way is given back first; one that succeeded
 * in the meantime becomes the order after all, and the caller is told with `checkout.alreadyCompleted`. Makes network calls.
 */
export async function endAttempt(ctx: Context, attemptId: string, reason: "replaced" | "holdExpired"): Promise<void> {
  const payments = await ctx.db.payment.findMany({
    where: { attemptId, state: { in: ["created", "requiresAction"] } },
    select: { provider: true, providerRef: true },
  });
  for (const { provider, providerRef } of payments) await giveBack(ctx, { provider, ref: providerRef });
  const outcome = await completeCheckout(ctx, attemptId);
  if (outcome.state === "completed") refuse("checkout.alreadyCompleted", "conflict");
  await closeAttempt(ctx, attemptId, "expired", reason);
}
