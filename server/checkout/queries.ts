import type { Context } from "#server/platform/context.ts";
import { money, sum } from "#server/platform/money.ts";
import type { RefusalCode } from "#server/platform/refusal.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { saidDiscounts } from "#server/quote/discounts.ts";
import { type DeliveryMethod, parcelPrice } from "#server/shipping/queries.ts";
import type { StoredAddress } from "#server/shipping/schema.ts";
import { attemptOfToken } from "./attempt-token.ts";
import { completeCheckout } from "./complete-checkout.ts";
import { extendMinutesMax } from "./extend-hold.ts";
import { type Attempt, type MyCheckout, myCheckout } from "./find-attempt.ts";
import { type PricedAttempt, priceAttempt } from "./price-attempt.ts";
import { failureCode, stepOf } from "./rules.ts";
import type { CheckoutParcelView, CheckoutView, DeliveryOptionView, Outcome } from "./view.ts";

/** The checkout under way, priced as it stands. Refuses as `myCheckout` does. */
export async function checkoutView(ctx: Context): Promise<CheckoutView> {
  return attemptView(ctx, await myCheckout(ctx));
}

/** The asker's attempt, priced as it stands. Refuses as `priceAttempt` does. */
export async function attemptView(
  ctx: Context,
  { attempt, lines }: Pick<MyCheckout, "attempt" | "lines">,
): Promise<CheckoutView> {
  const priced = await priceAttempt(ctx, attempt, lines);
  const { quote, method, taxes } = priced;
  const amount = (value: bigint) => money(value, attempt.currency);
  return {
    attemptId: attempt.id,
    step: stepOf(attempt),
    expiresAt: attempt.expiresAt.toISOString(),
    canExtend: ctx.now.getTime() + 60_000 < attempt.createdAt.getTime() + extendMinutesMax * 60_000 && attempt.quote === null,
    email: attempt.email,
    address: attempt.address as unknown as StoredAddress | null,
    shippingMethod: method?.code ?? null,
    deliveryOptions: deliveryOptions(attempt, priced),
    parcels: parcels(attempt, priced),
    subtotal: amount(quote.subtotal),
    discount: amount(quote.discount),
    ...saidDiscounts(quote, attempt.locale),
    shipping: method ? amount(quote.shipping) : null,
    taxAdded: taxes ? amount(quote.taxAdded) : null,
    taxIncluded: taxes ? amount(quote.taxIncluded) : null,
    taxLines: quote.taxLines.map((line) => ({ ppm: line.ppm, included: line.included, amount: amount(line.amount) })),
    total: amount(quote.total),
    failure: attempt.quote === null ? null : await lastFailure(ctx, attempt),
  };
}

/**
 * How an attempt ended, for the page the provider sends the shopper back to. Asks the provider where the shop does not know
 * yet, so the page does not depend on a webhook. Refuses with `checkout.attemptNotFound` for a token that is not ours.
 */
export async function attemptOutcome(ctx: Context, token: string): Promise<Outcome> {
  const attemptId = attemptOfToken(token);
  refuseUnless(attemptId, "checkout.attemptNotFound", "missing");
  return completeCheckout(ctx, attemptId);
}

function deliveryOptions(attempt: Attempt, { methods, quote, quoteBy }: PricedAttempt): DeliveryOptionView[] {
  const isGiven = quote.discounts.some(({ freedSellers }) => freedSellers.length > 0);
  const price = (way: DeliveryMethod) =>
    isGiven ? quoteBy(way).shipping : sum(quote.parcels.map((parcel) => parcelPrice(way, parcel.subtotal)));
  return methods.map((method) => ({
    code: method.code,
    name: method.name,
    price: money(price(method), attempt.currency),
    from: method.from,
    to: method.to,
  }));
}

function parcels(attempt: Attempt, { quote, sellables, method }: PricedAttempt): CheckoutParcelView[] {
  const amount = (value: bigint) => money(value, attempt.currency);
  return quote.parcels.map((parcel) => {
    const lines = quote.lines.flatMap((line) => {
      const sellable = sellables.get(line.variantId);
      if (!sellable || line.sellerId !== parcel.sellerId) return [];
      const { variantId, slug, name, options, picture } = sellable;
      return [
        {
          variantId,
          slug,
          name,
          options,
          picture,
          quantity: line.quantity,
          unitPrice: sellable.price,
          lineTotal: amount(line.lineTotal),
        },
      ];
    });
    const sellerName = quote.lines
      .map((line) => sellables.get(line.variantId))
      .find((one) => one?.sellerId === parcel.sellerId)?.sellerName;
    return {
      sellerName: sellerName ?? "",
      lines,
      subtotal: amount(parcel.subtotal),
      shipping: method ? amount(parcel.shipping) : null,
    };
  });
}

/** No payment is opened before the quote is frozen, so an open attempt without one has none that failed. */
async function lastFailure(ctx: Context, attempt: Attempt): Promise<RefusalCode | null> {
  const payment = await ctx.db.payment.findFirst({
    where: { attemptId: attempt.id },
    orderBy: { id: "desc" },
    select: { state: true, failure: true },
  });
  return payment && (payment.state === "failed" || payment.state === "cancelled") ? failureCode(payment) : null;
}
