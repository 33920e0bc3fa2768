import type { Context } from "#server/platform/context.ts";

const keptDays = 30;

/** Takes away sessions that nobody can use any more; they are kept a while for whoever asks what happened. */
export async function sweepSessions(ctx: Context): Promise<void> {
  await ctx.db.$executeRaw`
    delete from session where least(expires_at, coalesce(ended_at, 'infinity')) < clock_timestamp() - make_interval(days => ${keptDays}::int)`;
}
