import type { ShopperContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { findCart } from "./find-cart.ts";
import { myCart } from "./queries.ts";
import type { RemoveLine } from "./schema.ts";
import { touchCart } from "./touch-cart.ts";
import type { CartView } from "./view.ts";

/** Takes a variant out of the cart. A line that is gone already is `cart.lineNotFound`. */
export async function removeLine(ctx: ShopperContext, { variantId }: RemoveLine): Promise<CartView> {
  const cart = await findCart(ctx);
  refuseUnless(cart, "cart.lineNotFound", "missing");
  await inTransaction(ctx, async (ctx) => {
    await touchCart(ctx, cart.id, variantId);
    const { count } = await ctx.db.cartLine.deleteMany({ where: { cartId: cart.id, variantId } });
    refuseUnless(count === 1, "cart.lineNotFound", "missing");
  });
  return myCart(ctx);
}
