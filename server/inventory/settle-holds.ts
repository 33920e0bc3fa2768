import type { Context } from "#server/platform/context.ts";
import { tellBands } from "./tell-bands.ts";

/** Gives an attempt's live holds back to the shelf. Call before the attempt is closed, in the same transaction. */
export async function releaseHolds(ctx: Context, attemptId: string): Promise<void> {
  const released = await settle(ctx, attemptId, "released");
  if (released.size > 0) await tellBands(ctx, released);
}

/** Turns an attempt's live holds into sales. The attempt must be completed in the same transaction (a trigger checks). */
export async function consumeHolds(ctx: Context, attemptId: string): Promise<void> {
  await settle(ctx, attemptId, "consumed");
}

/** Rows are taken in the order of variants and places, the lock order of every writer of stock. Returns units by variant. */
async function settle(ctx: Context, attemptId: string, state: "released" | "consumed"): Promise<Map<string, number>> {
  const rows = await ctx.db.$queryRaw<{ variant_id: string; quantity: number }[]>`
    update hold set state = ${state} from (
      select id from hold where attempt_id = ${attemptId}::uuid and state = 'live' order by variant_id, location_id for update
    ) mine where hold.id = mine.id returning hold.variant_id, hold.quantity`;
  const settled = new Map<string, number>();
  for (const row of rows) settled.set(row.variant_id, (settled.get(row.variant_id) ?? 0) + row.quantity);
  return settled;
}
