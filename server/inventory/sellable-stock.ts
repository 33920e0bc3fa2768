import type { Db } from "#server/platform/database.ts";

/** Units on hand and not held, over all locations, by variant id. A variant without a stock row has none. */
export async function sellableStock(db: Db, variantIds: readonly string[]): Promise<Map<string, number>> {
  if (variantIds.length === 0) return new Map();
  const rows = await db.$queryRaw<{ variant_id: string; free: number }[]>`
    select variant_id, sum(on_hand - reserved)::int as free from stock_level
    where variant_id = any(${variantIds}::uuid[]) group by variant_id`;
  const free = new Map(rows.map((row) => [row.variant_id, row.free]));
  return new Map(variantIds.map((id) => [id, free.get(id) ?? 0]));
}
