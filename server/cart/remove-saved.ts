import type { ShopperContext } from "#server/platform/context.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { ownCartsSql } from "./find-cart.ts";
import type { SavedLine } from "./schema.ts";

/** Forgets what was put aside. What is gone already is `cart.lineNotFound`. */
export async function removeSaved(ctx: ShopperContext, { variantId }: SavedLine): Promise<void> {
  const whose = ownCartsSql(ctx);
  refuseUnless(whose, "cart.lineNotFound", "missing");
  const removed = await ctx.db.$executeRaw`
    delete from saved_line s using cart c where c.id = s.cart_id and (${whose}) and s.variant_id = ${variantId}::uuid`;
  refuseUnless(removed > 0, "cart.lineNotFound", "missing");
}
