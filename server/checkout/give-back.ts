import { providerNamed } from "#server/payments/payment-method.ts";
import { ProviderRejected } from "#server/payments/providers/provider-errors.ts";
import { recordPayment } from "#server/payments/record-payment.ts";
import { voidPayment } from "#server/payments/void-payment.ts";
import type { Context } from "#server/platform/context.ts";

/**
 * Voids a payment that will carry no order; money that was captured already is refunded. Keys are the payment's own, so doing
 * it twice does it once.
 */
export async function giveBack(ctx: Context, payment: { provider: string; ref: string }): Promise<void> {
  try {
    const news = await voidPayment(ctx, payment);
    if (news.captured === news.refunded) return;
  } catch (error) {
    if (!(error instanceof ProviderRejected)) throw error;
  }
  const provider = providerNamed(payment.provider);
  const now = await provider.findPayment(payment.ref);
  if (!now || now.captured <= now.refunded) return;
  const refunded = await provider.refund({ ref: payment.ref, amount: now.captured - now.refunded, key: `refund:${payment.ref}` });
  await recordPayment(ctx, payment.provider, refunded);
}
