import type { Context } from "#server/platform/context.ts";
import { sqlMessage, sqlState } from "#server/platform/database.ts";
import { refuse } from "#server/platform/refusal.ts";
import { type FreeStock, pickLocations } from "./rules.ts";
import { tellBands } from "./tell-bands.ts";

export interface Want {
  variantId: string;
  quantity: number;
  /** For the refusal's words. */
  name: string;
}

/**
 * Reserves stock for a checkout attempt, in the caller's transaction. What is free is read without a lock; the counters'
 * CHECK decides, so a race ends the transaction with `isStockRace` and the caller starts again.
 * Refuses with `cart.outOfStock` or `cart.quantityTooLarge` (name, available).
 */
export async function holdStock(ctx: Context, attemptId: string, wants: readonly Want[], expiresAt: Date): Promise<void> {
  const levels = await freeStock(ctx, wants);
  const holds = wants.flatMap((want) => {
    const here = levels.get(want.variantId) ?? [];
    const picks = pickLocations(here, want.quantity);
    if (picks)
      return picks.map((pick) => ({ variant_id: want.variantId, location_id: pick.locationId, quantity: pick.quantity }));
    const available = here.reduce((total, { free }) => total + free, 0);
    if (available <= 0) refuse("cart.outOfStock", "rule", { name: want.name });
    return refuse("cart.quantityTooLarge", "rule", { name: want.name, available });
  });
  await ctx.db.$executeRaw`
    insert into hold (attempt_id, variant_id, location_id, quantity, expires_at)
    select ${attemptId}::uuid, h.variant_id, h.location_id, h.quantity, ${expiresAt}
    from jsonb_to_recordset(${JSON.stringify(holds)}::jsonb) as h (variant_id uuid, location_id uuid, quantity int)
    order by h.variant_id, h.location_id`;
  await tellBands(ctx, new Map(wants.map(({ variantId, quantity }) => [variantId, -quantity])));
}

async function freeStock(ctx: Context, wants: readonly Want[]): Promise<Map<string, FreeStock[]>> {
  const rows = await ctx.db.$queryRaw<{ variant_id: string; location_id: string; free: number }[]>`
    select variant_id, location_id, on_hand - reserved as free from stock_level
    where variant_id = any(${wants.map((want) => want.variantId)}::uuid[]) and on_hand > reserved`;
  const levels = new Map<string, FreeStock[]>();
  for (const row of rows)
    levels.set(row.variant_id, [...(levels.get(row.variant_id) ?? []), { locationId: row.location_id, free: row.free }]);
  return levels;
}

/** Another buyer took the stock between our look and our hold: the counter's CHECK said no. */
export function isStockRace(error: unknown): boolean {
  return sqlState(error) === "23514" && sqlMessage(error).includes("no_oversell");
}
