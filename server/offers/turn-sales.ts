import { setTimeout as wait } from "node:timers/promises";
import type { Context } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { tell } from "#server/platform/events.ts";
import { log } from "#server/platform/log.ts";

/** Looks this far ahead, a little further than until its next turn. */
const aheadSeconds = 70;

/**
 * Tells which sales have opened and closed, so that pages follow, and writes what was shown before into the price record. Prices need no
 * telling: they follow the clock. Each sale is told once, by whichever worker is first. Moments that come before the next run are waited for in the background,
 * so that a page changes when the sale does and not up to a minute later. Returns how many turned.
 */
export async function turnSales(ctx: Context): Promise<number> {
  const turned = await turnDue(ctx);
  for (const { at } of await nextMoments(ctx)) void turnAt(ctx, at);
  return turned;
}

async function turnAt(ctx: Context, at: Date): Promise<void> {
  await wait(Math.max(0, at.getTime() - Date.now()), undefined, { ref: false });
  await turnDue({ ...ctx, now: new Date() }).catch((error) => log.warn({ err: error }, "a sale waits for its turn"));
}

async function turnDue(ctx: Context): Promise<number> {
  return inTransaction(ctx, async (ctx) => (await open(ctx)) + (await close(ctx)));
}

/** By the database's clock, which is the one that prices follow. */
async function open(ctx: Context): Promise<number> {
  const opened = await ctx.db.$queryRaw<{ id: string }[]>`
    update sale set opened_at = now() where opened_at is null and closed_at is null and starts_at <= now() returning id`;
  const ids = opened.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await ctx.db.$executeRaw`
    insert into price_record (variant_id, channel_id, price, until)
    select w.variant_id, w.channel_id, o.price, w.starts_at from sale_price w join offer o on o.variant_id = w.variant_id and o.channel_id = w.channel_id
    where w.sale_id = any(${ids}::uuid[]) and o.is_live and w.price < o.price on conflict do nothing`;
  await tellEach(ctx, ids, "offers.sale.opened");
  return ids.length;
}

async function close(ctx: Context): Promise<number> {
  const closed = await ctx.db.$queryRaw<{ id: string }[]>`
    update sale set closed_at = now() where opened_at is not null and closed_at is null and ends_at <= now() returning id`;
  const ids = closed.map(({ id }) => id);
  if (ids.length === 0) return 0;
  await ctx.db.$executeRaw`
    insert into price_record (variant_id, channel_id, price, until)
    select w.variant_id, w.channel_id, w.price, w.ends_at from sale_price w join offer o on o.variant_id = w.variant_id and o.channel_id = w.channel_id
    where w.sale_id = any(${ids}::uuid[]) and o.is_live and w.price < o.price on conflict do nothing`;
  await tellEach(ctx, ids, "offers.sale.closed");
  return ids.length;
}

async function tellEach(ctx: Context, ids: readonly string[], topic: "offers.sale.opened" | "offers.sale.closed"): Promise<void> {
  const sales = await ctx.db.$queryRaw<{ id: string; channel: string; products: string[] | null }[]>`
    select s.id, c.code as channel, array_agg(distinct v.product_id::text) filter (where v.id is not null) as products
    from sale s join channel c on c.id = s.channel_id left join sale_price w on w.sale_id = s.id left join variant v on v.id = w.variant_id
    where s.id = any(${ids}::uuid[]) group by s.id, c.code`;
  for (const { id, channel, products } of sales) await tell(ctx, topic, { saleId: id, channel, products: products ?? [] }, id);
}

function nextMoments(ctx: Context): Promise<{ at: Date }[]> {
  return ctx.db.$queryRaw<{ at: Date }[]>`
    select distinct at from sale, lateral (values (starts_at), (ends_at)) m (at)
    where closed_at is null and at > now() and at <= now() + ${aheadSeconds} * interval '1 second'`;
}
