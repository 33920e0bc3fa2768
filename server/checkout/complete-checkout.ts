import { orderKey } from "#server/orders/order-link.ts";
import { cardProvider, providerNamed } from "#server/payments/payment-method.ts";
import type { ProviderPayment } from "#server/payments/providers/provider.ts";
import { isRecorded, recordPayment } from "#server/payments/record-payment.ts";
import type { Context } from "#server/platform/context.ts";
import { type Attempt, type AttemptWithOrder, attemptWithOrder } from "./find-attempt.ts";
import { giveBack } from "./give-back.ts";
import { placeOnce } from "./place-once.ts";
import { failureCode, misfit } from "./rules.ts";
import type { Outcome } from "./view.ts";

/**
 * The one way an attempt becomes an order. Webhook, browser return and reconciler all come here, any number of times and at
 * once: what the provider says is written down, and if the money is promised the order is placed in one transaction that only
 * one of them wins. Money that comes too late or does not fit is given back or put before a person; it never makes an order.
 * Makes network calls (unless `news` brings the provider's answer): never in a transaction. Whoever has just read the attempt brings it as
 * `seen`; what decides is read again under its lock.
 */
export async function completeCheckout(
  ctx: Context,
  attemptId: string,
  news?: readonly ProviderPayment[],
  seen?: AttemptWithOrder,
): Promise<Outcome> {
  const attempt = seen ?? (await attemptWithOrder(ctx, attemptId));
  if (!attempt) return { state: "failed", failure: "checkout.attemptNotFound", canRetry: false };
  if (attempt.orderNumber && !news) return completed(attempt.orderNumber);
  const payments = news ?? (await providerNamed(cardProvider).findByAttempt(attemptId));
  const fitting: ProviderPayment[] = [];
  for (const payment of payments) {
    const reason = misfit(attempt, payment);
    if (reason) await putBeforePerson(ctx, attempt, reason);
    else fitting.push(payment);
  }
  const paid = attempt.orderNumber ? undefined : fitting.find(({ state }) => state === "authorised" || state === "captured");
  for (const payment of fitting) {
    const isDone = payment === paid || (attempt.orderNumber && (await isRecorded(ctx, cardProvider, payment)));
    if (!isDone) await recordPayment(ctx, cardProvider, payment);
  }
  if (attempt.orderNumber) return completed(attempt.orderNumber);
  if (!paid) return fitting.length < payments.length ? { state: "review" } : unpaid(attempt, fitting);
  const order = await placeOnce(ctx, attemptId, paid).catch(async (error) => {
    // Whatever keeps the order from being placed, what the provider promised stays written down.
    await recordPayment(ctx, cardProvider, paid);
    throw error;
  });
  if (order) return completed(order.number);
  await giveBack(ctx, { provider: cardProvider, ref: paid.ref });
  return { state: "failed", failure: "checkout.holdExpired", canRetry: false };
}

async function putBeforePerson(ctx: Context, attempt: Attempt, reason: string): Promise<void> {
  await ctx.db.checkoutAttempt.updateMany({ where: { id: attempt.id, needsReview: null }, data: { needsReview: reason } });
}

function completed(number: string): Outcome {
  return { state: "completed", orderNumber: number, orderKey: orderKey(number) };
}

function unpaid(attempt: Attempt, payments: readonly ProviderPayment[]): Outcome {
  const isOpen = attempt.state === "open";
  if (!isOpen) return { state: "failed", failure: "checkout.holdExpired", canRetry: false };
  const last = payments.at(-1);
  if (!last || last.state === "created" || last.state === "requiresAction") return { state: "pending" };
  return { state: "failed", failure: failureCode(last), canRetry: true };
}
