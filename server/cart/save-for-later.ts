import type { ShopperContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { findCart } from "./find-cart.ts";
import { myCart } from "./queries.ts";
import { type SavedLine, savedMax } from "./schema.ts";
import { touchCart } from "./touch-cart.ts";
import type { CartView } from "./view.ts";

/** Puts a line aside, with its quantity. Refuses with `cart.lineNotFound`, or `cart.tooManySaved` where enough lies there already. */
export async function saveForLater(ctx: ShopperContext, { variantId }: SavedLine): Promise<CartView> {
  const cart = await findCart(ctx);
  refuseUnless(cart, "cart.lineNotFound", "missing");
  await inTransaction(ctx, async (ctx) => {
    await touchCart(ctx, cart.id, variantId);
    const saved = await ctx.db.$executeRaw`
      with line as (
        delete from cart_line where cart_id = ${cart.id}::uuid and variant_id = ${variantId}::uuid
        returning cart_id, variant_id, quantity, seen_price, seen_currency
      )
      insert into saved_line (cart_id, variant_id, quantity, seen_price, seen_currency) select * from line
      on conflict (cart_id, variant_id) do update set quantity = excluded.quantity, seen_price = excluded.seen_price,
        seen_currency = excluded.seen_currency, saved_at = now()`;
    refuseUnless(saved === 1, "cart.lineNotFound", "missing");
    const count = await ctx.db.savedLine.count({ where: { cartId: cart.id } });
    refuseUnless(count <= savedMax, "cart.tooManySaved", "rule", { max: savedMax });
  });
  return myCart(ctx);
}
