import type { Context } from "./context.ts";
import { rateLimitFactor } from "./env.ts";
import { refuse } from "./refusal.ts";

export interface Limit {
  /** Counts together whatever shares a name, as `identity.signIn`. */
  name: string;
  max: number;
  windowSeconds: number;
}

/** What the door says in `X-RateLimit-*`. */
export interface LimitFacts {
  limit: number;
  remaining: number;
  /** Seconds until the window turns. */
  resetSeconds: number;
}

/**
 * Counts one call of this person (or address) and refuses with `platform.limited` (param `seconds`) beyond the maximum.
 * A sliding window of two buckets: the last one counts by the share of it that still lies inside the window. All nodes count in
 * one row, moved by one statement; a refused call counts too, so hammering keeps the door shut.
 */
export async function hit(ctx: Context, { name, max, windowSeconds }: Limit): Promise<void> {
  const allowed = Math.ceil(max * rateLimitFactor());
  const { hits, hits_before, seconds_left } = await count(ctx, `${name}:${subjectOf(ctx)}`, windowSeconds);
  const used = hits + hits_before * (seconds_left / windowSeconds);
  const resetSeconds = Math.max(1, Math.ceil(seconds_left));
  ctx.request.limit = { limit: allowed, remaining: Math.max(0, Math.floor(allowed - used)), resetSeconds };
  if (used > allowed) refuse("platform.limited", "limited", { seconds: resetSeconds });
}

interface Window {
  hits: number;
  hits_before: number;
  seconds_left: number;
}

async function count(ctx: Context, key: string, windowSeconds: number): Promise<Window> {
  const [row] = await ctx.db.$queryRaw<Window[]>`
    with now as (select date_bin(make_interval(secs => ${windowSeconds}), clock_timestamp(), 'epoch'::timestamptz) as start)
    insert into rate_window as w (key, window_start, hits) select ${key}, start, 1 from now
    on conflict (key) do update set
      hits = case when w.window_start = excluded.window_start then w.hits + 1 else 1 end,
      hits_before = case w.window_start
        when excluded.window_start then w.hits_before
        when excluded.window_start - make_interval(secs => ${windowSeconds}) then w.hits
        else 0 end,
      window_start = excluded.window_start
    returning hits, hits_before,
      (${windowSeconds} - extract(epoch from clock_timestamp() - window_start))::float8 as seconds_left`;
  if (!row) throw new Error("rate_window gave no row");
  return row;
}

/** A person is counted wherever they are; a guest by address, where one IPv6 customer is a whole /64. */
function subjectOf(ctx: Context): string {
  return ctx.user ? `user:${ctx.user.id}` : `ip:${network(ctx.request.ip)}`;
}

export function network(ip: string): string {
  if (ip.includes(".")) return ip.slice(ip.lastIndexOf(":") + 1);
  if (!ip.includes(":")) return ip;
  const [head = "", tail] = ip.split("::");
  const left = head ? head.split(":") : [];
  const right = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array<string>(zeros).fill("0"), ...right];
  return `${groups.slice(0, 4).join(":")}::/64`;
}
