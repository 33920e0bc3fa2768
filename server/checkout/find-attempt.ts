import type { CartRow } from "#server/cart/find-cart.ts";
import { cartIdOfCookie, findCart } from "#server/cart/find-cart.ts";
import type { Context } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { refuse, refuseUnless } from "#server/platform/refusal.ts";

export type Attempt = Prisma.CheckoutAttemptGetPayload<object>;

const columns = Prisma.sql`
  id, cart_id as "cartId", channel_id as "channelId", user_id as "userId", currency, locale, state, cart_version as "cartVersion", coupons, email, address,
  shipping_method as "shippingMethod", rate, quote, total, failure, needs_review as "needsReview", expires_at as "expiresAt",
  created_at as "createdAt", updated_at as "updatedAt"`;

/** The cart's newest attempt, or null. A new one begins only when the one before has ended, so a live one is the newest. */
export async function latestAttempt(ctx: Context, cart: { id: string }): Promise<Attempt | null> {
  const [attempt] = await ctx.db.$queryRaw<Attempt[]>`
    select ${columns} from checkout_attempt where cart_id = ${cart.id}::uuid order by id desc limit 1`;
  return attempt ?? null;
}

/** The attempt and the number of its order, where there is one. */
export async function attemptWithOrder(
  ctx: Context,
  attemptId: string,
): Promise<(Attempt & { orderNumber: string | null }) | null> {
  const [attempt] = await ctx.db.$queryRaw<(Attempt & { orderNumber: string | null })[]>`
    select ${columns}, (select number from orders o where o.attempt_id = a.id) as "orderNumber"
    from checkout_attempt a where id = ${attemptId}::uuid`;
  return attempt ?? null;
}

/** The attempt, locked against every other path until the transaction ends, or null. */
export async function lockAttempt(ctx: Context, attemptId: string): Promise<Attempt | null> {
  const [attempt] = await ctx.db.$queryRaw<Attempt[]>`
    select ${columns} from checkout_attempt where id = ${attemptId}::uuid for update`;
  return attempt ?? null;
}

/** An attempt that can still become an order. */
export function isLive({ state }: Pick<Attempt, "state">): boolean {
  return state === "open" || state === "authorised";
}

/**
 * The attempt the asker is filling in. Refuses with `checkout.attemptNotFound`, `checkout.holdExpired`, or
 * `checkout.cartChanged` where the cart or the currency is not the one that was held and priced.
 */
export async function myAttempt(ctx: Context): Promise<{ attempt: Attempt; cart: CartRow }> {
  const { cart, attempt } = ctx.user ? await membersAttempt(ctx) : await guestsAttempt(ctx);
  refuseUnless(cart, "checkout.attemptNotFound", "missing");
  refuseUnless(attempt && (isLive(attempt) || attempt.state === "expired"), "checkout.attemptNotFound", "missing");
  if (attempt.state === "expired" || attempt.expiresAt <= ctx.now)
    refuse("checkout.holdExpired", "conflict", { minutes: holdMinutes });
  refuseUnless(
    attempt.cartVersion === cart.version && attempt.currency === ctx.site.currency,
    "checkout.cartChanged",
    "conflict",
  );
  return { attempt, cart };
}

interface Found {
  cart: CartRow | null;
  attempt: Attempt | null;
}

async function membersAttempt(ctx: Context): Promise<Found> {
  const cart = await findCart(ctx);
  return { cart, attempt: cart && (await latestAttempt(ctx, cart)) };
}

/** A guest's cart and its newest attempt at one look: every step of a checkout begins with it. */
async function guestsAttempt(ctx: Context): Promise<Found> {
  const cartId = cartIdOfCookie(ctx);
  if (!cartId) return { cart: null, attempt: null };
  const [row] = await ctx.db.$queryRaw<
    ({ openVersion: number; openCoupons: string[] } & { [K in keyof Attempt]: Attempt[K] | null })[]
  >`
    select c.version as "openVersion", c.coupons as "openCoupons", a.* from cart c
    left join lateral (select ${columns} from checkout_attempt where cart_id = c.id order by id desc limit 1) a on true
    where c.id = ${cartId}::uuid and c.state = 'open' and c.user_id is null`;
  if (!row) return { cart: null, attempt: null };
  const { openVersion: version, openCoupons: coupons, ...attempt } = row;
  return { cart: { id: cartId, version, userId: null, coupons }, attempt: attempt.id ? (attempt as Attempt) : null };
}

/** How long stock is held for a checkout (D1). */
export const holdMinutes = 30;
