import type { Context } from "#server/platform/context.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import type { StoredAddress } from "#server/shipping/schema.ts";
import { endAttempt } from "./end-attempt.ts";
import { type Attempt, attemptColumns, type MyCheckout, myCheckout } from "./find-attempt.ts";
import { startCheckout } from "./start-checkout.ts";

/** What a shopper fills in. */
export interface Filled {
  email: string | null;
  address: StoredAddress | null;
  shippingMethod: string | null;
}

/**
 * Changes what was filled in, unless `change` refuses. Once payment has started the priced attempt is frozen: it is ended (its payment given back) and
 * a new one begun with the same entries, so that nobody pays for what they no longer see. Returns it as it is now.
 */
export async function changeAttempt(ctx: Context, change: (attempt: Attempt) => Promise<Partial<Filled>>): Promise<MyCheckout> {
  let mine = await myCheckout(ctx);
  const changes = await change(mine.attempt);
  if (mine.attempt.quote !== null) {
    await endAttempt(ctx, mine.attempt.id, "replaced");
    await startCheckout(ctx);
    mine = await myCheckout(ctx);
  }
  const { email, address, shippingMethod } = { ...mine.attempt, ...changes };
  const [attempt] = await ctx.db.$queryRaw<Attempt[]>`
    update checkout_attempt set email = ${email}, address = ${address && JSON.stringify(address)}::jsonb,
      shipping_method = ${shippingMethod}, updated_at = ${ctx.now}
    where id = ${mine.attempt.id}::uuid and state = 'open' and quote is null returning ${attemptColumns}`;
  refuseUnless(attempt, "checkout.cartChanged", "conflict");
  return { ...mine, attempt };
}
