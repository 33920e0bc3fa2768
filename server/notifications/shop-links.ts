import { localePrefix } from "#server/channels/site-key.ts";
import type { Db } from "#server/platform/database.ts";
import { env } from "#server/platform/env.ts";

/** Addresses on the shop of one channel, in one language. */
export interface ShopLinks {
  origin: string;
  cart: string;
  /** Opens the order without signing in; `key` is its signature. */
  order(number: string, key: string): string;
}

/**
 * Links for mails. Their origin is the configured one, or the channel's own host behind the same door; never what a request
 * called itself, which anybody can make up.
 */
export async function shopLinks(db: Db, channelId: string, locale: string): Promise<ShopLinks> {
  const channel = await db.channel.findUniqueOrThrow({
    where: { id: channelId },
    select: { hosts: { select: { host: true }, orderBy: { host: "asc" } } },
  });
  const app = new URL(env().APP_ORIGIN);
  const hosts = channel.hosts.map(({ host }) => host);
  const [first] = hosts;
  if (first && !hosts.includes(app.hostname)) app.hostname = first;
  const prefix = localePrefix(locale);
  const at = (path: string) => `${app.origin}${prefix}${path}`;
  return {
    origin: app.origin,
    cart: at("/cart"),
    order: (number, key) => at(`/orders/${encodeURIComponent(number)}?key=${encodeURIComponent(key)}`),
  };
}
