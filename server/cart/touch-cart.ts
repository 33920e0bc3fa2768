import type { Context } from "#server/platform/context.ts";
import { tell } from "#server/platform/events.ts";
import { publish } from "#server/platform/live.ts";
import { refuseUnless } from "#server/platform/refusal.ts";

/** Every change of a cart ends here: its version goes up, the fact is told, open tabs hear of it. */
export async function touchCart(ctx: Context, cartId: string, variantId: string | null): Promise<number> {
  const [cart] = await ctx.db.$queryRaw<{ version: number }[]>`
    update cart set version = version + 1, updated_at = now() where id = ${cartId}::uuid and state = 'open' returning version`;
  refuseUnless(cart, "checkout.alreadyCompleted", "conflict");
  await tell(ctx, "cart.cart.updated", { cartId, version: cart.version, variantId }, cartId);
  await publish(ctx.db, cartTopic(cartId), { version: cart.version });
  return cart.version;
}

export function cartTopic(cartId: string): string {
  return `cart:${cartId}`;
}
