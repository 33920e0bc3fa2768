import { type CartLine, type CartLineRow, linesSql, readLines } from "#server/cart/cart-lines.ts";
import { type CartRow, cartIdOfCookie, findCart, openCartSql } from "#server/cart/find-cart.ts";
import { seeingPrices } from "#server/cart/see-prices.ts";
import { channelStateSql } from "#server/channels/queries.ts";
import { holding, holdsFor, isStockRace, type LevelRow, levelsSql, type Want } from "#server/inventory/hold-stock.ts";
import type { ShopperContext } from "#server/platform/context.ts";
import { Prisma, readTogether, together } from "#server/platform/database.ts";
import type { Money } from "#server/platform/money.ts";
import { newId } from "#server/platform/new-id.ts";
import { refuse, refuseUnless } from "#server/platform/refusal.ts";
import { rateBetween } from "#server/rates/queries.ts";
import { endAttempt } from "./end-attempt.ts";
import { type Attempt, holdMinutes, isLive, latestAttempt, latestSql } from "./find-attempt.ts";

/** Looks at the shelf again this often before believing that others were quicker. */
const racesMax = 4;

/**
 * Begins checkout: holds the cart's stock for 30 minutes. A live attempt for the same cart is gone on with; one for an earlier
 * state of the cart is ended first (its payment given back), keeping what was filled in. Refuses with `cart.empty`,
 * `cart.variantGone`, `cart.outOfStock`, `cart.quantityTooLarge`, `channels.closed` or `checkout.alreadyCompleted`.
 */
export async function startCheckout(ctx: ShopperContext): Promise<{ attemptId: string }> {
  let seen = await look(ctx);
  const { before } = seen;
  if (seen.cart && before && isLive(before)) {
    if (isCurrent(ctx, before, seen.cart)) return { attemptId: before.id };
    await endAttempt(ctx, before.id, before.expiresAt > ctx.now ? "replaced" : "holdExpired");
    seen = await look(ctx);
  }
  const { cart, isOpen, lines, levels } = seen;
  refuseUnless(cart && lines.length > 0, "cart.empty", "rule");
  refuseUnless(isOpen, "channels.closed");
  const wants = lines.map(({ sellable, ...line }) => {
    refuseUnless(sellable, "cart.variantGone", "conflict");
    return { ...line, unitPrice: sellable.price };
  });
  for (let race = 1, shelf = levels; race <= racesMax; race++) {
    try {
      return await openAttempt(ctx, cart, before, wants, shelf);
    } catch (error) {
      if (!isStockRace(error)) throw error;
      shelf = await ctx.db.$queryRaw<LevelRow[]>(levelsOf(cart.id));
    }
  }
  return refuse("cart.outOfStock", "rule", { name: wants[0]?.name ?? "" });
}

interface Look {
  cart: CartRow | undefined;
  /** Even one that ended keeps what its shopper has filled in. */
  before: Attempt | undefined;
  isOpen: boolean;
  lines: CartLine[];
  levels: LevelRow[];
}

/**
 * All that a checkout begins from. The shelf is looked at before the attempt: where another tab holds the stock already, its attempt is
 * then seen too.
 */
async function look(ctx: ShopperContext): Promise<Look> {
  const cartId = ctx.user ? (await findCart(ctx))?.id : cartIdOfCookie(ctx);
  if (!cartId) return { cart: undefined, before: undefined, isOpen: false, lines: [], levels: [] };
  const [[cart], levels, rows, [before], [channel]] = await readTogether<
    [CartRow, LevelRow, CartLineRow, Attempt, { state: string }]
  >(ctx.db, openCartSql(ctx, cartId), levelsOf(cartId), linesSql(ctx.site, cartId), latestSql(cartId), channelStateSql(ctx.site));
  return { cart, before, isOpen: channel?.state === "active", lines: await readLines(ctx, rows), levels };
}

function levelsOf(cartId: string): Prisma.Sql {
  return levelsSql(Prisma.sql`select variant_id from cart_line where cart_id = ${cartId}::uuid`);
}

function isCurrent(ctx: ShopperContext, attempt: Attempt, cart: CartRow): boolean {
  const isInTime = attempt.state === "authorised" || attempt.expiresAt > ctx.now;
  return isInTime && attempt.cartVersion === cart.version && attempt.currency === ctx.site.currency;
}

async function openAttempt(
  ctx: ShopperContext,
  cart: CartRow,
  before: Attempt | undefined,
  wants: readonly (Want & { unitPrice: Money })[],
  shelf: readonly LevelRow[],
): Promise<{ attemptId: string }> {
  const rate = await rateBetween(ctx.db, ctx.site.baseCurrency, ctx.site.currency);
  const [attemptId, expiresAt] = [newId(), new Date(ctx.now.getTime() + holdMinutes * 60_000)];
  const [opened] = await together<{ id: string }[]>(
    ctx,
    Prisma.sql`
      insert into checkout_attempt (id, cart_id, channel_id, user_id, currency, locale, cart_version, coupons, email, address, shipping_method, rate, expires_at)
      values (${attemptId}::uuid, ${cart.id}::uuid, ${ctx.site.channelId}::uuid, ${ctx.user?.id ?? null}::uuid, ${ctx.site.currency}, ${ctx.site.locale},
        ${cart.version}, ${cart.coupons}::text[], ${before?.email ?? ctx.user?.email ?? null}, ${before?.address ? JSON.stringify(before.address) : null}::jsonb,
        ${before?.shippingMethod ?? null}, ${rate}::numeric, ${expiresAt})
      on conflict (cart_id) where state in ('open', 'authorised') do nothing returning id`,
    ...holding(ctx, attemptId, holdsFor(wants, shelf), expiresAt),
    seeingPrices(cart.id, wants),
  );
  return opened?.length === 1 ? { attemptId } : otherTab(ctx, cart);
}

/** A second tab began the same checkout a moment ago: both go on with that one. */
async function otherTab(ctx: ShopperContext, cart: CartRow): Promise<{ attemptId: string }> {
  const other = await latestAttempt(ctx, cart);
  refuseUnless(other && isLive(other), "checkout.cartChanged", "conflict");
  return { attemptId: other.id };
}
