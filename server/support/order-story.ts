import { orderById } from "#server/orders/queries.ts";
import type { OrderView } from "#server/orders/view.ts";
import type { AdminContext } from "#server/platform/context.ts";
import { type Money, money } from "#server/platform/money.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { type StoryEntry, storyEntries } from "./story-entries.ts";

export interface StoryPayment {
  id: string;
  provider: string;
  ref: string;
  method: string;
  state: string;
  amount: Money;
  authorised: Money;
  captured: Money;
  refunded: Money;
  failure: string | null;
}

export interface OrderStory {
  order: OrderView;
  attemptId: string;
  needsReview: string | null;
  payments: StoryPayment[];
  /** Oldest first. */
  entries: StoryEntry[];
}

/** Everything that is known of an order: states of attempt, payments, order and parcels with who and why, facts told, mails, audit. */
export async function orderStory(ctx: AdminContext, number: string): Promise<OrderStory> {
  const found = await ctx.db.order.findFirst({
    where: { number, ...(ctx.channels ? { channelId: { in: [...ctx.channels] } } : {}) },
    select: { id: true, attemptId: true, attempt: { select: { needsReview: true } } },
  });
  refuseUnless(found, "orders.notFound", "missing");
  const order = await orderById(ctx.db, found.id, ctx.site.locale);
  const payments = await ctx.db.payment.findMany({ where: { attemptId: found.attemptId }, orderBy: { id: "asc" } });
  const rows = [found.id, found.attemptId, ...order.parcels.map(({ id }) => id), ...payments.map(({ id }) => id)];
  const entries = await storyEntries(ctx.db, { number, rows, keys: [found.id, found.attemptId] });
  return {
    order,
    attemptId: found.attemptId,
    needsReview: found.attempt.needsReview,
    payments: payments.map(({ currency, ...payment }) => ({
      id: payment.id,
      provider: payment.provider,
      ref: payment.providerRef,
      method: payment.method,
      state: payment.state,
      amount: money(payment.amount, currency),
      authorised: money(payment.authorised, currency),
      captured: money(payment.captured, currency),
      refunded: money(payment.refunded, currency),
      failure: payment.failure,
    })),
    entries,
  };
}
