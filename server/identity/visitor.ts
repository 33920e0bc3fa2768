import type { Context, ShopperContext } from "#server/platform/context.ts";
import { newId } from "#server/platform/new-id.ts";
import { sign, unsign } from "#server/platform/secrets.ts";
import { deviceOf } from "./device.ts";
import type { Greet } from "./schema.ts";

const purpose = "visitor:cookie";
const keptDays = { unknown: 90, linked: 400 };

/**
 * Notes a browser that comes for the first time: the channel, the site that led here and its campaign. Whoever is known already costs
 * nothing. The cookie only lets the person's own sign-in name them; no page they look at is ever noted.
 */
export async function greet(ctx: ShopperContext, { referrer = null, campaign = {} }: Greet): Promise<void> {
  if (visitorOf(ctx)) return;
  await welcome(ctx, ctx.user?.id ?? null, { referrer: referrer === ctx.site.host ? null : referrer, campaign });
}

/**
 * Links the browser to the person who just proved who they are, whatever the way in and the channel. A browser that is somebody else's
 * already, as at home where several share it, becomes a new visitor: two people are never taken for one.
 */
export async function linkVisitor(ctx: Context, userId: string): Promise<void> {
  const id = visitorOf(ctx);
  const linked =
    id &&
    (await ctx.db.$executeRaw`
      update visitor set user_id = ${userId}::uuid, linked_at = coalesce(linked_at, clock_timestamp())
      where id = ${id}::uuid and (user_id is null or user_id = ${userId}::uuid)`);
  if (!linked) await welcome(ctx, userId, { referrer: null, campaign: {} });
}

/** Takes away browsers that nobody signed in with, and after a year and a month the others. */
export async function sweepVisitors({ db }: Context): Promise<void> {
  await db.$executeRaw`
    delete from visitor where first_seen_at < clock_timestamp()
      - make_interval(days => case when user_id is null then ${keptDays.unknown}::int else ${keptDays.linked}::int end)`;
}

type Origin = Required<Pick<Greet, "campaign">> & { referrer: string | null };

async function welcome(ctx: Context, userId: string | null, { referrer, campaign }: Origin): Promise<void> {
  const id = newId();
  const { browser, system } = deviceOf(ctx.request.agent);
  await ctx.db.$executeRaw`
    insert into visitor (id, channel_id, referrer_host, campaign, browser, system, country, user_id, linked_at)
    values (${id}::uuid, ${ctx.site.channelId}::uuid, ${referrer}, ${JSON.stringify(campaign)}::jsonb, ${browser}, ${system},
      ${ctx.request.country ?? null}, ${userId}::uuid, case when ${userId}::uuid is null then null else clock_timestamp() end)`;
  ctx.cookies.set("visitor", sign(purpose, id), { maxAge: keptDays.unknown * 86_400 });
}

function visitorOf({ cookies }: Context): string | null {
  return unsign(purpose, cookies.get("visitor") ?? "");
}
