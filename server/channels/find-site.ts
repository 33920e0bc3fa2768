import type { Site } from "#server/platform/context.ts";
import { database } from "#server/platform/database.ts";
import { shortMemory } from "#server/platform/short-memory.ts";
import { channelsByHost, type HostChannel } from "./queries.ts";
import { formatSiteKey, hostName, parseSiteKey } from "./site-key.ts";

export { parseSiteKey } from "./site-key.ts";

/** A channel's settings may be this old on a node that did not hear of a change; every request asks for its site. */
const memory = shortMemory<Map<string, HostChannel>>("channels.byHost", { ttlMs: 5_000, max: 1 });

/**
 * The site of a cached page's key (`host~locale~currency|auto`), or null for a malformed key, an unknown host, a channel
 * that is not open to visitors, or a locale or currency the channel does not have.
 */
export async function findSite(key: string): Promise<Site | null> {
  const asked = parseSiteKey(key);
  if (!asked) return null;
  const channel = await channelOf(asked.host);
  if (!channel?.locales.includes(asked.locale)) return null;
  if (asked.currency && !channel.currencies.includes(asked.currency)) return null;
  return site(channel, asked.host, asked.locale, asked.currency);
}

/**
 * The site a request is on. `host` is the Host header (a port does not matter); a locale or currency that the channel does
 * not have becomes its default, for cookies outlive settings. Null where no channel answers at the host.
 */
export async function siteFor(host: string, locale: string | undefined, currency: string | undefined): Promise<Site | null> {
  const name = hostName(host);
  const channel = await channelOf(name);
  if (!channel) return null;
  const spoken = locale && channel.locales.includes(locale) ? locale : channel.defaultLocale;
  return site(channel, name, spoken, currency && channel.currencies.includes(currency) ? currency : null);
}

/** Forgets what is known of channels, after one was changed. */
export function forgetSites(): void {
  memory.forget();
}

async function channelOf(host: string): Promise<HostChannel | undefined> {
  const hosts = await memory.get("all", () => channelsByHost(database()));
  return hosts.get(host);
}

function site(channel: HostChannel, host: string, locale: string, currency: string | null): Site {
  return {
    key: formatSiteKey({ host, locale, currency }),
    host,
    channelId: channel.id,
    channel: channel.code,
    locale,
    currency: currency ?? channel.currency,
    baseCurrency: channel.currency,
    locales: channel.locales,
    defaultLocale: channel.defaultLocale,
    currencies: channel.currencies,
    countries: channel.countries,
  };
}
