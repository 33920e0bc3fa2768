import { sellableStock } from "#server/inventory/sellable-stock.ts";
import { sellableVariants } from "#server/offers/sellable.ts";
import type { ShopperContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { refuse, refuseUnless } from "#server/platform/refusal.ts";
import { openCart } from "./find-cart.ts";
import { type AddToCart, linesMax, quantityMax } from "./schema.ts";
import { touchCart } from "./touch-cart.ts";

export interface Added {
  cartId: string;
  version: number;
  /** Units over all lines, for the badge. */
  count: number;
}

/**
 * Puts a variant into the asker's cart, or more of it. Refuses with `cart.variantGone`, `cart.outOfStock`,
 * `cart.quantityTooLarge` (what is in the cart counts too) or `cart.tooManyLines`.
 */
export async function addToCart(ctx: ShopperContext, { variantId, quantity }: AddToCart): Promise<Added> {
  const wanted = (await sellableVariants(ctx.db, ctx.site, [variantId])).get(variantId);
  refuseUnless(wanted, "cart.variantGone", "missing");
  const available = (await sellableStock(ctx.db, [variantId])).get(variantId) ?? 0;
  refuseUnless(available > 0, "cart.outOfStock", "rule", { name: wanted.name });
  return inTransaction(ctx, async (ctx) => {
    const cart = await openCart(ctx);
    const version = await touchCart(ctx, cart.id, variantId);
    const lines = await ctx.db.$queryRaw<{ variant_id: string; quantity: number }[]>`
      select variant_id, quantity from cart_line where cart_id = ${cart.id}::uuid`;
    const inCart = lines.find((line) => line.variant_id === variantId)?.quantity ?? 0;
    if (inCart === 0 && lines.length >= linesMax) refuse("cart.tooManyLines", "rule", { max: linesMax });
    if (inCart + quantity > Math.min(available, quantityMax))
      refuse("cart.quantityTooLarge", "rule", { name: wanted.name, available });
    await ctx.db.$executeRaw`
      insert into cart_line (cart_id, variant_id, quantity, seen_price, seen_currency)
      values (${cart.id}::uuid, ${variantId}::uuid, ${quantity}, ${wanted.price.amount}, ${wanted.price.currency})
      on conflict (cart_id, variant_id) do update set quantity = cart_line.quantity + excluded.quantity,
        seen_price = excluded.seen_price, seen_currency = excluded.seen_currency`;
    const count = lines.reduce((total, line) => total + line.quantity, quantity);
    return { cartId: cart.id, version, count };
  });
}
