import type { Context } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { tellingBands } from "./tell-bands.ts";

/** Gives an attempt's live holds back to the shelf. Call before the attempt is closed, in the same transaction. */
export async function releaseHolds(ctx: Context, attemptId: string): Promise<void> {
  const rows = await ctx.db.$queryRaw<{ variant_id: string; quantity: number }[]>(settling(attemptId, "released"));
  const released = new Map<string, number>();
  for (const row of rows) released.set(row.variant_id, (released.get(row.variant_id) ?? 0) + row.quantity);
  if (released.size > 0) await ctx.db.$executeRaw(tellingBands(ctx, released));
}

/** The statement that turns an attempt's live holds into sales. The attempt must be completed before it in the same transaction (a trigger checks). */
export function consumingHolds(attemptId: string): Prisma.Sql {
  return settling(attemptId, "consumed");
}

/** Rows are taken in the order of variants and places, the lock order of every writer of stock. */
function settling(attemptId: string, state: "released" | "consumed"): Prisma.Sql {
  return Prisma.sql`
    update hold set state = ${state} from (
      select id from hold where attempt_id = ${attemptId}::uuid and state = 'live' order by variant_id, location_id for update
    ) mine where hold.id = mine.id returning hold.variant_id, hold.quantity`;
}
