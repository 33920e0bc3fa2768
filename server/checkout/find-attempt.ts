import type { CartRow } from "#server/cart/find-cart.ts";
import { findCart } from "#server/cart/find-cart.ts";
import type { Context } from "#server/platform/context.ts";
import type { Prisma } from "#server/platform/database.ts";
import { refuse, refuseUnless } from "#server/platform/refusal.ts";

export type Attempt = Prisma.CheckoutAttemptGetPayload<object>;

/** The live attempt of the asker's cart, or null. */
export async function liveAttempt(ctx: Context, cart: CartRow): Promise<Attempt | null> {
  return ctx.db.checkoutAttempt.findFirst({ where: { cartId: cart.id, state: { in: ["open", "authorised"] } } });
}

/**
 * The attempt the asker is filling in. Refuses with `checkout.attemptNotFound`, `checkout.holdExpired`, or
 * `checkout.cartChanged` where the cart or the currency is not the one that was held and priced.
 */
export async function myAttempt(ctx: Context): Promise<{ attempt: Attempt; cart: CartRow }> {
  const cart = await findCart(ctx);
  refuseUnless(cart, "checkout.attemptNotFound", "missing");
  const attempt = await liveAttempt(ctx, cart);
  if (!attempt) {
    const last = await ctx.db.checkoutAttempt.findFirst({
      where: { cartId: cart.id },
      orderBy: { id: "desc" },
      select: { state: true },
    });
    if (last?.state === "expired") refuse("checkout.holdExpired", "conflict", { minutes: holdMinutes });
    return refuse("checkout.attemptNotFound", "missing");
  }
  if (attempt.expiresAt <= ctx.now) refuse("checkout.holdExpired", "conflict", { minutes: holdMinutes });
  refuseUnless(
    attempt.cartVersion === cart.version && attempt.currency === ctx.site.currency,
    "checkout.cartChanged",
    "conflict",
  );
  return { attempt, cart };
}

/** How long stock is held for a checkout (D1). */
export const holdMinutes = 30;
