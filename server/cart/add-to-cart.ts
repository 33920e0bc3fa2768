import { type SellableRow, sellableOf, sellableSql } from "#server/offers/sellable.ts";
import type { ShopperContext } from "#server/platform/context.ts";
import { inTransaction, Prisma, sqlState, together, unhurried } from "#server/platform/database.ts";
import { telling } from "#server/platform/events.ts";
import type { Money } from "#server/platform/money.ts";
import { newId } from "#server/platform/new-id.ts";
import { refuse, refuseUnless } from "#server/platform/refusal.ts";
import { rateBetween } from "#server/rates/queries.ts";
import { type CartRow, findCart, giveCart, openingCart, ownCartsSql } from "./find-cart.ts";
import { gatheringSaved } from "./gather-saved.ts";
import { type AddToCart, linesMax, quantityMax } from "./schema.ts";
import { touchingCart } from "./touch-cart.ts";

export interface Added {
  cartId: string;
  version: number;
  /** Units over all lines, for the badge. */
  count: number;
}

/**
 * Puts a variant into the asker's cart, or more of it. Refuses with `cart.variantGone`, `cart.outOfStock`,
 * `cart.quantityTooLarge` (what is in the cart counts too) or `cart.tooManyLines`.
 */
export async function addToCart(ctx: ShopperContext, { variantId, quantity }: AddToCart): Promise<Added> {
  const { name, price, free } = await wantedOf(ctx, variantId);
  refuseUnless(free > 0, "cart.outOfStock", "rule", { name });
  const cart = await findCart(ctx);
  const line = { variantId, quantity, price, name, free };
  if (cart) return putInto(ctx, cart, line);
  return beginWith(ctx, line).catch((error) => {
    // Another tab of the member's opened their cart a moment ago.
    if (ctx.inTransaction || sqlState(error) !== "23505") throw error;
    return addToCart(ctx, { variantId, quantity });
  });
}

/** A thing as it can be bought on the site now, and how many are free, at one look. */
async function wantedOf({ db, site }: ShopperContext, variantId: string) {
  const [row] = await db.$queryRaw<(SellableRow & { free: number })[]>`
    select sold.*, (select coalesce(sum(on_hand - reserved), 0)::int from stock_level where variant_id = sold.variant_id) as free
    from (${sellableSql(site, Prisma.sql`v.id = ${variantId}::uuid`)}) sold`;
  refuseUnless(row, "cart.variantGone", "missing");
  const { name, price } = sellableOf(row, site, await rateBetween(db, site.baseCurrency, site.currency));
  return { name, price, free: row.free };
}

interface Line {
  variantId: string;
  quantity: number;
  price: Money;
  name: string;
  free: number;
}

/** A cart of the asker's with its first line, and with what they put aside in earlier ones. Nobody can be looking at it yet. */
async function beginWith(ctx: ShopperContext, line: Line): Promise<Added> {
  refuseTooMany(line, line.quantity);
  const added = { cartId: newId(), version: 1, count: line.quantity };
  const { cartId, version } = added;
  const fact = { topic: "cart.cart.updated" as const, payload: { cartId, version, variantId: line.variantId } };
  const earlier = ownCartsSql(ctx);
  const gathering = earlier ? [gatheringSaved(cartId, earlier)] : [];
  await together(ctx, unhurried, openingCart(ctx, cartId), puttingLine(cartId, line), ...gathering, telling(ctx, cartId, [fact]));
  giveCart(ctx, cartId);
  return added;
}

/** Adds to the line or makes it, and looks at the whole: a refusal afterwards undoes it. */
async function putInto(ctx: ShopperContext, cart: CartRow, line: Line): Promise<Added> {
  return inTransaction(ctx, async (ctx) => {
    const [, [touched], [put]] = await together<
      [object, { version: number }, { quantity: number; lines: number; count: number }]
    >(ctx, unhurried, touchingCart(ctx, cart.id, line.variantId), puttingLine(cart.id, line));
    refuseUnless(touched && put, "checkout.alreadyCompleted", "conflict");
    if (put.lines > linesMax) refuse("cart.tooManyLines", "rule", { max: linesMax });
    refuseTooMany(line, put.quantity);
    return { cartId: cart.id, version: touched.version, count: put.count };
  });
}

function refuseTooMany({ name, free }: Line, quantity: number): void {
  if (quantity > Math.min(free, quantityMax)) refuse("cart.quantityTooLarge", "rule", { name, available: free });
}

/** The statement that adds to the line or makes it, if the cart is open; gives the line's quantity, and lines and units of the whole. */
function puttingLine(cartId: string, { variantId, quantity, price }: Line): Prisma.Sql {
  return Prisma.sql`
    with put as (
      insert into cart_line (cart_id, variant_id, quantity, seen_price, seen_currency)
      select id, ${variantId}::uuid, ${quantity}::int, ${price.amount}::bigint, ${price.currency}
      from cart where id = ${cartId}::uuid and state = 'open'
      on conflict (cart_id, variant_id) do update set quantity = cart_line.quantity + excluded.quantity,
        seen_price = excluded.seen_price, seen_currency = excluded.seen_currency
      returning quantity
    ), rest as (
      select count(*)::int as lines, coalesce(sum(quantity), 0)::int as units from cart_line
      where cart_id = ${cartId}::uuid and variant_id <> ${variantId}::uuid
    )
    select put.quantity, rest.lines + 1 as lines, put.quantity + rest.units as count from put, rest`;
}
