import type { Context } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { tellingFrom } from "#server/platform/events.ts";
import { publishingSql } from "#server/platform/live.ts";
import { refuseUnless } from "#server/platform/refusal.ts";

/** Every change of a cart ends here: its version goes up, the fact is told, open tabs hear of it. */
export async function touchCart(ctx: Context, cartId: string, variantId: string | null): Promise<number> {
  const [cart] = await ctx.db.$queryRaw<{ version: number }[]>(touchingCart(ctx, cartId, variantId));
  refuseUnless(cart, "checkout.alreadyCompleted", "conflict");
  return cart.version;
}

/** The same as a statement, which gives the new `version`, or no row where the cart is not open any more. */
export function touchingCart(ctx: Context, cartId: string, variantId: string | null): Prisma.Sql {
  return Prisma.sql`
    with touched as (
      update cart set version = version + 1, updated_at = now() where id = ${cartId}::uuid and state = 'open' returning id, version
    ), told as (${tellingFrom(
      ctx,
      Prisma.sql`select 'cart.cart.updated' as topic, id::text as key,
        jsonb_build_object('cartId', id, 'version', version, 'variantId', ${variantId}::text) as payload from touched`,
    )})
    select version, ${publishingSql(Prisma.sql`'cart:' || id`, Prisma.sql`jsonb_build_object('version', version)`)} from touched`;
}

export function cartTopic(cartId: string): string {
  return `cart:${cartId}`;
}
