import { localePrefix } from "#server/channels/site-key.ts";
import { cardProvider, providerNamed } from "#server/payments/payment-method.ts";
import type { ProviderPayment } from "#server/payments/providers/provider.ts";
import { ProviderOutcomeUnknown, ProviderUnavailable } from "#server/payments/providers/provider-errors.ts";
import type { ShopperContext } from "#server/platform/context.ts";
import { env } from "#server/platform/env.ts";
import { textOf } from "#server/platform/localized-text.ts";
import { refuse } from "#server/platform/refusal.ts";
import { attemptToken } from "./attempt-token.ts";
import type { Attempt } from "./find-attempt.ts";
import type { FrozenQuote } from "./frozen-quote.ts";

/**
 * Opens a payment of exactly the frozen total at the provider. `tries` counts the payments of the attempt that ended without
 * money, so that a repeated call has one effect and a new try a new payment. Refuses with `payments.unavailable` or
 * `payments.outcomeUnknown`. Makes a network call.
 */
export async function openPayment(
  ctx: ShopperContext,
  attempt: Attempt,
  quote: FrozenQuote,
  tries: number,
): Promise<ProviderPayment> {
  try {
    return await providerNamed(cardProvider).createPayment({
      key: `pay:${attempt.id}:${tries}`,
      attemptId: attempt.id,
      amount: quote.total,
      currency: attempt.currency,
      returnUrl: returnUrl(ctx, attempt),
      locale: attempt.locale,
      description: description(quote, attempt.locale),
    });
  } catch (error) {
    if (error instanceof ProviderUnavailable) return refuse("payments.unavailable", "unavailable");
    if (error instanceof ProviderOutcomeUnknown) return refuse("payments.outcomeUnknown", "unavailable");
    throw error;
  }
}

/** What the shopper reads on the provider's page: the first thing they buy, and how many more. */
function description({ lines: [first, ...others] }: FrozenQuote, locale: string): string {
  const name = first ? textOf(first.name, locale) : "Maru";
  return others.length > 0 ? `${name} +${others.length}` : name;
}

/** Back to the shop the shopper came from: its host (the channel's, at our own port) and language; never a host of theirs. */
function returnUrl(ctx: ShopperContext, attempt: Attempt): string {
  const url = new URL(env().APP_ORIGIN);
  url.hostname = ctx.site.host;
  url.pathname = `${localePrefix(attempt.locale)}/checkout/return`;
  url.searchParams.set("attempt", attemptToken(attempt.id));
  return url.toString();
}
