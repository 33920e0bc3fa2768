import type { CartLine } from "#server/cart/cart-lines.ts";
import type { Sellable } from "#server/offers/sellable.ts";
import type { Context } from "#server/platform/context.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { findCoupons } from "#server/promotions/find-coupons.ts";
import { priceCart, type Quote, type QuoteInput } from "#server/quote/price-cart.ts";
import { type DeliveryMethod, deliveryMethods, parcelPrice } from "#server/shipping/queries.ts";
import type { StoredAddress } from "#server/shipping/schema.ts";
import { taxRulesAt } from "#server/tax/queries.ts";
import type { TaxRule } from "#server/tax/rules.ts";
import type { Attempt } from "./find-attempt.ts";

export interface PricedAttempt {
  quote: Quote;
  /** The same with another way of delivery. */
  quoteBy(way: DeliveryMethod): Quote;
  sellables: ReadonlyMap<string, Sellable>;
  /** Ways of delivery to the address; empty while there is none. */
  methods: DeliveryMethod[];
  /** The chosen one. */
  method: DeliveryMethod | null;
  taxes: TaxRule[] | null;
}

/**
 * Prices an attempt as it stands: the cart's lines at today's prices, delivery and tax as far as the address is known. Refuses
 * with `cart.variantGone` where a line is no longer for sale.
 */
export async function priceAttempt(ctx: Context, attempt: Attempt, lines: readonly CartLine[]): Promise<PricedAttempt> {
  const address = attempt.address as unknown as StoredAddress | null;
  const sellables = new Map(lines.flatMap(({ sellable }) => (sellable ? [[sellable.variantId, sellable]] : [])));
  const methods = address ? await deliveryMethods(ctx.db, ctx.site, address.country, ctx.now) : [];
  const method = methods.find(({ code }) => code === attempt.shippingMethod) ?? null;
  const taxes = address ? await taxRulesAt(ctx.db, address, ctx.now) : null;
  const priced = lines.map((line) => {
    refuseUnless(line.sellable, "cart.variantGone", "conflict");
    const { variantId, productId, sellerId, categoryPath, price, taxClass } = line.sellable;
    return { variantId, productId, sellerId, categoryPath, quantity: line.quantity, unitPrice: price.amount, taxClass };
  });
  const promotions = await findCoupons(ctx, attempt.coupons, {
    email: ctx.user?.email ?? attempt.email,
    cartId: attempt.cartId,
  });
  const quoteBy = (way: DeliveryMethod | null) =>
    priceCart({ currency: attempt.currency, lines: priced, ...deliveryBy(way, methods), taxes, promotions });
  return { quote: quoteBy(method), quoteBy, sellables, methods, method, taxes };
}

/** Free delivery pays for the first of the ways, which is the customary one. */
function deliveryBy(
  way: DeliveryMethod | null,
  [basic]: readonly DeliveryMethod[],
): Pick<QuoteInput, "parcelPrice" | "basicParcelPrice"> {
  if (!way) return { parcelPrice: null };
  return {
    parcelPrice: (subtotal) => parcelPrice(way, subtotal),
    basicParcelPrice: (subtotal) => parcelPrice(basic ?? way, subtotal),
  };
}
