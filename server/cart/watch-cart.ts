import type { ShopperContext } from "#server/platform/context.ts";
import { subscribe } from "#server/platform/live.ts";
import { myCartCount } from "./queries.ts";
import { cartTopic } from "./touch-cart.ts";

/** The cart's count now and after every change, from any tab, device or node, until the asker leaves. */
export async function* watchCart(ctx: ShopperContext, signal: AbortSignal): AsyncGenerator<{ count: number }, void, void> {
  const { cartId, count } = await myCartCount(ctx);
  yield { count };
  if (!cartId) return;
  for await (const _ of subscribe(cartTopic(cartId), signal)) yield { count: (await myCartCount(ctx)).count };
}
