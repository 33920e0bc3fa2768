import type { Context } from "#server/platform/context.ts";
import { providerNamed } from "./payment-method.ts";
import { recordPayment } from "./record-payment.ts";
import { voidPayment } from "./void-payment.ts";

interface Promised {
  id: string;
  provider: string;
  providerRef: string;
  amount: bigint;
  state: string;
}

/**
 * Captures the payment that carries an order's attempt, and gives a second one back. The key is the payment, so that a repeated
 * delivery, a crash after the provider's answer or the reconciler at the same time capture once. Makes network calls: never in
 * a transaction. Returns how many payments it moved.
 */
export async function capturePayments(ctx: Context, attemptId: string): Promise<number> {
  const payments = await ctx.db.$queryRaw<Promised[]>`
    select id, provider, provider_ref as "providerRef", amount, state from payment
    where attempt_id = ${attemptId}::uuid and state in ('authorised', 'captured') order by id`;
  let isCaptured = payments.some(({ state }) => state === "captured");
  const authorised = payments.filter(({ state }) => state === "authorised");
  for (const { id, provider, providerRef, amount } of authorised) {
    if (isCaptured) {
      await voidPayment(ctx, { provider, ref: providerRef });
      continue;
    }
    const news = await providerNamed(provider).capture({ ref: providerRef, amount, key: `capture:${id}` });
    await recordPayment(ctx, provider, news);
    isCaptured = true;
  }
  return authorised.length;
}
