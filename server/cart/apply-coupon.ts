import { couponsPerOrder } from "#server/channels/queries.ts";
import type { ShopperContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { refuse, refuseUnless } from "#server/platform/refusal.ts";
import type { CouponView } from "#server/promotions/view.ts";
import { findCart } from "./find-cart.ts";
import { cartView } from "./queries.ts";
import type { ApplyCoupon } from "./schema.ts";
import { touchCart } from "./touch-cart.ts";
import type { CartView } from "./view.ts";

/**
 * Puts a coupon on the cart if it gives something there now; one that is on it already stays. It is reserved only when the order is paid. Refuses with
 * `cart.empty`, `promotions.notFound`, `promotions.doesNotCombine` (also where the channel takes no more coupons per order), or with
 * what keeps the coupon from being used: its time, its uses, what is in the cart.
 */
export async function applyCoupon(ctx: ShopperContext, { code }: ApplyCoupon): Promise<CartView> {
  const cart = await findCart(ctx);
  refuseUnless(cart, "cart.empty", "rule");
  const asked = cart.coupons.includes(code) ? cart.coupons : [...cart.coupons, code];
  const view = await cartView(ctx, { ...cart, coupons: asked });
  refuseUnless(view.count > 0, "cart.empty", "rule");
  const coupon = view.coupons.find((one) => one.code === code);
  refuseUnless(coupon, "promotions.notFound", "missing", { code });
  if (asked === cart.coupons) return view;
  const codes = asked.filter((one) => one === code || isOfUse(view.coupons.find((other) => other.code === one)));
  const displaced = view.coupons.some((one) => codes.includes(one.code) && one.refusal?.code === "promotions.doesNotCombine");
  if (displaced || codes.length > (await couponsPerOrder(ctx)))
    refuse("promotions.doesNotCombine", "rule", { code, other: codes.filter((one) => one !== code).join(", ") });
  if (coupon.refusal) refuse(coupon.refusal.code, "rule", coupon.refusal.params);
  const version = await inTransaction(ctx, async (ctx) => {
    const version = await touchCart(ctx, cart.id, null);
    refuseUnless(version === cart.version + 1, "checkout.cartChanged", "conflict");
    await ctx.db.$executeRaw`update cart set coupons = ${codes}::text[] where id = ${cart.id}::uuid`;
    return version;
  });
  return { ...view, version, coupons: view.coupons.filter((one) => codes.includes(one.code)) };
}

/** A coupon that gives nothing makes room for one that does. */
function isOfUse(coupon: CouponView | undefined): boolean {
  return coupon !== undefined && (coupon.refusal === null || coupon.refusal.code === "promotions.doesNotCombine");
}
