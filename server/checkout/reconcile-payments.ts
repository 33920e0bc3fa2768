import { capturePayments } from "#server/payments/capture-payments.ts";
import type { Context } from "#server/platform/context.ts";
import { log } from "#server/platform/log.ts";
import { completeCheckout } from "./complete-checkout.ts";
import { giveBack } from "./give-back.ts";

const batchMax = 200;
/** What is younger is left to the shopper's own request and the webhook. */
export const graceSeconds = 20;

/**
 * Heals what a crash, a lost answer or a lost webhook left behind: paid attempts without an order, orders whose payment is
 * not captured, and money promised for attempts that ended. Each through the same verbs as everybody else, so running it twice,
 * or beside a shopper, does nothing twice. Returns how many were looked at.
 */
export async function reconcilePayments(ctx: Context): Promise<number> {
  const before = new Date(ctx.now.getTime() - graceSeconds * 1000);
  const unfinished = await ctx.db.$queryRaw<{ id: string }[]>`
    select id from checkout_attempt where state in ('open', 'authorised') and quote is not null and updated_at < ${before}
    order by updated_at limit ${batchMax}`;
  const uncaptured = await ctx.db.$queryRaw<{ attempt_id: string }[]>`
    select distinct p.attempt_id from payment p join checkout_attempt a on a.id = p.attempt_id
    where p.state = 'authorised' and a.state = 'completed' and p.created_at < ${before} limit ${batchMax}`;
  const stranded = await ctx.db.$queryRaw<{ provider: string; provider_ref: string }[]>`
    select p.provider, p.provider_ref from payment p join checkout_attempt a on a.id = p.attempt_id
    where p.state in ('created', 'requiresAction', 'authorised') and a.state in ('failed', 'expired') limit ${batchMax}`;
  const steps = [
    ...unfinished.map(
      ({ id }) =>
        () =>
          completeCheckout(ctx, id),
    ),
    ...uncaptured.map(
      ({ attempt_id }) =>
        () =>
          capturePayments(ctx, attempt_id),
    ),
    ...stranded.map(
      ({ provider, provider_ref }) =>
        () =>
          giveBack(ctx, { provider, ref: provider_ref }),
    ),
  ];
  for (const step of steps) await step().catch((error) => log.warn({ err: error }, "a payment could not be reconciled"));
  return steps.length;
}
