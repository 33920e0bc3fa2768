import type { Context } from "#server/platform/context.ts";

/** Gives an attempt's live holds back to the shelf. Call before the attempt is closed, in the same transaction. */
export async function releaseHolds(ctx: Context, attemptId: string): Promise<void> {
  await settle(ctx, attemptId, "released");
}

/** Turns an attempt's live holds into sales. The attempt must be completed in the same transaction (a trigger checks). */
export async function consumeHolds(ctx: Context, attemptId: string): Promise<void> {
  await settle(ctx, attemptId, "consumed");
}

/** Rows are taken in the order of variants and places, the lock order of every writer of stock. */
async function settle(ctx: Context, attemptId: string, state: "released" | "consumed"): Promise<void> {
  await ctx.db.$executeRaw`
    update hold set state = ${state} from (
      select id from hold where attempt_id = ${attemptId}::uuid and state = 'live' order by variant_id, location_id for update
    ) mine where hold.id = mine.id`;
}
