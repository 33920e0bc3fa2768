import type { Context } from "#server/platform/context.ts";
import type { Db } from "#server/platform/database.ts";
import { refuseUnless } from "#server/platform/refusal.ts";

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

/** Refuses (`channels.closed`) where the channel takes no new orders. Asks the database, not the short memory of sites. */
export async function requireOpenChannel(ctx: Context): Promise<void> {
  const channel = await ctx.db.channel.findUnique({ where: { id: ctx.site.channelId }, select: { state: true } });
  refuseUnless(channel?.state === "active", "channels.closed");
}

/** How many coupons one order takes on the asker's channel (D2). */
export async function couponsPerOrder(ctx: Context): Promise<number> {
  const channel = await ctx.db.channel.findUnique({ where: { id: ctx.site.channelId }, select: { couponsPerOrder: true } });
  return channel?.couponsPerOrder ?? 1;
}
