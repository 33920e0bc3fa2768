import type { Sellable } from "#server/offers/sellable.ts";
import type { Context } from "#server/platform/context.ts";
import { money } from "#server/platform/money.ts";
import { findCoupons } from "#server/promotions/find-coupons.ts";
import { saidDiscounts } from "#server/quote/discounts.ts";
import { priceCart, type Quote } from "#server/quote/price-cart.ts";
import { type CartLine, type CartLineRow, cartLines, readLines, savedSql } from "./cart-lines.ts";
import { type CartRow, findCart, ownCartsSql } from "./find-cart.ts";
import { quantityMax } from "./schema.ts";
import type { CartGroupView, CartLineState, CartLineView, CartView } from "./view.ts";

/** The asker's cart as it stands now, with today's prices and stock. */
export async function myCart(ctx: Context): Promise<CartView> {
  const cart = await findCart(ctx);
  return cart ? cartView(ctx, cart) : emptyCart(ctx);
}

/** Units in the asker's cart, for the header; reads no prices. */
export async function myCartCount(ctx: Context): Promise<{ cartId: string | null; count: number }> {
  const cart = await findCart(ctx);
  if (!cart) return { cartId: null, count: 0 };
  const total = await ctx.db.cartLine.aggregate({ where: { cartId: cart.id }, _sum: { quantity: true } });
  return { cartId: cart.id, count: total._sum.quantity ?? 0 };
}

/** What the asker put aside for later, with today's prices and stock. It stays when the cart becomes an order. */
export async function mySaved(ctx: Context): Promise<CartLineView[]> {
  const whose = ownCartsSql(ctx);
  if (!whose) return [];
  const rows = await ctx.db.$queryRaw<CartLineRow[]>(savedSql(ctx.site, whose));
  return (await readLines(ctx, rows)).map((line) => lineView(ctx, line));
}

export async function cartView(ctx: Context, cart: CartRow): Promise<CartView> {
  return viewOfLines(ctx, cart, await cartLines(ctx, cart.id));
}

export async function viewOfLines(ctx: Context, cart: CartRow, read: readonly CartLine[]): Promise<CartView> {
  const sellables = new Map(read.flatMap(({ sellable }) => (sellable ? [[sellable.variantId, sellable]] : [])));
  const lines = read.map((line) => lineView(ctx, line));
  const bought = lines.filter((line) => line.state === "ok" || line.state === "short");
  const quote = await quoteOf(ctx, cart, bought, sellables);
  return {
    id: cart.id,
    version: cart.version,
    count: lines.reduce((count, line) => count + line.quantity, 0),
    groups: groupsOf(bought, sellables, quote),
    unavailable: lines.filter((line) => line.state === "outOfStock" || line.state === "gone"),
    subtotal: money(quote.subtotal, ctx.site.currency),
    ...saidDiscounts(quote, ctx.site.locale),
    discount: money(quote.discount, ctx.site.currency),
    isReady: bought.length > 0 && lines.every((line) => line.state === "ok"),
  };
}

function emptyCart(ctx: Context): CartView {
  const nothing = money(0n, ctx.site.currency);
  const none = { groups: [], unavailable: [], discounts: [], coupons: [] };
  return { id: null, version: 0, count: 0, ...none, subtotal: nothing, discount: nothing, isReady: false };
}

/** As far as anybody can know before an address. A guest is not known yet either: what they have used already is told at checkout. */
async function quoteOf(
  ctx: Context,
  cart: CartRow,
  lines: readonly CartLineView[],
  sellables: ReadonlyMap<string, Sellable>,
): Promise<Quote> {
  const priced = lines.flatMap(({ variantId, quantity, unitPrice }) => {
    const sellable = sellables.get(variantId);
    return sellable ? [{ ...sellable, quantity, unitPrice: unitPrice.amount }] : [];
  });
  const promotions = await findCoupons(ctx, cart.coupons, { email: ctx.user?.email ?? null, cartId: cart.id });
  return priceCart({ currency: ctx.site.currency, lines: priced, parcelPrice: null, taxes: null, promotions });
}

function lineView(ctx: Context, { seen, sellable, free, ...line }: CartLine): CartLineView {
  const { currency } = ctx.site;
  const unitPrice = sellable?.price ?? (seen.currency === currency ? seen : money(0n, currency));
  return {
    ...line,
    options: sellable?.options ?? [],
    picture: sellable?.picture ?? null,
    unitPrice,
    compareAt: sellable?.compareAt ?? null,
    lineTotal: money(unitPrice.amount * BigInt(line.quantity), currency),
    state: stateOf(sellable, line.quantity, free),
    available: Math.max(0, Math.min(free, quantityMax)),
    priceChange: seen.currency === currency && seen.amount !== unitPrice.amount ? { from: seen, to: unitPrice } : null,
  };
}

function stateOf(sellable: Sellable | null, quantity: number, free: number): CartLineState {
  if (!sellable) return "gone";
  if (free <= 0) return "outOfStock";
  return free < quantity ? "short" : "ok";
}

function groupsOf(
  lines: readonly CartLineView[],
  sellables: ReadonlyMap<string, Sellable>,
  { discounts }: Quote,
): CartGroupView[] {
  const groups = new Map<string, CartGroupView>();
  for (const line of lines) {
    const seller = sellables.get(line.variantId);
    if (!seller) continue;
    const { sellerId, sellerSlug, sellerName } = seller;
    const group = groups.get(sellerId) ?? {
      sellerId,
      sellerSlug,
      sellerName,
      lines: [],
      subtotal: money(0n, line.unitPrice.currency),
      hasFreeDelivery: discounts.some((one) => one.freedSellers.includes(sellerId)),
    };
    group.lines.push(line);
    group.subtotal = money(group.subtotal.amount + line.lineTotal.amount, group.subtotal.currency);
    groups.set(sellerId, group);
  }
  return [...groups.values()];
}
