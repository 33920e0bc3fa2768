import { type CartRow, findCart } from "#server/cart/find-cart.ts";
import { cartView } from "#server/cart/queries.ts";
import { seePrices } from "#server/cart/see-prices.ts";
import type { CartView } from "#server/cart/view.ts";
import { requireOpenChannel } from "#server/channels/queries.ts";
import { holdStock, isStockRace } from "#server/inventory/hold-stock.ts";
import type { ShopperContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { refuse, refuseUnless } from "#server/platform/refusal.ts";
import { rateBetween } from "#server/rates/queries.ts";
import { endAttempt } from "./end-attempt.ts";
import { type Attempt, holdMinutes, isLive, latestAttempt } from "./find-attempt.ts";

/** Looks at the shelf again this often before believing that others were quicker. */
const racesMax = 4;

/**
 * Begins checkout: holds the cart's stock for 30 minutes. A live attempt for the same cart is gone on with; one for an earlier
 * state of the cart is ended first (its payment given back), keeping what was filled in. Refuses with `cart.empty`,
 * `cart.variantGone`, `cart.outOfStock`, `cart.quantityTooLarge`, `channels.closed` or `checkout.alreadyCompleted`.
 */
export async function startCheckout(ctx: ShopperContext): Promise<{ attemptId: string }> {
  const cart = await findCart(ctx);
  refuseUnless(cart, "cart.empty", "rule");
  /** Even one that ended keeps what its shopper has filled in. */
  const before = await latestAttempt(ctx, cart);
  if (before && isLive(before)) {
    if (isCurrent(ctx, before, cart)) return { attemptId: before.id };
    await endAttempt(ctx, before.id, before.expiresAt > ctx.now ? "replaced" : "holdExpired");
  }
  await requireOpenChannel(ctx);
  const view = await cartView(ctx, cart);
  refuseUnless(view.count > 0, "cart.empty", "rule");
  refuseUnless(
    view.unavailable.every(({ state }) => state !== "gone"),
    "cart.variantGone",
    "conflict",
  );
  for (let race = 1; ; race++) {
    try {
      return await openAttempt(ctx, cart, view, before);
    } catch (error) {
      if (!isStockRace(error) || race >= racesMax) throw isStockRace(error) ? await tooLate(ctx, cart) : error;
    }
  }
}

function isCurrent(ctx: ShopperContext, attempt: Attempt, cart: CartRow): boolean {
  const isInTime = attempt.state === "authorised" || attempt.expiresAt > ctx.now;
  return isInTime && attempt.cartVersion === cart.version && attempt.currency === ctx.site.currency;
}

async function openAttempt(
  ctx: ShopperContext,
  cart: CartRow,
  view: CartView,
  before: Attempt | null,
): Promise<{ attemptId: string }> {
  const lines = [...view.groups.flatMap((group) => group.lines), ...view.unavailable];
  const rate = await rateBetween(ctx.db, ctx.site.baseCurrency, ctx.site.currency);
  return inTransaction(ctx, async (ctx) => {
    const expiresAt = new Date(ctx.now.getTime() + holdMinutes * 60_000);
    const [attempt] = await ctx.db.$queryRaw<{ id: string }[]>`
      insert into checkout_attempt (cart_id, channel_id, user_id, currency, locale, cart_version, coupons, email, address, shipping_method, rate, expires_at)
      values (${cart.id}::uuid, ${ctx.site.channelId}::uuid, ${ctx.user?.id ?? null}::uuid, ${ctx.site.currency}, ${ctx.site.locale},
        ${cart.version}, ${cart.coupons}::text[], ${before?.email ?? ctx.user?.email ?? null}, ${before?.address ? JSON.stringify(before.address) : null}::jsonb,
        ${before?.shippingMethod ?? null}, ${rate}::numeric, ${expiresAt})
      on conflict (cart_id) where state in ('open', 'authorised') do nothing returning id`;
    if (!attempt) return otherTab(ctx, cart);
    await holdStock(
      ctx,
      attempt.id,
      lines.map(({ variantId, quantity, name }) => ({ variantId, quantity, name })),
      expiresAt,
    );
    await seePrices(ctx, cart.id, lines);
    return { attemptId: attempt.id };
  });
}

/** A second tab began the same checkout a moment ago: both go on with that one. */
async function otherTab(ctx: ShopperContext, cart: CartRow): Promise<{ attemptId: string }> {
  const other = await latestAttempt(ctx, cart);
  refuseUnless(other && isLive(other), "checkout.cartChanged", "conflict");
  return { attemptId: other.id };
}

/** Names the line that others were quicker for. */
async function tooLate(ctx: ShopperContext, cart: CartRow): Promise<never> {
  const view = await cartView(ctx, cart);
  const line = [...view.unavailable, ...view.groups.flatMap((group) => group.lines)].find(({ state }) => state !== "ok");
  if (line?.state === "short") return refuse("cart.quantityTooLarge", "rule", { name: line.name, available: line.available });
  return refuse("cart.outOfStock", "rule", { name: line?.name ?? "" });
}
