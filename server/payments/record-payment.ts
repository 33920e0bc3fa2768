import type { Context } from "#server/platform/context.ts";
import { inTransaction, Prisma, together } from "#server/platform/database.ts";
import { tell, tellingFrom } from "#server/platform/events.ts";
import type { ProviderPayment } from "./providers/provider.ts";

const facts = {
  authorise: "payments.payment.succeeded",
  capture: "payments.payment.captured",
  refund: "payments.payment.refunded",
} as const;
const turns = { authorise: 0, capture: 1, refund: 2 };

/**
 * Writes down what a provider says of a payment: the payment itself, each operation once, and its end. Safe to call with the
 * same news any number of times, in any order and from several processes: operations are known by the provider's reference,
 * and a state never goes back. The payment must be one of `attemptId` in its currency (the database refuses another).
 */
export async function recordPayment(ctx: Context, provider: string, news: ProviderPayment): Promise<void> {
  if (carriesMoney(news)) {
    await together(ctx, recording(ctx, provider, news));
    return;
  }
  await inTransaction(ctx, async (ctx) => {
    const [[payment]] = await together<[{ id: string }]>(ctx, recording(ctx, provider, news));
    if (!payment) throw new Error("a payment was not written");
    await followState(ctx, payment, news);
  });
}

/** The statement that writes down the payment and its operations, and tells of those that are new. Enough where the news is of money. */
export function recording(ctx: Context, provider: string, news: ProviderPayment): Prisma.Sql {
  const operations = [...news.operations]
    .sort((a, b) => turns[a.op] - turns[b.op])
    .map(({ op, amount, ref }, n) => ({ n, op, ref, amount: amount.toString(), topic: facts[op] }));
  return Prisma.sql`
    with known as (
      insert into payment (attempt_id, currency, method, provider, provider_ref, amount, failure, redirect_url)
      values (${news.attemptId}::uuid, ${news.currency}, 'card', ${provider}, ${news.ref}, ${news.amount}, ${news.failure}, ${news.redirectUrl})
      on conflict (provider, provider_ref) do update set failure = excluded.failure, redirect_url = excluded.redirect_url
      returning id
    ), said as (
      select o.* from jsonb_to_recordset(${JSON.stringify(operations)}::jsonb) as o (n int, op text, ref text, amount bigint, topic text)
    ), done as (
      insert into payment_op (payment_id, op, amount, idempotency_key, provider_op_ref)
      select known.id, said.op, said.amount, said.op || ':' || said.ref, said.ref from known, said order by said.n
      on conflict do nothing returning provider_op_ref
    ), told as (${tellingFrom(
      ctx,
      Prisma.sql`
        select said.topic, ${news.attemptId} as key, jsonb_build_object('paymentId', known.id, 'attemptId', ${news.attemptId}::text,
          'amount', said.amount::text, 'currency', ${news.currency}::text) as payload
        from known, done join said on said.ref = done.provider_op_ref order by said.n`,
    )})
    select id from known`;
}

/** Otherwise the shopper must act, or the payment is over. */
function carriesMoney({ state }: ProviderPayment): boolean {
  return state !== "requiresAction" && state !== "failed" && state !== "cancelled";
}

/** Whether all of this was written down before: a repeated notice then costs one look and no transaction. */
export async function isRecorded(ctx: Context, provider: string, news: ProviderPayment): Promise<boolean> {
  const [known] = await ctx.db.$queryRaw<{ id: string }[]>`
    select id from payment p where provider = ${provider} and provider_ref = ${news.ref} and state = ${news.state}
      and (select count(*) from payment_op o where o.payment_id = p.id) = ${news.operations.length}`;
  return known !== undefined;
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
