import { setTimeout as wait } from "node:timers/promises";
import { claimNotices, closeNotice, keepNotice } from "#server/payments/notices.ts";
import { providerNamed } from "#server/payments/payment-method.ts";
import type { Context } from "#server/platform/context.ts";
import { log } from "#server/platform/log.ts";
import { completeCheckout } from "./complete-checkout.ts";

/** Whoever paid or captured is mostly about to write it down: a moment later the notice is no news, and costs next to nothing. */
const breathMs = 300;

/**
 * Takes a provider's notice: checks its signature, keeps it once, and follows it. The notice only says which payment to look at;
 * what is true is asked of the provider, so an old, repeated or reordered one does no harm. Where following fails it stays in the
 * inbox and the worker tries again; the provider is answered once it is kept, and sends again what it got no answer to. Refuses with
 * `payments.badSignature` or `payments.unknownProvider`.
 */
export async function receiveWebhook(ctx: Context, provider: string, headers: Pick<Headers, "get">, body: string): Promise<void> {
  const event = providerNamed(provider).readWebhook(headers, body, ctx.now);
  if (event.tells === "authorised" || event.tells === "captured") await wait(breathMs);
  if ((await keepNotice(ctx, provider, event)) === "known") return;
  await follow(ctx, provider, event.id, event.paymentRef).catch((error) =>
    log.warn({ err: error, event: event.id }, "a notice waits"),
  );
}

/** Follows notices that could not be followed when they came. Returns how many it looked at. */
export async function followNotices(ctx: Context): Promise<number> {
  const waiting = await claimNotices(ctx);
  for (const { provider, eventId, paymentRef } of waiting) {
    await follow(ctx, provider, eventId, paymentRef).catch((error) => log.warn({ err: error, event: eventId }, "a notice waits"));
  }
  return waiting.length;
}

/** A notice that names no payment asks for nothing; one of an attempt we do not know (yet) waits. */
async function follow(ctx: Context, provider: string, eventId: string, paymentRef: string | null): Promise<void> {
  const payment = paymentRef ? await providerNamed(provider).findPayment(paymentRef) : null;
  if (payment) {
    const outcome = await completeCheckout(ctx, payment.attemptId, [payment]);
    if (outcome.state === "failed" && outcome.failure === "checkout.attemptNotFound") return;
  }
  await closeNotice(ctx, provider, eventId);
}
