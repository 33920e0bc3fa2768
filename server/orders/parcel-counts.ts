import type { SellerContext } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { dueBounds, openStates } from "./due.ts";
import { parcelStates } from "./schema.ts";
import type { ParcelState } from "./view.ts";

export interface ParcelCounts {
  byState: Record<ParcelState, number>;
  total: number;
  /** Of those to be sent: their day has passed, or is today. */
  late: number;
  today: number;
}

type CountRow = { state: ParcelState; total: number; late: number; today: number };

/** How many parcels the seller has in each state, and how many of those to be sent are late or due today. */
export async function parcelCounts(ctx: SellerContext): Promise<ParcelCounts> {
  const rows = await ctx.db.$queryRaw<CountRow[]>`
    select p.state, count(*)::int as total, count(*) filter (where ${isDue("late", ctx.now)})::int as late,
      count(*) filter (where ${isDue("today", ctx.now)})::int as today
    from parcel p join orders o on o.id = p.order_id where p.seller_id = ${ctx.seller}::uuid group by p.state`;
  const sum = (of: "total" | "late" | "today") => rows.reduce((sum, row) => sum + row[of], 0);
  const countOf = (state: ParcelState) => rows.find((row) => row.state === state)?.total ?? 0;
  const byState = Object.fromEntries(parcelStates.map((state) => [state, countOf(state)])) as Record<ParcelState, number>;
  return { byState, total: sum("total"), late: sum("late"), today: sum("today") };
}

/** Of a query that knows parcels as `p`: those still to be sent. */
export const isOpen = Prisma.sql`p.state in (${Prisma.join([...openStates])})`;

/** Of a query that knows parcels as `p` and their orders as `o`: those to be sent that are late or due today. */
export function isDue(due: "late" | "today", now: Date): Prisma.Sql {
  const { late, today } = dueBounds(now);
  return due === "late"
    ? Prisma.sql`(${isOpen} and o.placed_at < ${late})`
    : Prisma.sql`(${isOpen} and o.placed_at >= ${late} and o.placed_at < ${today})`;
}
