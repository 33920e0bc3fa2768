import type { AdminContext } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { chartDays, type DayCount, dayBefore, type Takings, type TakingsRow, takingsOf } from "./days.ts";
import { type DeskOrder, deskOrders, ofChannels } from "./order-list.ts";
import { lateSellers, officePlaces } from "./places.ts";
import { orderTallies, sellerTallies } from "./tallies.ts";

/** A fact that a consumer gave up on; `orderNumber` leads to the story it belongs to, where there is one. */
export interface DeadLetter {
  id: string;
  consumer: string;
  topic: string;
  error: string;
  at: string;
  orderNumber: string | null;
}

/** A payment that did not come about; `orderNumber` where a later try succeeded. */
export interface FailedPayment {
  id: string;
  at: string;
  email: string | null;
  reason: string;
  orderNumber: string | null;
}

export interface OfficeHome {
  orders: Record<keyof typeof officePlaces, number>;
  sellersLate: number;
  /** Orders that were not cancelled: today; the last seven days, today included; the seven before those. */
  sales: Record<"today" | "week" | "weekBefore", Takings>;
  days: DayCount[];
  newest: DeskOrder[];
  /** Of the last seven days, the newest first. */
  failedPayments: { total: number; rows: FailedPayment[] };
  deadLetters: { total: number; rows: DeadLetter[] };
}

const shown = 5;

export async function officeHome(ctx: AdminContext): Promise<OfficeHome> {
  const newest = { search: "", filters: {}, sort: "placed", isDescending: true, page: 1, size: 6 } as const;
  const [orders, sellers, sales, days, found, failedPayments, deadLetters] = await Promise.all([
    orderTallies(ctx, officePlaces),
    ctx.channels ? { late: 0 } : sellerTallies(ctx, { late: lateSellers }),
    hallSales(ctx),
    hallDays(ctx),
    deskOrders(ctx, newest),
    failures(ctx),
    letters(ctx),
  ]);
  return { orders, sellersLate: sellers.late, sales, days, newest: found.rows, failedPayments, deadLetters };
}

async function hallSales(ctx: AdminContext): Promise<OfficeHome["sales"]> {
  const [today, week, before] = [0, 6, 13].map((back) => dayBefore(ctx.now, back));
  const rows = await ctx.db.$queryRaw<TakingsRow[]>`
    select s.span, o.currency, count(*)::int as orders, coalesce(sum(o.total), 0)::bigint as amount
    from (values ('today', ${today}::timestamptz, null), ('week', ${week}::timestamptz, null), ('weekBefore', ${before}::timestamptz, ${week}::timestamptz))
      as s (span, begins, ends)
    join orders o on o.placed_at >= s.begins and (s.ends is null or o.placed_at < s.ends)
    where o.placed_at >= ${before} and o.state <> 'cancelled' and ${ofChannels(ctx)} group by s.span, o.currency`;
  return { today: takingsOf(rows, "today"), week: takingsOf(rows, "week"), weekBefore: takingsOf(rows, "weekBefore") };
}

function hallDays(ctx: AdminContext): Promise<DayCount[]> {
  const [first, last] = [chartDays - 1, 0].map((back) => dayBefore(ctx.now, back));
  return ctx.db.$queryRaw<DayCount[]>`
    select to_char(d at time zone 'UTC', 'YYYY-MM-DD') as day, (select count(*)::int from orders o where o.state <> 'cancelled' and ${ofChannels(ctx)}
      and o.placed_at >= d and o.placed_at < d + interval '1 day') as count
    from generate_series(${first}::timestamptz, ${last}::timestamptz, '1 day') d order by d`;
}

async function failures(ctx: AdminContext): Promise<OfficeHome["failedPayments"]> {
  const since = dayBefore(ctx.now, 6);
  const rows = await ctx.db.$queryRaw<(Omit<FailedPayment, "at"> & { at: Date; total: number })[]>`
    select p.id, p.created_at as at, a.email, coalesce(p.failure, '') as reason, o.number as "orderNumber", (count(*) over ())::int as total
    from payment p join checkout_attempt a on a.id = p.attempt_id left join orders o on o.attempt_id = a.id
    where p.state = 'failed' and p.created_at >= ${since} and ${ofChannels(ctx, Prisma.sql`a.channel_id`)} order by p.created_at desc, p.id desc limit ${shown}`;
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _, at, ...row }) => ({ ...row, at: at.toISOString() })) };
}

/** Facts belong to no channel: who looks at some only is not shown them. */
async function letters(ctx: AdminContext): Promise<OfficeHome["deadLetters"]> {
  if (ctx.channels) return { total: 0, rows: [] };
  const rows = await ctx.db.$queryRaw<(Omit<DeadLetter, "at"> & { at: Date; total: number })[]>`
    select d.outbox_id || ' ' || d.consumer as id, d.consumer, e.topic, coalesce(d.last_error, '') as error, d.dead_at as at,
      e.payload ->> 'number' as "orderNumber", (count(*) over ())::int as total
    from outbox_delivery d join outbox e on e.id = d.outbox_id where d.dead_at is not null order by d.dead_at desc limit ${shown}`;
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _, at, ...row }) => ({ ...row, at: at.toISOString() })) };
}
