import type { Context } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { publishing } from "#server/platform/live.ts";
import { cartTopic, touchCart } from "./touch-cart.ts";

/** The statement that closes the cart of an order, if it did not change since it was priced. Gives one row where it did. */
export function closingCart(cart: { id: string; version: number }): Prisma.Sql {
  return Prisma.sql`
    with closed as (
      update cart set state = 'ordered', updated_at = now()
      where id = ${cart.id}::uuid and state = 'open' and version = ${cart.version} returning id
    ) select id, ${publishing(cartTopic(cart.id), { version: cart.version })} from closed`;
}

/**
 * Takes what was bought out of a cart that `closingCart` could not close: one that another tab added to keeps the rest; one that was
 * merged into a member's is left alone.
 */
export async function keepRest(
  ctx: Context,
  cart: { id: string },
  bought: readonly { variantId: string; quantity: number }[],
): Promise<void> {
  const isOpen = await ctx.db.cart.count({ where: { id: cart.id, state: "open" } });
  if (isOpen === 0) return;
  const lines = JSON.stringify(bought.map(({ variantId, quantity }) => ({ id: variantId, quantity })));
  await ctx.db.$executeRaw`
    delete from cart_line l using jsonb_to_recordset(${lines}::jsonb) as b (id uuid, quantity int)
    where l.cart_id = ${cart.id}::uuid and l.variant_id = b.id and l.quantity <= b.quantity`;
  await ctx.db.$executeRaw`
    update cart_line l set quantity = l.quantity - b.quantity from jsonb_to_recordset(${lines}::jsonb) as b (id uuid, quantity int)
    where l.cart_id = ${cart.id}::uuid and l.variant_id = b.id and l.quantity > b.quantity`;
  await ctx.db.$executeRaw`update cart set coupons = '{}' where id = ${cart.id}::uuid and coupons <> '{}'`;
  await touchCart(ctx, cart.id, null);
}
