import type { Context } from "#server/platform/context.ts";
import { type Db, Prisma } from "#server/platform/database.ts";
import { type StockBand, shownStockMax, stockBand } from "./rules.ts";
import type { AvailabilityInput } from "./schema.ts";

/** What a shopper is told: the band, and the count where it is small; `atLeast` where there may be more. */
export interface Availability {
  variantId: string;
  band: StockBand;
  left: number;
  atLeast: boolean;
}

/** Live availability of up to 50 variants; an unknown one is out. Answers in the order asked. */
export async function availability(ctx: Context, { variants }: AvailabilityInput): Promise<Availability[]> {
  const sellable = await sellableStock(ctx.db, variants);
  return variants.map((variantId) => {
    const count = sellable.get(variantId) ?? 0;
    const left = Math.max(0, Math.min(count, shownStockMax));
    return { variantId, band: stockBand(count), left, atLeast: count > shownStockMax };
  });
}

/** Variant id -> pieces on hand less those reserved, over all locations. A variant without stock rows is absent. */
export async function sellableStock(db: Db, variantIds: readonly string[]): Promise<Map<string, number>> {
  if (variantIds.length === 0) return new Map();
  const rows = await db.$queryRaw<{ id: string; sellable: number }[]>(Prisma.sql`
    select variant_id as id, sum(on_hand - reserved)::int as sellable
    from stock_level where variant_id = any(${[...variantIds]}::uuid[]) group by variant_id`);
  return new Map(rows.map(({ id, sellable }) => [id, sellable]));
}
