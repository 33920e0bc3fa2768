import type { Context } from "#server/platform/context.ts";
import { log } from "#server/platform/log.ts";
import { isRefusal } from "#server/platform/refusal.ts";
import { endAttempt } from "./end-attempt.ts";

const batchMax = 100;

/** Ends attempts whose hold is over, so that their stock can be bought. Run every minute; a page that meets one refuses it at once. */
export async function sweepAttempts(ctx: Context): Promise<number> {
  const due = await ctx.db.$queryRaw<{ id: string }[]>`
    select id from checkout_attempt where state = 'open' and expires_at <= ${ctx.now} order by expires_at limit ${batchMax}`;
  for (const { id } of due) {
    await endAttempt(ctx, id, "holdExpired").catch((error) => {
      if (!isRefusal(error)) log.warn({ err: error, attempt: id }, "an attempt could not be ended");
    });
  }
  return due.length;
}
