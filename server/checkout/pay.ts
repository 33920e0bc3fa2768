import type { CartLine } from "#server/cart/cart-lines.ts";
import { cardProvider } from "#server/payments/payment-method.ts";
import { recordPayment } from "#server/payments/record-payment.ts";
import type { ShopperContext } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { refuse, refuseUnless } from "#server/platform/refusal.ts";
import { redeeming, sayWhyNotRedeemed } from "#server/promotions/redeem-coupons.ts";
import { completeCheckout } from "./complete-checkout.ts";
import { endAttempt } from "./end-attempt.ts";
import { type Attempt, type MyCheckout, myCheckout } from "./find-attempt.ts";
import { type FrozenQuote, freezeQuote, readFrozenQuote } from "./frozen-quote.ts";
import { openPayment } from "./open-payment.ts";
import { type PricedAttempt, priceAttempt } from "./price-attempt.ts";
import type { Pay } from "./schema.ts";
import { startCheckout } from "./start-checkout.ts";
import type { PayAnswer } from "./view.ts";

/**
 * Places the order as far as the shop can: freezes what the shopper agreed to and opens a payment of exactly that at the
 * provider. Asked twice (a second click, a lost answer) it names the same payment. Refuses with `checkout.addressMissing`,
 * `checkout.shippingMissing`, `cart.priceChanged` or `checkout.cartChanged` where the total is no longer the one agreed to,
 * `payments.unavailable` or `payments.outcomeUnknown`. Makes network calls: never in a transaction.
 */
export async function pay(ctx: ShopperContext, agreed: Pay): Promise<PayAnswer> {
  const mine = await myCheckout(ctx);
  const { attempt } = mine;
  refuseUnless(attempt.email && attempt.address, "checkout.addressMissing");
  const isNew = attempt.quote === null;
  const quote = isNew ? await freeze(ctx, mine, agreed) : readFrozenQuote(attempt.quote);
  if (!isAgreed(agreed, attempt, quote.total)) return beginAnew(ctx, attempt);
  const payment = await openPayment(ctx, attempt, quote, isNew ? 0 : await failedTries(ctx, attempt));
  if (!payment.redirectUrl || (payment.state !== "created" && payment.state !== "requiresAction"))
    return completeCheckout(ctx, attempt.id, [payment], { ...attempt, total: quote.total, orderNumber: null });
  await recordPayment(ctx, cardProvider, payment);
  return { redirectUrl: payment.redirectUrl };
}

function isAgreed(agreed: Pay, attempt: Attempt, total: bigint): boolean {
  return agreed.currency === attempt.currency && BigInt(agreed.total) === total;
}

/** Writes down what was priced if it is what was agreed to, once; a second click finds the first one's. */
async function freeze(ctx: ShopperContext, { attempt, lines }: MyCheckout, agreed: Pay): Promise<FrozenQuote> {
  const priced = await priceAttempt(ctx, attempt, lines);
  const { quote, sellables, method } = priced;
  refuseUnless(method, "checkout.shippingMissing");
  refuseUnless(quote.total > 0n, "platform.invalid", "invalid");
  if (!isAgreed(agreed, attempt, quote.total)) sayWhatChanged(attempt, lines, priced);
  const frozen = freezeQuote(quote, sellables, method);
  if (await writeDown(ctx, attempt, priced, frozen)) return readFrozenQuote(frozen);
  const first = await ctx.db.checkoutAttempt.findUniqueOrThrow({ where: { id: attempt.id }, select: { quote: true } });
  refuseUnless(first.quote, "checkout.cartChanged", "conflict");
  return readFrozenQuote(first.quote);
}

/**
 * Freezes the quote and reserves the coupons that it counts on, in one statement, so that nobody waits for another's round trip. False where another
 * click was quicker.
 */
async function writeDown(ctx: ShopperContext, attempt: Attempt, { quote }: PricedAttempt, frozen: object): Promise<boolean> {
  const write = Prisma.sql`
    update checkout_attempt set quote = ${JSON.stringify(frozen)}::jsonb, total = ${quote.total}, updated_at = ${ctx.now}
    where id = ${attempt.id}::uuid and state = 'open' and quote is null`;
  const codes = quote.discounts.map(({ promotion }) => promotion.code);
  if (codes.length === 0) return (await ctx.db.$executeRaw(write)) === 1;
  const use = { codes, email: ctx.user?.email ?? attempt.email ?? "", cartId: attempt.cartId };
  const written = await ctx.db
    .$queryRaw<unknown[]>(Prisma.sql`
      with frozen as (${write} returning id) select ${redeeming(Prisma.sql`frozen.id`, use)} from frozen`)
    .catch((error) => sayWhyNotRedeemed(ctx, use, error));
  return written.length === 1;
}

/** Names the line whose price is another than the shopper saw, with both prices, or the coupon that no longer gives; nothing is charged silently (C08). */
function sayWhatChanged(attempt: Attempt, lines: readonly CartLine[], { quote }: PricedAttempt): never {
  for (const { seen, sellable } of lines) {
    if (!sellable || seen.currency !== attempt.currency || sellable.price.amount === seen.amount) continue;
    refuse("cart.priceChanged", "conflict", { name: sellable.name, from: seen, to: sellable.price });
  }
  const [lost] = quote.refused;
  if (lost) refuse(lost.refused.code, "conflict", lost.refused.params);
  return refuse("checkout.cartChanged", "conflict");
}

/** A frozen total that is not the one on the shopper's page helps nobody: the checkout begins anew, with what was filled in. */
async function beginAnew(ctx: ShopperContext, attempt: Attempt): Promise<never> {
  await endAttempt(ctx, attempt.id, "replaced");
  await startCheckout(ctx);
  return refuse("checkout.cartChanged", "conflict");
}

function failedTries(ctx: ShopperContext, attempt: Attempt): Promise<number> {
  return ctx.db.payment.count({ where: { attemptId: attempt.id, state: { in: ["failed", "cancelled"] } } });
}
