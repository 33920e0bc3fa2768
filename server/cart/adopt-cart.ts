import { sellableStock } from "#server/inventory/sellable-stock.ts";
import type { Context } from "#server/platform/context.ts";
import { inTransaction, Prisma, sqlState } from "#server/platform/database.ts";
import type { CartRow } from "./find-cart.ts";
import { gatheringSaved } from "./gather-saved.ts";
import { type MergedLine, mergeCarts, type Wanted } from "./rules.ts";
import { touchCart } from "./touch-cart.ts";

/**
 * Makes a guest's cart the member's, or merges it into the one they have, by `mergeCarts`; what was put aside comes along, the guest's
 * coupons too where the member has none. Of several tabs that do it at once one does. Gives the member's open cart, if there is one.
 */
export async function adoptCart(ctx: Context, userId: string, guest: CartRow): Promise<CartRow | null> {
  const once = () => inTransaction(ctx, (ctx) => adopt(ctx, userId, guest));
  return once().catch((error) => {
    // Another tab opened the member's cart a moment ago: now there is one to merge into.
    if (ctx.inTransaction || sqlState(error) !== "23505") throw error;
    return once();
  });
}

/** The member's cart is locked before the guest's, so that neither an order nor another tab changes what is being added up. */
async function adopt(ctx: Context, userId: string, guest: CartRow): Promise<CartRow | null> {
  await ctx.db.$queryRaw`select pg_advisory_xact_lock(hashtextextended('cart:' || ${userId}::text, 0))::text`;
  const [own] = await ctx.db.$queryRaw<CartRow[]>`
    select id, version, user_id as "userId", coupons from cart where user_id = ${userId}::uuid and state = 'open' for update`;
  return own ? mergeInto(ctx, userId, own, guest) : claim(ctx, userId, guest);
}

async function claim(ctx: Context, userId: string, guest: CartRow): Promise<CartRow | null> {
  const [claimed] = await ctx.db.$queryRaw<CartRow[]>`
    update cart set user_id = ${userId}::uuid where id = ${guest.id}::uuid and user_id is null and state = 'open'
    returning id, version, user_id as "userId", coupons`;
  if (claimed) await ctx.db.$executeRaw(gatheringSaved(guest.id, whose(userId, guest)));
  return claimed ?? null;
}

async function mergeInto(ctx: Context, userId: string, own: CartRow, guest: CartRow): Promise<CartRow> {
  const [merged] = await ctx.db.$queryRaw<Pick<CartRow, "coupons">[]>`
    update cart set state = 'merged', updated_at = now() where id = ${guest.id}::uuid and state = 'open' and user_id is null returning coupons`;
  if (!merged) return own;
  await addUp(ctx, own, guest);
  await ctx.db.$executeRaw(gatheringSaved(own.id, whose(userId, guest)));
  const coupons = own.coupons.length > 0 ? own.coupons : merged.coupons;
  await ctx.db.cart.update({ where: { id: own.id }, data: { coupons }, select: { id: true } });
  return { ...own, coupons, version: await touchCart(ctx, own.id, null) };
}

/** Adds the guest's lines to the member's, and keeps what came of each, so that the person can be told. */
async function addUp(ctx: Context, own: CartRow, guest: CartRow): Promise<void> {
  const [had, came] = [await linesOf(ctx, own.id), await linesOf(ctx, guest.id)];
  if (came.length === 0) return;
  const free = await sellableStock(
    ctx.db,
    came.map(({ variantId }) => variantId),
  );
  const lines = mergeCarts(had, came, free);
  await ctx.db.$executeRaw`
    with line as (
      select l.variant_id, m.now as quantity, m."isAside" as is_aside, l.seen_price, l.seen_currency, l.added_at
      from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as m ("variantId" uuid, now int, "isAside" boolean)
      join cart_line l on l.cart_id = ${guest.id}::uuid and l.variant_id = m."variantId"
    ), aside as (
      insert into saved_line (cart_id, variant_id, quantity, seen_price, seen_currency)
      select ${own.id}::uuid, variant_id, quantity, seen_price, seen_currency from line where is_aside
      on conflict (cart_id, variant_id) do nothing
    )
    insert into cart_line (cart_id, variant_id, quantity, seen_price, seen_currency, added_at)
    select ${own.id}::uuid, variant_id, quantity, seen_price, seen_currency, added_at from line where not is_aside
    on conflict (cart_id, variant_id) do update set quantity = excluded.quantity`;
  await ctx.db.cartMerge.create({
    data: { cartId: own.id, lines: lines satisfies MergedLine[] as object[] },
    select: { id: true },
  });
}

/** In the order in which they came. */
function linesOf({ db }: Context, cartId: string): Promise<Wanted[]> {
  return db.cartLine.findMany({
    where: { cartId },
    select: { variantId: true, quantity: true },
    orderBy: [{ addedAt: "asc" }, { variantId: "asc" }],
  });
}

function whose(userId: string, guest: CartRow): Prisma.Sql {
  return Prisma.sql`c.user_id = ${userId}::uuid or c.id = ${guest.id}::uuid`;
}
