import type { Context } from "#server/platform/context.ts";

/** Gives back what an attempt reserved, after it ended without an order and in the same transaction. */
export async function releaseCoupons(ctx: Context, attemptId: string): Promise<void> {
  await ctx.db.$executeRaw`
    update coupon_redemption set released_at = now() from (
      select id from coupon_redemption where attempt_id = ${attemptId}::uuid and released_at is null order by coupon_id for update
    ) mine where coupon_redemption.id = mine.id`;
}
