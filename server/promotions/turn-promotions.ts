import { setTimeout as wait } from "node:timers/promises";
import type { Context } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { tell } from "#server/platform/events.ts";
import { log } from "#server/platform/log.ts";

/** Looks this far ahead, a little further than until its next turn. */
const aheadSeconds = 70;

interface Turned {
  id: string;
  channels: string[];
}

/**
 * Tells which public promotions have begun and ended, so that pages which show their coupons follow at that moment. Whether one may be used
 * needs no telling: that follows the clock. Each is told once, by whichever worker is first; moments before the next run are waited for in
 * the background. Returns how many turned.
 */
export async function turnPromotions(ctx: Context): Promise<number> {
  const turned = await turnDue(ctx);
  for (const { at } of await nextMoments(ctx)) void turnAt(ctx, at);
  return turned;
}

async function turnAt(ctx: Context, at: Date): Promise<void> {
  await wait(Math.max(0, at.getTime() - Date.now()), undefined, { ref: false });
  await turnDue({ ...ctx, now: new Date() }).catch((error) => log.warn({ err: error }, "a promotion waits for its turn"));
}

/** By the database's clock, which is the one that coupons follow. */
async function turnDue(ctx: Context): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    const opened = await ctx.db.$queryRaw<Turned[]>`
      update promotion p set opened_at = now() where is_public and opened_at is null and starts_at <= now()
      returning id, array(select c.code from channel c where p.channel_ids = '{}' or c.id = any(p.channel_ids)) as channels`;
    const closed = await ctx.db.$queryRaw<Turned[]>`
      update promotion p set closed_at = now() where is_public and closed_at is null and ends_at <= now()
      returning id, array(select c.code from channel c where p.channel_ids = '{}' or c.id = any(p.channel_ids)) as channels`;
    for (const { id, channels } of opened) await tell(ctx, "promotions.promotion.opened", { promotionId: id, channels }, id);
    for (const { id, channels } of closed) await tell(ctx, "promotions.promotion.closed", { promotionId: id, channels }, id);
    return opened.length + closed.length;
  });
}

function nextMoments(ctx: Context): Promise<{ at: Date }[]> {
  return ctx.db.$queryRaw<{ at: Date }[]>`
    select distinct at from promotion, lateral (values (starts_at), (ends_at)) m (at)
    where is_public and closed_at is null and at > now() and at <= now() + ${aheadSeconds} * interval '1 second'`;
}
