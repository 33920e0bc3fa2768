import type { Context } from "#server/platform/context.ts";
import type { MergedLine } from "./rules.ts";

/** Seconds for which a page that tells of a merge may be loaded again and still tells it. */
const retoldSeconds = 300;

/** What became of the cart that its person gathered before they signed in. */
export interface MergeNews {
  /** Units that came along into the cart. */
  count: number;
  /** Lines that both carts had. `wanted` is the sum; `quantity` is less where not so many are to be had. */
  lines: { variantId: string; wanted: number; quantity: number }[];
  /** Lines for which there was no room, put aside for later. */
  aside: number;
}

/** Tells the asker once what merging carts did; null where there is nothing to tell, or they know. */
export async function mergeNews(ctx: Context): Promise<MergeNews | null> {
  if (!ctx.user) return null;
  const rows = await ctx.db.$queryRaw<{ lines: MergedLine[] }[]>`
    update cart_merge m set told_at = coalesce(told_at, clock_timestamp()) from cart c
    where c.id = m.cart_id and c.user_id = ${ctx.user.id}::uuid and c.state = 'open'
      and (told_at is null or told_at > clock_timestamp() - make_interval(secs => ${retoldSeconds}::int))
    returning m.lines`;
  const all = rows.flatMap(({ lines }) => lines);
  if (all.length === 0) return null;
  const joined = all.filter(({ had, isAside }) => had > 0 && !isAside);
  return {
    count: all.reduce((count, { had, now, isAside }) => (isAside ? count : count + now - had), 0),
    lines: joined.map(({ variantId, had, came, now }) => ({ variantId, wanted: had + came, quantity: now })),
    aside: all.filter(({ isAside }) => isAside).length,
  };
}
