import type { Context } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { sign, unsign } from "#server/platform/secrets.ts";
import { adoptCart } from "./adopt-cart.ts";

export interface CartRow {
  id: string;
  version: number;
  userId: string | null;
  /** Codes of its coupons, in their plain form. */
  coupons: string[];
}

const purpose = "cart:cookie";
/** A guest's cart stays for 90 days; a member's without limit. */
export const guestCartSeconds = 90 * 24 * 60 * 60;

/**
 * The asker's open cart, or null. A guest's is named by a signed cookie; a member's belongs to the account, and takes in what
 * the same browser gathered as a guest.
 */
export async function findCart(ctx: Context): Promise<CartRow | null> {
  const fromCookie = await cartOfCookie(ctx);
  if (!ctx.user) return fromCookie?.userId ? null : fromCookie;
  const own = await ctx.db.cart.findFirst({
    where: { userId: ctx.user.id, state: "open" },
    select: { id: true, version: true, userId: true, coupons: true },
  });
  if (!fromCookie || fromCookie.userId) return own;
  const adopted = await adoptCart(ctx, ctx.user.id, fromCookie);
  ctx.cookies.remove("cart");
  return adopted;
}

/** The statement that opens a cart of the asker's under `id`, at its first version. */
export function openingCart(ctx: Context, id: string): Prisma.Sql {
  return Prisma.sql`
    insert into cart (id, channel_id, user_id, version) values (${id}::uuid, ${ctx.site.channelId}::uuid, ${ctx.user?.id ?? null}::uuid, 1)`;
}

/** Gives a guest the cookie that names their new cart. */
export function giveCart(ctx: Context, id: string): void {
  if (!ctx.user) ctx.cookies.set("cart", sign(purpose, id), { maxAge: guestCartSeconds });
}

/** The cart that the asker's cookie names; null where it is not ours. */
export function cartIdOfCookie(ctx: Context): string | null {
  const cookie = ctx.cookies.get("cart");
  return cookie ? unsign(purpose, cookie) : null;
}

/** A guest's open cart, or the member's own. */
export function openCartSql({ user }: Context, cartId: string): Prisma.Sql {
  return Prisma.sql`
    select id, version, user_id as "userId", coupons from cart
    where id = ${cartId}::uuid and state = 'open' and user_id is not distinct from ${user?.id ?? null}::uuid`;
}

/** All carts of the asker's (`cart c`), also those that became orders; null for whoever never had one. */
export function ownCartsSql(ctx: Context): Prisma.Sql | null {
  if (ctx.user) return Prisma.sql`c.user_id = ${ctx.user.id}::uuid`;
  const id = cartIdOfCookie(ctx);
  return id ? Prisma.sql`c.id = ${id}::uuid and c.user_id is null` : null;
}

async function cartOfCookie(ctx: Context): Promise<CartRow | null> {
  const id = cartIdOfCookie(ctx);
  if (!id) return null;
  const [cart] = await ctx.db.$queryRaw<CartRow[]>`
    select id, version, user_id as "userId", coupons from cart where id = ${id}::uuid and state = 'open'`;
  return cart ?? null;
}
