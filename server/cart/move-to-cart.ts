import { sellableStock } from "#server/inventory/sellable-stock.ts";
import type { ShopperContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { type Added, addToCart } from "./add-to-cart.ts";
import { findCart, ownCartsSql } from "./find-cart.ts";
import type { SavedLine } from "./schema.ts";

/**
 * Brings back what was put aside, as many as are free now. Refuses with `cart.lineNotFound`, or as `addToCart` does, and then
 * leaves it where it was.
 */
export async function moveToCart(ctx: ShopperContext, { variantId }: SavedLine): Promise<Added> {
  const cart = await findCart(ctx);
  const whose = ownCartsSql(ctx);
  refuseUnless(whose, "cart.lineNotFound", "missing");
  return inTransaction(ctx, async (ctx) => {
    // Of two clicks only one takes the line.
    const [saved] = await ctx.db.$queryRaw<{ quantity: number }[]>`
      delete from saved_line s using cart c where c.id = s.cart_id and (${whose}) and s.variant_id = ${variantId}::uuid returning s.quantity`;
    refuseUnless(saved, "cart.lineNotFound", "missing");
    const inCart =
      cart && (await ctx.db.cartLine.findFirst({ where: { cartId: cart.id, variantId }, select: { quantity: true } }));
    const free = ((await sellableStock(ctx.db, [variantId])).get(variantId) ?? 0) - (inCart?.quantity ?? 0);
    return addToCart(ctx, { variantId, quantity: Math.max(1, Math.min(saved.quantity, free)) });
  });
}
