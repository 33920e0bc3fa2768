import type { Context } from "#server/platform/context.ts";

/** Keeps an attempt's live holds until `expiresAt`; a hold that has ended stays so. */
export async function extendHolds(ctx: Context, attemptId: string, expiresAt: Date): Promise<void> {
  await ctx.db.hold.updateMany({ where: { attemptId, state: "live" }, data: { expiresAt } });
}
