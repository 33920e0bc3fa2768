import { orderById } from "#server/orders/queries.ts";
import type { OrderView } from "#server/orders/view.ts";
import type { AdminContext } from "#server/platform/context.ts";
import { type Money, money } from "#server/platform/money.ts";
import { refuseUnless } from "#server/platform/refusal.ts";

/** One thing that happened to an order, from any part of the shop. `at` is an ISO moment. */
export interface StoryEntry {
  at: string;
  kind: "state" | "payment" | "event" | "mail" | "audit";
  /** What it happened to: attempt, payment, order, parcel, or a topic. */
  subject: string;
  what: string;
  detail: string | null;
  actor: string | null;
}

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
  const found = await ctx.db.order.findUnique({
    where: { number },
    select: { id: true, attemptId: true, email: true, attempt: { select: { needsReview: true } } },
  });
  refuseUnless(found, "orders.notFound", "missing");
  const order = await orderById(ctx.db, found.id, ctx.site.locale);
  const payments = await ctx.db.payment.findMany({ where: { attemptId: found.attemptId }, orderBy: { id: "asc" } });
  const rows = [found.id, found.attemptId, ...order.parcels.map(({ id }) => id), ...payments.map(({ id }) => id)];
  const entries = await storyEntries(ctx, { number, rows, keys: [found.id, found.attemptId] });
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

/** One query over every record that names the order; the records are few, so they are sorted together here. */
async function storyEntries(
  ctx: AdminContext,
  { number, rows, keys }: { number: string; rows: string[]; keys: string[] },
): Promise<StoryEntry[]> {
  const entries = await ctx.db.$queryRaw<(Omit<StoryEntry, "at"> & { at: Date })[]>`
    select at, 'state' as kind, entity as subject, to_state as what, reason as detail, actor from state_change where row_id = any(${rows}::uuid[])
    union all select o.at, 'payment', p.provider, o.op, o.amount::text || ' ' || p.currency, null
      from payment_op o join payment p on p.id = o.payment_id where p.id = any(${rows}::uuid[])
    union all select o.created_at, 'event', o.topic, o.topic,
      (select string_agg(d.consumer || case when d.delivered_at is not null then ' ✓' when d.dead_at is not null then ' ✕' else ' …' end, ', ' order by d.consumer)
        from outbox_delivery d where d.outbox_id = o.id), o.actor
      from outbox o where o.key = any(${keys})
    union all select m.created_at, 'mail', m.recipient, m.subject, m.kind, null from mail m where m.dedupe_key like '%' || ${keys[0] ?? ""} || '%'
    union all select a.at, 'audit', a.target, a.action, null, a.actor from audit_log a
      where a.target = any(${[`number:${number}`, ...rows.map((id) => `parcelId:${id}`)]})
    order by at`;
  return entries.map((entry) => ({ ...entry, at: entry.at.toISOString() }));
}
