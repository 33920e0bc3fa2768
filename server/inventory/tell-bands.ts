import type { Context } from "#server/platform/context.ts";
import { tell } from "#server/platform/events.ts";
import { stockBand } from "./rules.ts";

/**
 * Tells which variants came into another band by a change of what is sellable, in the transaction that made it. `changes` is
 * units per variant: less for a hold, more for a release. A sale of what was held changes nothing that pages show.
 */
export async function tellBands(ctx: Context, changes: ReadonlyMap<string, number>): Promise<void> {
  const rows = await ctx.db.$queryRaw<{ variant_id: string; product_id: string; free: number }[]>`
    select s.variant_id, v.product_id, sum(s.on_hand - s.reserved)::int as free
    from stock_level s join variant v on v.id = s.variant_id
    where s.variant_id = any(${[...changes.keys()]}::uuid[]) group by s.variant_id, v.product_id`;
  for (const { variant_id: variantId, product_id: productId, free } of rows) {
    const band = stockBand(free);
    const before = stockBand(free - (changes.get(variantId) ?? 0));
    if (band !== before) await tell(ctx, "inventory.stock.bandChanged", { variantId, productId, band }, productId);
  }
}
