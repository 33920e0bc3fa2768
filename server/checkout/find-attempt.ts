import { type CartLine, type CartLineRow, linesSql, readLines } from "#server/cart/cart-lines.ts";
import { type CartRow, cartIdOfCookie, findCart, openCartSql } from "#server/cart/find-cart.ts";
import type { Context } from "#server/platform/context.ts";
import { Prisma, readTogether } from "#server/platform/database.ts";
import { refuse, refuseUnless } from "#server/platform/refusal.ts";

export type Attempt = Prisma.CheckoutAttemptGetPayload<object>;

export const attemptColumns = Prisma.sql`
  id, cart_id as "cartId", channel_id as "channelId", user_id as "userId", currency, locale, state, cart_version as "cartVersion", coupons, email, address,
  shipping_method as "shippingMethod", rate, quote, total, failure, needs_review as "needsReview", expires_at as "expiresAt",
  created_at as "createdAt", updated_at as "updatedAt"`;

/** The cart's newest attempt, or null. A new one begins only when the one before has ended, so a live one is the newest. */
export async function latestAttempt(ctx: Context, cart: { id: string }): Promise<Attempt | null> {
  const [attempt] = await ctx.db.$queryRaw<Attempt[]>(latestSql(cart.id));
  return attempt ?? null;
}

export function latestSql(cartId: string): Prisma.Sql {
  return Prisma.sql`select ${attemptColumns} from checkout_attempt where cart_id = ${cartId}::uuid order by id desc limit 1`;
}

/** An attempt and the number of its order, where there is one. */
export type AttemptWithOrder = Attempt & { orderNumber: string | null };

export async function attemptWithOrder(ctx: Context, attemptId: string): Promise<AttemptWithOrder | null> {
  const [attempt] = await ctx.db.$queryRaw<AttemptWithOrder[]>`
    select ${attemptColumns}, (select number from orders o where o.attempt_id = a.id) as "orderNumber"
    from checkout_attempt a where id = ${attemptId}::uuid`;
  return attempt ?? null;
}

/** The attempt, to be locked against every other path until the transaction ends. */
export function lockingSql(attemptId: string): Prisma.Sql {
  return Prisma.sql`select ${attemptColumns} from checkout_attempt where id = ${attemptId}::uuid for update`;
}

/** An attempt that can still become an order. */
export function isLive({ state }: Pick<Attempt, "state">): boolean {
  return state === "open" || state === "authorised";
}

export interface MyCheckout {
  cart: CartRow;
  attempt: Attempt;
  lines: CartLine[];
}

/**
 * The attempt the asker is filling in, with its cart and that one's lines, at one look: every step of a checkout begins with it. Refuses with
 * `checkout.attemptNotFound`, `checkout.holdExpired`, or `checkout.cartChanged` where the cart or the currency is not the one that
 * was held and priced.
 */
export async function myCheckout(ctx: Context): Promise<MyCheckout> {
  const cartId = ctx.user ? (await findCart(ctx))?.id : cartIdOfCookie(ctx);
  refuseUnless(cartId, "checkout.attemptNotFound", "missing");
  const [[cart], [attempt], rows] = await readTogether<[CartRow, Attempt, CartLineRow]>(
    ctx.db,
    openCartSql(ctx, cartId),
    latestSql(cartId),
    linesSql(ctx.site, cartId),
  );
  refuseUnless(cart && attempt && (isLive(attempt) || attempt.state === "expired"), "checkout.attemptNotFound", "missing");
  if (attempt.state === "expired" || attempt.expiresAt <= ctx.now)
    refuse("checkout.holdExpired", "conflict", { minutes: holdMinutes });
  const isSame = attempt.cartVersion === cart.version && attempt.currency === ctx.site.currency;
  refuseUnless(isSame, "checkout.cartChanged", "conflict");
  return { cart, attempt, lines: await readLines(ctx, rows) };
}

/** How long stock is held for a checkout (D1). */
export const holdMinutes = 30;
