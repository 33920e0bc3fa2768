import type { Context } from "#server/platform/context.ts";
import { Prisma, sqlMessage, sqlState } from "#server/platform/database.ts";
import { refuse } from "#server/platform/refusal.ts";
import { type FreeStock, pickLocations } from "./rules.ts";
import { tellingBands } from "./tell-bands.ts";

export interface Want {
  variantId: string;
  quantity: number;
  /** For the refusal's words. */
  name: string;
}

/** Units that are free at one place. */
export interface LevelRow {
  variant_id: string;
  location_id: string;
  free: number;
}

/** Units of a variant to be held at one place. */
export interface Held {
  variant_id: string;
  location_id: string;
  quantity: number;
}

/** Places that have something free of the variants that `which` names. */
export function levelsSql(which: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select variant_id, location_id, on_hand - reserved as free from stock_level
    where variant_id in (${which}) and on_hand > reserved`;
}

/** Where what is wanted is taken from. Refuses with `cart.outOfStock` or `cart.quantityTooLarge` (name, available). */
export function holdsFor(wants: readonly Want[], levels: readonly LevelRow[]): Held[] {
  const byVariant = new Map<string, FreeStock[]>();
  for (const { variant_id, location_id: locationId, free } of levels)
    byVariant.set(variant_id, [...(byVariant.get(variant_id) ?? []), { locationId, free }]);
  return wants.flatMap(({ variantId: variant_id, quantity, name }) => {
    const here = byVariant.get(variant_id) ?? [];
    const picks = pickLocations(here, quantity);
    if (picks) return picks.map(({ locationId: location_id, quantity }) => ({ variant_id, location_id, quantity }));
    const available = here.reduce((total, { free }) => total + free, 0);
    if (available <= 0) refuse("cart.outOfStock", "rule", { name });
    return refuse("cart.quantityTooLarge", "rule", { name, available });
  });
}

/**
 * The statements that reserve stock for a checkout attempt, if it is there by then. What is free was read without a lock; the counters'
 * CHECK decides, so a race ends the transaction with `isStockRace` and the caller looks again.
 */
export function holding(ctx: Context, attemptId: string, holds: readonly Held[], expiresAt: Date): Prisma.Sql[] {
  const changes = new Map<string, number>();
  for (const { variant_id, quantity } of holds) changes.set(variant_id, (changes.get(variant_id) ?? 0) - quantity);
  return [
    Prisma.sql`
      insert into hold (attempt_id, variant_id, location_id, quantity, expires_at)
      select a.id, h.variant_id, h.location_id, h.quantity, ${expiresAt} from checkout_attempt a,
        jsonb_to_recordset(${JSON.stringify(holds)}::jsonb) as h (variant_id uuid, location_id uuid, quantity int)
      where a.id = ${attemptId}::uuid order by h.variant_id, h.location_id`,
    tellingBands(ctx, changes),
  ];
}

/** Another buyer took the stock between our look and our hold: the counter's CHECK said no. */
export function isStockRace(error: unknown): boolean {
  return sqlState(error) === "23514" && sqlMessage(error).includes("no_oversell");
}
