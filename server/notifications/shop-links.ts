import { localePrefix } from "#server/channels/site-key.ts";
import type { Db } from "#server/platform/database.ts";
import { env } from "#server/platform/env.ts";
import { shortMemory } from "#server/platform/short-memory.ts";

/** A host that came or went a moment ago may be missing or named still. */
const memory = shortMemory<string[]>("notifications.hosts", { ttlMs: 5_000, max: 100 });

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
  const app = new URL(env().APP_ORIGIN);
  const hosts = await memory.get(channelId, () => hostsOf(db, channelId));
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

async function hostsOf(db: Db, channelId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ host: string }[]>`
    select host from channel_host where channel_id = ${channelId}::uuid order by host`;
  return rows.map(({ host }) => host);
}
