import type { ShopperContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { findCart } from "./find-cart.ts";
import { myCart } from "./queries.ts";
import type { ApplyCoupon } from "./schema.ts";
import { touchCart } from "./touch-cart.ts";
import type { CartView } from "./view.ts";

/** Takes a coupon off the cart; one that is not on it is no reason to refuse. Refuses with `cart.empty` where there is no cart. */
export async function removeCoupon(ctx: ShopperContext, { code }: ApplyCoupon): Promise<CartView> {
  const cart = await findCart(ctx);
  refuseUnless(cart, "cart.empty", "rule");
  if (cart.coupons.includes(code))
    await inTransaction(ctx, async (ctx) => {
      await touchCart(ctx, cart.id, null);
      await ctx.db.$executeRaw`update cart set coupons = array_remove(coupons, ${code}) where id = ${cart.id}::uuid`;
    });
  return myCart(ctx);
}
