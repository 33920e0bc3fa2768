import { settleCart } from "#server/cart/settle-cart.ts";
import { consumeHolds } from "#server/inventory/settle-holds.ts";
import { orderKey } from "#server/orders/order-link.ts";
import { type PlacedOrder, placeOrder } from "#server/orders/place-order.ts";
import { cardProvider, providerNamed } from "#server/payments/payment-method.ts";
import type { ProviderPayment } from "#server/payments/providers/provider.ts";
import { isRecorded, recordPayment } from "#server/payments/record-payment.ts";
import type { Context } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import type { StoredAddress } from "#server/shipping/schema.ts";
import { closeAttempt } from "./close-attempt.ts";
import { type Attempt, attemptWithOrder, isLive, lockAttempt } from "./find-attempt.ts";
import { readFrozenQuote } from "./frozen-quote.ts";
import { giveBack } from "./give-back.ts";
import { failureCode, misfit } from "./rules.ts";
import type { Outcome } from "./view.ts";

/**
 * The one way an attempt becomes an order. Webhook, browser return and reconciler all come here, any number of times and at
 * once: what the provider says is written down, and if the money is promised the order is placed in one transaction that only
 * one of them wins. Money that comes too late or does not fit is given back or put before a person; it never makes an order.
 * Makes network calls (unless `news` brings the provider's answer): never in a transaction.
 */
export async function completeCheckout(ctx: Context, attemptId: string, news?: readonly ProviderPayment[]): Promise<Outcome> {
  const attempt = await attemptWithOrder(ctx, attemptId);
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

/**
 * The order of a paid attempt, placed now or by whoever was quicker; null where the attempt has ended without one. Its payment
 * is written down in the same transaction, after the attempt's lock: attempts come before payments in the order of locks.
 */
async function placeOnce(ctx: Context, attemptId: string, paid: ProviderPayment): Promise<PlacedOrder | null> {
  const placed = await inTransaction(ctx, async (ctx) => {
    const attempt = await lockAttempt(ctx, attemptId);
    await recordPayment(ctx, cardProvider, paid);
    if (attempt?.state === "completed")
      return ctx.db.order.findUniqueOrThrow({ where: { attemptId }, select: { id: true, number: true } });
    if (!attempt || !isLive(attempt)) return null;
    const quote = readFrozenQuote(attempt.quote);
    if (
      !(await areStillSold(
        ctx,
        quote.lines.map((line) => line.variantId),
      ))
    )
      return "gone";
    if (attempt.state === "open")
      await ctx.db
        .$executeRaw`update checkout_attempt set state = 'authorised', updated_at = now() where id = ${attemptId}::uuid`;
    const order = await placeOrder(ctx, { ...draftHead(attempt), ...quote, tenders: [{ kind: "card", amount: quote.total }] });
    await consumeHolds(ctx, attemptId);
    await settleCart(ctx, { id: attempt.cartId, version: attempt.cartVersion }, quote.lines);
    return order;
  });
  if (placed !== "gone") return placed;
  await closeAttempt(ctx, attemptId, "failed", "cart.variantGone");
  return null;
}

/** What was paid for must still be sold: read under a share lock, so that a withdrawal and this order take turns (I-05). */
async function areStillSold(ctx: Context, variantIds: readonly string[]): Promise<boolean> {
  const rows = await ctx.db.$queryRaw<{ id: string }[]>`
    select v.id from variant v join product p on p.id = v.product_id join seller s on s.id = v.seller_id
    where v.id = any(${variantIds}::uuid[]) and v.is_live and p.state = 'live' and s.state = 'approved' for share`;
  return new Set(rows.map(({ id }) => id)).size === new Set(variantIds).size;
}

function draftHead(attempt: Attempt) {
  const { id: attemptId, channelId, userId, email, locale, currency, shippingMethod } = attempt;
  if (!email || !shippingMethod || !attempt.address) throw new Error(`attempt ${attemptId} was paid without an address`);
  const address = attempt.address as unknown as StoredAddress;
  return { attemptId, channelId, userId, email, locale, currency, shippingMethod, address, rate: attempt.rate.toFixed() };
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
