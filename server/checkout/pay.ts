import { cardProvider, providerNamed } from "#server/payments/payment-method.ts";
import type { ProviderPayment } from "#server/payments/providers/provider.ts";
import { ProviderOutcomeUnknown, ProviderUnavailable } from "#server/payments/providers/provider-errors.ts";
import { recordPayment } from "#server/payments/record-payment.ts";
import type { ShopperContext } from "#server/platform/context.ts";
import { env } from "#server/platform/env.ts";
import { textOf } from "#server/platform/localized-text.ts";
import { refuse, refuseUnless } from "#server/platform/refusal.ts";
import { attemptToken } from "./attempt-token.ts";
import { completeCheckout } from "./complete-checkout.ts";
import { type Attempt, myAttempt } from "./find-attempt.ts";
import { freezeQuote, readFrozenQuote } from "./frozen-quote.ts";
import { priceAttempt } from "./price-attempt.ts";
import type { Pay } from "./schema.ts";
import type { PayAnswer } from "./view.ts";

/**
 * Places the order as far as the shop can: freezes what the shopper agreed to and opens a payment of exactly that at the
 * provider. Asked twice (a second click, a lost answer) it names the same payment. Refuses with `checkout.addressMissing`,
 * `checkout.shippingMissing`, `checkout.cartChanged` where the total is no longer the one agreed to, `payments.unavailable`
 * or `payments.outcomeUnknown`. Makes network calls: never in a transaction.
 */
export async function pay(ctx: ShopperContext, agreed: Pay): Promise<PayAnswer> {
  const { attempt } = await myAttempt(ctx);
  refuseUnless(attempt.email && attempt.address, "checkout.addressMissing");
  const isNew = attempt.total === null;
  const total = attempt.total ?? (await freeze(ctx, attempt));
  refuseUnless(agreed.currency === attempt.currency && BigInt(agreed.total) === total, "checkout.cartChanged", "conflict");
  const payment = await openPayment(ctx, attempt, total, isNew ? 0 : await failedTries(ctx, attempt));
  if (!payment.redirectUrl || (payment.state !== "created" && payment.state !== "requiresAction"))
    return completeCheckout(ctx, attempt.id, [payment]);
  await recordPayment(ctx, cardProvider, payment);
  return { redirectUrl: payment.redirectUrl };
}

/** Writes down what was priced, once; a second click finds the first one's. */
async function freeze(ctx: ShopperContext, attempt: Attempt): Promise<bigint> {
  const { quote, sellables, method } = await priceAttempt(ctx, attempt);
  refuseUnless(method, "checkout.shippingMissing");
  refuseUnless(quote.total > 0n, "platform.invalid", "invalid");
  const json = JSON.stringify(freezeQuote(quote, sellables, method));
  const frozen = await ctx.db.$executeRaw`
    update checkout_attempt set quote = ${json}::jsonb, total = ${quote.total}, updated_at = ${ctx.now}
    where id = ${attempt.id}::uuid and state = 'open' and quote is null`;
  if (frozen === 1) return quote.total;
  const { total } = await ctx.db.checkoutAttempt.findUniqueOrThrow({ where: { id: attempt.id }, select: { total: true } });
  return total ?? quote.total;
}

function failedTries(ctx: ShopperContext, attempt: Attempt): Promise<number> {
  return ctx.db.payment.count({ where: { attemptId: attempt.id, state: { in: ["failed", "cancelled"] } } });
}

/** The key counts the payments that ended without money, so that a repeated call has one effect and a new try a new payment. */
async function openPayment(ctx: ShopperContext, attempt: Attempt, total: bigint, tries: number): Promise<ProviderPayment> {
  const provider = providerNamed(cardProvider);
  try {
    return await provider.createPayment({
      key: `pay:${attempt.id}:${tries}`,
      attemptId: attempt.id,
      amount: total,
      currency: attempt.currency,
      returnUrl: returnUrl(ctx, attempt),
      locale: attempt.locale,
      description: await description(ctx, attempt),
    });
  } catch (error) {
    if (error instanceof ProviderUnavailable) return refuse("payments.unavailable", "unavailable");
    if (error instanceof ProviderOutcomeUnknown) return refuse("payments.outcomeUnknown", "unavailable");
    throw error;
  }
}

/** What the shopper reads on the provider's page: the first thing they buy, and how many more. */
async function description(ctx: ShopperContext, attempt: Attempt): Promise<string> {
  const { quote } = await ctx.db.checkoutAttempt.findUniqueOrThrow({ where: { id: attempt.id }, select: { quote: true } });
  const [first, ...others] = readFrozenQuote(quote).lines;
  const name = first ? textOf(first.name, attempt.locale) : "Maru";
  return others.length > 0 ? `${name} +${others.length}` : name;
}

/** Back to the shop the shopper came from: its host (the channel's, at our own port) and language; never a host of theirs. */
function returnUrl(ctx: ShopperContext, attempt: Attempt): string {
  const url = new URL(env().APP_ORIGIN);
  url.hostname = ctx.site.host;
  const prefix = attempt.locale === ctx.site.defaultLocale ? "" : `/${attempt.locale}`;
  url.pathname = `${prefix}/checkout/return`;
  url.searchParams.set("attempt", attemptToken(attempt.id));
  return url.toString();
}
