import type { Context } from "#server/platform/context.ts";

const keptDays = 7;

/** Takes away links that are good for nothing, accounts that were asked for and never proved, and old wrong tries. */
export async function sweepLinks(ctx: Context): Promise<void> {
  await ctx.db.$executeRaw`delete from mail_link where expires_at < clock_timestamp() - make_interval(days => ${keptDays}::int)`;
  await ctx.db.$executeRaw`
    delete from app_user u where state = 'pending' and created_at < clock_timestamp() - make_interval(days => ${keptDays}::int)
      and not exists (select from mail_link l where l.user_id = u.id and l.used_at is null and l.expires_at > clock_timestamp())`;
  await ctx.db.$executeRaw`delete from wrong_try where failed_at < clock_timestamp() - interval '2 days'`;
}
