import type { SellerContext } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { allOf, countedUpTo } from "#server/platform/lists/sql.ts";
import { chartDays, type DayCount, dayBefore, type Takings, type TakingsRow, takingsOf } from "./days.ts";
import { type DeskParcel, deskParcels, parcelTallies } from "./parcel-list.ts";
import { parcelPlaces, productPlaces } from "./places.ts";
import { ownProductsWhere } from "./product-list.ts";

/** What needs a shop today, and how it sells. */
export interface SellerHome {
  parcels: Record<"late" | "today" | "new" | "confirmed" | "packed" | "shipped", number>;
  /** Null for people who may not see the shop's products. */
  products: Record<"low" | "out", number> | null;
  /** End of the present day, until which parcels due today are to be handed over: an ISO moment. */
  cutOffAt: string;
  /** Worth of the shop's own lines: today; the last seven days, today included; the seven before those. */
  sales: Record<"today" | "week" | "weekBefore", Takings>;
  days: DayCount[];
  next: DeskParcel[];
}

const nextShown = 6;

/** Every counter counts exactly what the list shows that it leads to (`parcelPlaces`, `productPlaces`). */
export async function sellerHome(ctx: SellerContext): Promise<SellerHome> {
  const { late, today, new: fresh, confirmed, packed, shipped } = parcelPlaces;
  const parcels = await parcelTallies(ctx, { late, today, new: fresh, confirmed, packed, shipped });
  const open = { search: "", filters: { state: { op: "is" as const, values: ["new", "confirmed", "packed"] } } };
  const next = await deskParcels(ctx, { ...open, sort: "urgency", isDescending: true, page: 1, size: nextShown });
  return {
    parcels,
    products: await shelves(ctx),
    cutOffAt: dayBefore(ctx.now, -1).toISOString(),
    ...(await shopSales(ctx)),
    next: next.rows,
  };
}

async function shelves(ctx: SellerContext): Promise<SellerHome["products"]> {
  const permissions = ctx.user.sellers.get(ctx.seller) ?? [];
  if (!permissions.some((one) => one === "*" || one === "products.read")) return null;
  const count = (place: "low" | "out") => countedUpTo(Prisma.sql`product p`, allOf(ownProductsWhere(ctx, productPlaces[place])));
  const [counts] = await ctx.db.$queryRaw<{ low: number; out: number }[]>`select ${count("low")} as low, ${count("out")} as out`;
  return counts ?? null;
}

async function shopSales(ctx: SellerContext): Promise<Pick<SellerHome, "sales" | "days">> {
  const [today, week, before, since] = [0, 6, 13, chartDays - 1].map((back) => dayBefore(ctx.now, back));
  const rows = await ctx.db.$queryRaw<TakingsRow[]>`
    with sold as materialized (
      select p.created_at as at, o.currency, (select sum(l.line_total - l.discount) from order_line l
        where l.order_id = p.order_id and l.seller_id = p.seller_id) as amount
      from parcel p join orders o on o.id = p.order_id
      where p.seller_id = ${ctx.seller}::uuid and p.state <> 'cancelled' and p.created_at >= ${before})
    select s.span, sold.currency, count(*)::int as orders, coalesce(sum(sold.amount), 0)::bigint as amount
    from (values ('today', ${today}::timestamptz, null), ('week', ${week}::timestamptz, null), ('weekBefore', ${before}::timestamptz, ${week}::timestamptz))
      as s (span, begins, ends)
    join sold on sold.at >= s.begins and (s.ends is null or sold.at < s.ends) group by s.span, sold.currency`;
  const days = await ctx.db.$queryRaw<DayCount[]>`
    select to_char(d at time zone 'UTC', 'YYYY-MM-DD') as day, (select count(*)::int from parcel p where p.seller_id = ${ctx.seller}::uuid and p.state <> 'cancelled'
      and p.created_at >= d and p.created_at < d + interval '1 day') as count
    from generate_series(${since}::timestamptz, ${today}::timestamptz, '1 day') d order by d`;
  const spans = { today: takingsOf(rows, "today"), week: takingsOf(rows, "week"), weekBefore: takingsOf(rows, "weekBefore") };
  return { sales: spans, days };
}
