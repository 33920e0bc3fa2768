import { createHash } from "node:crypto";
import type { Context } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { rateLimitFactor } from "#server/platform/env.ts";
import { network } from "#server/platform/ratelimit.ts";
import { refuse } from "#server/platform/refusal.ts";

/** What tries are counted under, and how many may fail before each makes the next wait. */
export interface Counted {
  key: string;
  free: number;
}

const firstWaitSeconds = 30;
const longestWaitSeconds = 900;
const forgottenAfterHours = 24;

/**
 * Takes a try before it is made, so that ten thousand at once are counted as ten thousand. Refuses with `identity.tooManyTries` (param
 * `seconds`) while one of the keys has to wait: 30 s after the free ones, twice as long after each further one, a quarter of an hour at
 * most. A refused try is not counted: whoever hammers keeps nobody else out for longer.
 */
export async function takeTry(ctx: Context, counted: readonly Counted[]): Promise<void> {
  const keys = counted.map(({ key }) => key);
  const free = counted.map(({ free }) => Math.ceil(free * rateLimitFactor()));
  const wait = Prisma.sql`make_interval(secs => least(${longestWaitSeconds}, ${firstWaitSeconds} * power(2, least(greatest(t.failures - a.free, 0), 10))))`;
  const [answer] = await ctx.db.$queryRaw<{ seconds: number; left: number }[]>`
    with asked as (select * from unnest(${keys}::text[], ${free}::int[]) as a (key, free)),
    held as materialized (
      select t.key, t.failures, a.free, extract(epoch from t.failed_at + ${wait} - clock_timestamp()) as seconds
      from wrong_try t join asked a using (key)
      where t.failed_at > clock_timestamp() - make_interval(hours => ${forgottenAfterHours}) order by t.key for update of t),
    waiting as (select coalesce(max(seconds) filter (where failures >= free), 0) as seconds from held),
    taken as (
      insert into wrong_try as w (key, failures, failed_at)
      select key, 1, clock_timestamp() from asked where (select seconds <= 0 from waiting) order by key
      on conflict (key) do update set failed_at = excluded.failed_at, failures = case
        when w.failed_at > clock_timestamp() - make_interval(hours => ${forgottenAfterHours}) then w.failures + 1 else 1 end
      returning key)
    select ceil(greatest(seconds, 0))::int as seconds,
      (select min(a.free - coalesce(h.failures, 0) - 1)::int from asked a left join held h using (key)) as left
    from waiting`;
  if (!answer) throw new Error("wrong_try gave no row");
  const { seconds, left } = answer;
  ctx.request.limit = {
    limit: Math.min(...free),
    remaining: Math.max(0, left),
    resetSeconds: Math.max(seconds, left <= 0 ? firstWaitSeconds : 0),
  };
  if (seconds > 0) refuse("identity.tooManyTries", "limited", { seconds });
}

/** The try was right: what belongs to the person alone is forgotten, what others share loses this one try. */
export async function forgiveTries(
  ctx: Context,
  { own, shared }: { own: readonly string[]; shared: readonly string[] },
): Promise<void> {
  await ctx.db.$executeRaw`
    with gone as (delete from wrong_try where key = any(${own}::text[]))
    update wrong_try set failures = greatest(failures - 1, 0) where key = any(${shared}::text[])`;
}

/** Addresses are personal data and do not lie about in counters. */
export function keyOf(email: string): string {
  return createHash("sha256").update(email.normalize("NFKC").toLowerCase()).digest("base64url").slice(0, 22);
}

export function placeOf({ request }: Context): string {
  return network(request.ip);
}
