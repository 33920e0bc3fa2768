import type { AdminContext } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { orderPage } from "./queries.ts";
import { type AllOrders, type OrderCountsOf, orderNumber, orderStates } from "./schema.ts";
import type { OrderCounts, OrderRow, OrderState, Page } from "./view.ts";

/** The back office's list, newest first. */
export async function allOrders(ctx: AdminContext, { page, state, ...asked }: AllOrders): Promise<Page<OrderRow>> {
  const wanted = found(ctx.now, asked);
  return orderPage(ctx.db, state ? Prisma.sql`${wanted} and o.state = ${state}` : wanted, page);
}

/** How many orders of that list are in each state. */
export async function orderCounts(ctx: AdminContext, asked: OrderCountsOf): Promise<OrderCounts> {
  const rows = await ctx.db.$queryRaw<{ state: OrderState; total: number }[]>`
    select o.state, count(*)::int as total from orders o where ${found(ctx.now, asked)} group by o.state`;
  const countOf = (state: OrderState) => rows.find((row) => row.state === state)?.total ?? 0;
  const byState = Object.fromEntries(orderStates.map((state) => [state, countOf(state)])) as Record<OrderState, number>;
  return { byState, total: rows.reduce((sum, { total }) => sum + total, 0) };
}

const numbersMax = 50;

/** Orders of today (UTC) where asked for; of a search, all of the numbers in it, or those whose email begins with it. */
function found(now: Date, { search, placed }: OrderCountsOf): Prisma.Sql {
  const wanted = [Prisma.sql`true`];
  if (placed) wanted.push(Prisma.sql`o.placed_at >= ${new Date(now.toISOString().slice(0, 10))}`);
  if (search) {
    const numbers = search.split(/[\s,;#]+/, numbersMax).flatMap((word) => orderNumber.safeParse(word).data ?? []);
    wanted.push(Prisma.sql`(o.number = any(${numbers}) or starts_with(lower(o.email), ${search.toLowerCase()}))`);
  }
  return Prisma.join(wanted, " and ");
}
