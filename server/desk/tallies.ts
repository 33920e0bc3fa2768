import type { AdminContext } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import type { ListAsked } from "#server/platform/lists/fields.ts";
import { allOf, countedUpTo } from "#server/platform/lists/sql.ts";
import { ordersWhere } from "./order-list.ts";
import { sellersWhere } from "./seller-list.ts";
import type { OrderShape, SellerShape } from "./shapes.ts";

type OrdersAsked = Pick<ListAsked<OrderShape>, "search" | "filters">;
type SellersAsked = Pick<ListAsked<SellerShape>, "search" | "filters">;

/** How many orders each of these places holds; 10,001 stands for more than 10,000. */
export async function orderTallies<K extends string>(
  ctx: AdminContext,
  places: Record<K, OrdersAsked>,
): Promise<Record<K, number>> {
  return tally(ctx, places, (asked) => countedUpTo(Prisma.sql`orders o`, allOf(ordersWhere(asked, ctx))));
}

export async function sellerTallies<K extends string>(
  ctx: AdminContext,
  places: Record<K, SellersAsked>,
): Promise<Record<K, number>> {
  return tally(ctx, places, (asked) => countedUpTo(Prisma.sql`seller s`, allOf(sellersWhere(asked, ctx.now))));
}

async function tally<K extends string, A>(ctx: AdminContext, places: Record<K, A>, count: (asked: A) => Prisma.Sql) {
  const pairs = (Object.entries(places) as [K, A][]).map(([key, asked]) => Prisma.sql`${key}::text, ${count(asked)}`);
  const [row] = await ctx.db.$queryRaw<
    { tallies: Record<K, number> }[]
  >`select jsonb_build_object(${Prisma.join(pairs)}) as tallies`;
  if (!row) throw new Error("counting gave no row");
  return row.tallies;
}
