import { sellableStock } from "#server/inventory/sellable-stock.ts";
import { sellableVariants } from "#server/offers/sellable.ts";
import type { ShopperContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import type { Money } from "#server/platform/money.ts";
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
    const put = await putLine(ctx, cart.id, { variantId, quantity, price: wanted.price });
    if (put.others >= linesMax) refuse("cart.tooManyLines", "rule", { max: linesMax });
    if (put.quantity > Math.min(available, quantityMax))
      refuse("cart.quantityTooLarge", "rule", { name: wanted.name, available });
    return { cartId: cart.id, version, count: put.count };
  });
}

/** Adds to the line or makes it, and looks at the whole in the same statement: a refusal afterwards undoes it. */
async function putLine(
  ctx: ShopperContext,
  cartId: string,
  line: { variantId: string; quantity: number; price: Money },
): Promise<{ quantity: number; others: number; count: number }> {
  const [put] = await ctx.db.$queryRaw<{ quantity: number; others: number; count: number }[]>`
    with put as (
      insert into cart_line (cart_id, variant_id, quantity, seen_price, seen_currency)
      values (${cartId}::uuid, ${line.variantId}::uuid, ${line.quantity}, ${line.price.amount}, ${line.price.currency})
      on conflict (cart_id, variant_id) do update set quantity = cart_line.quantity + excluded.quantity,
        seen_price = excluded.seen_price, seen_currency = excluded.seen_currency
      returning quantity
    ), rest as (
      select count(*)::int as others, coalesce(sum(quantity), 0)::int as units from cart_line
      where cart_id = ${cartId}::uuid and variant_id <> ${line.variantId}::uuid
    )
    select put.quantity, rest.others, put.quantity + rest.units as count from put, rest`;
  if (!put) throw new Error("a line was not written");
  return put;
}
