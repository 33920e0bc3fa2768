import type { Context } from "#server/platform/context.ts";

/** How much a product is wanted: over months, and lately against what is usual for it. Whole numbers; only their order means anything. */
export interface Rank {
  productId: string;
  popularity: number;
  trend: number;
}

/** Gives these products their ranks and all others none. Rows that stay as they are are not written. Returns how many changed. */
export function setRanks(ctx: Context, ranks: readonly Rank[]): Promise<number> {
  return ctx.db.$executeRaw`
    update product set popularity = wanted.popularity, trend = wanted.trend
    from (
      select p.id, coalesce(r.popularity, 0) as popularity, coalesce(r.trend, 0) as trend
      from product p left join jsonb_to_recordset(${JSON.stringify(ranks)}::jsonb)
        as r ("productId" uuid, popularity int, trend int) on r."productId" = p.id
    ) wanted
    where product.id = wanted.id and (product.popularity, product.trend) is distinct from (wanted.popularity, wanted.trend)`;
}
