import type { Context } from "#server/platform/context.ts";
import { providerNamed } from "./payment-method.ts";
import { recordPayment } from "./record-payment.ts";

/**
 * Captures what is authorised for an order's attempt and not yet captured. Its key is the payment, so that a repeated delivery, a
 * crash after the provider's answer or the reconciler at the same time capture once. Makes network calls: never in a transaction.
 */
export async function capturePayments(ctx: Context, attemptId: string): Promise<number> {
  const payments = await ctx.db.payment.findMany({ where: { attemptId, state: "authorised" } });
  for (const payment of payments) {
    const news = await providerNamed(payment.provider).capture({
      ref: payment.providerRef,
      amount: payment.amount,
      key: `capture:${payment.id}`,
    });
    await recordPayment(ctx, payment.provider, news);
  }
  return payments.length;
}
