import type { Context, Site } from "#server/platform/context.ts";
import { type Db, Prisma } from "#server/platform/database.ts";

export interface HostChannel {
  id: string;
  code: string;
  state: string;
  locales: readonly string[];
  defaultLocale: string;
  currencies: readonly string[];
  currency: string;
  countries: readonly string[];
}

/** States in which visitors see a channel; only an active one takes new orders. */
const visible = ["active", "maintenance", "sunset"];

/** Every host at which a channel can be visited. */
export async function channelsByHost(db: Db): Promise<Map<string, HostChannel>> {
  const rows = await db.channelHost.findMany({ where: { channel: { state: { in: visible } } }, include: { channel: true } });
  return new Map(rows.map(({ host, channel }) => [host, channel]));
}

/** Whether the channel takes new orders (`active`), by the database and not by the short memory of sites. */
export function channelStateSql(site: Site): Prisma.Sql {
  return Prisma.sql`select state from channel where id = ${site.channelId}::uuid`;
}

/** How many coupons one order takes on the asker's channel (D2). */
export async function couponsPerOrder(ctx: Context): Promise<number> {
  const channel = await ctx.db.channel.findUnique({ where: { id: ctx.site.channelId }, select: { couponsPerOrder: true } });
  return channel?.couponsPerOrder ?? 1;
}
