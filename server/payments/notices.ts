import type { Context } from "#server/platform/context.ts";
import type { ProviderEvent } from "./providers/provider.ts";

export interface WaitingNotice {
  provider: string;
  eventId: string;
  paymentRef: string | null;
}

const triesMax = 20;

/** Keeps a provider's notice once; false where it came before. */
export async function keepNotice(ctx: Context, provider: string, event: ProviderEvent): Promise<boolean> {
  const payload = JSON.stringify({ paymentRef: event.paymentRef, body: event.payload });
  const kept = await ctx.db.$executeRaw`
    insert into webhook_inbox (provider, event_id, type, payload)
    values (${provider}, ${event.id}, ${event.type}, ${payload}::jsonb) on conflict do nothing`;
  return kept === 1;
}

export async function closeNotice(ctx: Context, provider: string, eventId: string): Promise<void> {
  await ctx.db
    .$executeRaw`update webhook_inbox set processed_at = ${ctx.now} where provider = ${provider} and event_id = ${eventId}`;
}

/** Notices that wait for longer than the request that brought them needs; each is tried 20 times. */
export async function claimNotices(ctx: Context): Promise<WaitingNotice[]> {
  const rows = await ctx.db.$queryRaw<{ provider: string; event_id: string; payment_ref: string | null }[]>`
    update webhook_inbox set attempts = attempts + 1 where (provider, event_id) in (
      select provider, event_id from webhook_inbox where processed_at is null and attempts < ${triesMax}
        and received_at < ${ctx.now}::timestamptz - interval '10 seconds' order by received_at limit 100 for update skip locked)
    returning provider, event_id, payload ->> 'paymentRef' as payment_ref`;
  return rows.map((row) => ({ provider: row.provider, eventId: row.event_id, paymentRef: row.payment_ref }));
}
