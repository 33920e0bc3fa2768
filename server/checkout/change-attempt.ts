import type { Context } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { endAttempt } from "./end-attempt.ts";
import { type Attempt, myAttempt } from "./find-attempt.ts";
import { startCheckout } from "./start-checkout.ts";

/**
 * Changes what was filled in, unless `change` refuses. Once payment has started the priced attempt is frozen: it is ended (its payment given back) and
 * a new one begun with the same entries, so that nobody pays for what they no longer see. Returns it as it is now.
 */
export async function changeAttempt(
  ctx: Context,
  change: (attempt: Attempt) => Promise<Prisma.CheckoutAttemptUpdateManyMutationInput>,
): Promise<Attempt> {
  let { attempt } = await myAttempt(ctx);
  const data = await change(attempt);
  if (attempt.quote !== null) {
    await endAttempt(ctx, attempt.id, "replaced");
    await startCheckout(ctx);
    attempt = (await myAttempt(ctx)).attempt;
  }
  const [changed] = await ctx.db.checkoutAttempt.updateManyAndReturn({
    where: { id: attempt.id, state: "open", quote: { equals: Prisma.DbNull } },
    data: { ...data, updatedAt: ctx.now },
  });
  refuseUnless(changed, "checkout.cartChanged", "conflict");
  return changed;
}
