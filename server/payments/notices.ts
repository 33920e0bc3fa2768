import type { Context } from "#server/platform/context.ts";
import type { ProviderEvent } from "./providers/provider.ts";

export interface WaitingNotice {
  provider: string;
  eventId: string;
  paymentRef: string | null;
}

const triesMax = 20;

/**
 * Keeps a provider's notice once. `known`: it came before, or it brings no news, for the payment it tells of is in that state or captured, and
 * has its order; such a one is closed at once. `news`: there is something to follow.
 */
export async function keepNotice(ctx: Context, provider: string, event: ProviderEvent): Promise<"news" | "known"> {
  const payload = JSON.stringify({ paymentRef: event.paymentRef, body: event.payload });
  const [kept] = await ctx.db.$queryRaw<{ isKnown: boolean }[]>`
    insert into webhook_inbox (provider, event_id, type, payload, processed_at)
    select ${provider}, ${event.id}, ${event.type}, ${payload}::jsonb,
      case when exists (select from payment p join checkout_attempt a on a.id = p.attempt_id
        where p.provider = ${provider} and p.provider_ref = ${event.paymentRef} and a.state = 'completed'
          and (p.state = 'captured' or p.state = ${event.tells})) and ${event.tells}::text in ('authorised', 'captured') then now() end
    on conflict do nothing returning processed_at is not null as "isKnown"`;
  return kept?.isKnown === false ? "news" : "known";
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
