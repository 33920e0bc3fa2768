import { sellableStock } from "#server/inventory/sellable-stock.ts";
import { sellableVariants } from "#server/offers/sellable.ts";
import type { ShopperContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { refuse, refuseUnless } from "#server/platform/refusal.ts";
import { findCart } from "./find-cart.ts";
import { myCart } from "./queries.ts";
import { removeLine } from "./remove-line.ts";
import type { SetQuantity } from "./schema.ts";
import { touchCart } from "./touch-cart.ts";
import type { CartView } from "./view.ts";

/**
 * Sets how many of a variant the cart asks for; zero removes it. Refuses with `cart.lineNotFound`, `cart.variantGone`,
 * `cart.outOfStock` or `cart.quantityTooLarge`, and leaves the cart as it was.
 */
export async function setQuantity(ctx: ShopperContext, { variantId, quantity }: SetQuantity): Promise<CartView> {
  if (quantity === 0) return removeLine(ctx, { variantId });
  const cart = await findCart(ctx);
  refuseUnless(cart, "cart.lineNotFound", "missing");
  const wanted = (await sellableVariants(ctx.db, ctx.site, [variantId])).get(variantId);
  refuseUnless(wanted, "cart.variantGone", "missing");
  const available = (await sellableStock(ctx.db, [variantId])).get(variantId) ?? 0;
  refuseUnless(available > 0, "cart.outOfStock", "rule", { name: wanted.name });
  if (quantity > available) refuse("cart.quantityTooLarge", "rule", { name: wanted.name, available });
  await inTransaction(ctx, async (ctx) => {
    await touchCart(ctx, cart.id, variantId);
    const changed = await ctx.db.$executeRaw`
      update cart_line set quantity = ${quantity}, seen_price = ${wanted.price.amount}, seen_currency = ${wanted.price.currency}
      where cart_id = ${cart.id}::uuid and variant_id = ${variantId}::uuid`;
    refuseUnless(changed === 1, "cart.lineNotFound", "missing");
  });
  return myCart(ctx);
}
