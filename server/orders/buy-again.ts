import { addToCart } from "#server/cart/add-to-cart.ts";
import type { ShopperContext } from "#server/platform/context.ts";
import { isRefusal } from "#server/platform/refusal.ts";
import { orderByNumber } from "./queries.ts";
import type { ByNumber } from "./schema.ts";

/**
 * Puts what an order held into the asker's cart, at today's prices. What is no longer sold, or not so many, is left out: `left` says
 * how many lines. Who may see the order may buy it again; refuses as `orderByNumber` does.
 */
export async function buyAgain(ctx: ShopperContext, input: ByNumber): Promise<{ added: number; left: number }> {
  const { id } = await orderByNumber(ctx, input);
  const lines = await ctx.db.orderLine.findMany({
    where: { orderId: id },
    orderBy: { n: "asc" },
    select: { variantId: true, quantity: true },
  });
  const outcome = { added: 0, left: 0 };
  for (const line of lines) outcome[(await isAdded(ctx, line)) ? "added" : "left"] += 1;
  return outcome;
}

/** Each line for itself, so that one that cannot be had does not keep the others away. */
async function isAdded(ctx: ShopperContext, line: { variantId: string; quantity: number }): Promise<boolean> {
  try {
    await addToCart(ctx, line);
    return true;
  } catch (error) {
    if (isRefusal(error) && error.code.startsWith("cart.")) return false;
    throw error;
  }
}
