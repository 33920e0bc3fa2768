import type { Context } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { tell } from "#server/platform/events.ts";
import type { ProviderOperation, ProviderPayment } from "./providers/provider.ts";

const factOf = {
  authorise: "payments.payment.succeeded",
  capture: "payments.payment.captured",
  refund: "payments.payment.refunded",
} as const;

/**
 * Writes down what a provider says of a payment: the payment itself, each operation once, and its end. Safe to call with the
 * same news any number of times, in any order and from several processes: operations are known by the provider's reference,
 * and a state never goes back. The payment must be one of `attemptId` in its currency (the database refuses another).
 */
export async function recordPayment(ctx: Context, provider: string, news: ProviderPayment): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const payment = await knownPayment(ctx, provider, news);
    const order = { authorise: 0, capture: 1, refund: 2 };
    for (const operation of [...news.operations].sort((a, b) => order[a.op] - order[b.op]))
      await recordOperation(ctx, payment, news, operation);
    await followState(ctx, payment, news);
  });
}

/** Whether all of this was written down before: a repeated notice then costs one look and no transaction. */
export async function isRecorded(ctx: Context, provider: string, news: ProviderPayment): Promise<boolean> {
  const [known] = await ctx.db.$queryRaw<{ id: string }[]>`
    select id from payment p where provider = ${provider} and provider_ref = ${news.ref} and state = ${news.state}
      and (select count(*) from payment_op o where o.payment_id = p.id) = ${news.operations.length}`;
  return known !== undefined;
}

async function knownPayment(ctx: Context, provider: string, news: ProviderPayment): Promise<{ id: string }> {
  const [payment] = await ctx.db.$queryRaw<{ id: string }[]>`
    insert into payment (attempt_id, currency, method, provider, provider_ref, amount, failure, redirect_url)
    values (${news.attemptId}::uuid, ${news.currency}, 'card', ${provider}, ${news.ref}, ${news.amount}, ${news.failure}, ${news.redirectUrl})
    on conflict (provider, provider_ref) do update set failure = excluded.failure, redirect_url = excluded.redirect_url
    returning id`;
  if (!payment) throw new Error("a payment was not written");
  return payment;
}

async function recordOperation(
  ctx: Context,
  payment: { id: string },
  news: ProviderPayment,
  operation: ProviderOperation,
): Promise<void> {
  const isNew = await ctx.db.$executeRaw`
    insert into payment_op (payment_id, op, amount, idempotency_key, provider_op_ref)
    values (${payment.id}::uuid, ${operation.op}, ${operation.amount}, ${`${operation.op}:${operation.ref}`}, ${operation.ref})
    on conflict do nothing`;
  if (isNew === 1) await tell(ctx, factOf[operation.op], factAbout(payment.id, news, operation.amount), news.attemptId);
}

/** States that carry no money: the shopper must act, or the payment is over. */
async function followState(ctx: Context, payment: { id: string }, news: ProviderPayment): Promise<void> {
  if (news.state !== "requiresAction" && news.state !== "failed" && news.state !== "cancelled") return;
  const earlier = news.state === "requiresAction" ? ["created"] : ["created", "requiresAction", "authorised"];
  const { count } = await ctx.db.payment.updateMany({
    where: { id: payment.id, state: { in: earlier } },
    data: { state: news.state },
  });
  if (count === 0 || news.state === "requiresAction") return;
  const fact = factAbout(payment.id, news, news.amount);
  if (news.state === "failed") await tell(ctx, "payments.payment.failed", { ...fact, failure: news.failure }, news.attemptId);
  else await tell(ctx, "payments.payment.cancelled", fact, news.attemptId);
}

function factAbout(paymentId: string, news: ProviderPayment, amount: bigint) {
  return { paymentId, attemptId: news.attemptId, amount: amount.toString(), currency: news.currency };
}
