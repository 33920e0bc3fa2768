import type { Context } from "#server/platform/context.ts";
import { providerNamed } from "./payment-method.ts";
import type { ProviderPayment } from "./providers/provider.ts";
import { recordPayment } from "./record-payment.ts";

/**
 * Gives a promised payment back to its card before anything is captured. The provider's answer is written down; where it was
 * captured after all, the answer says so and the caller sees to it. Makes a network call: never in a transaction.
 */
export async function voidPayment(ctx: Context, payment: { provider: string; ref: string }): Promise<ProviderPayment> {
  const news = await providerNamed(payment.provider).cancel({ ref: payment.ref, key: `void:${payment.ref}` });
  await recordPayment(ctx, payment.provider, news);
  return news;
}
