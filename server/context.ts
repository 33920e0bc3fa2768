import { randomUUID } from "node:crypto";
import { siteFor } from "./channels/find-site.ts";
import { seenAs } from "./identity/view-as.ts";
import { whoIsIt } from "./identity/who-is-it.ts";
import type { Context, Cookies, Site } from "./platform/context.ts";
import { database } from "./platform/database.ts";
import { env } from "./platform/env.ts";
import { Refusal } from "./platform/refusal.ts";

/** What a door knows of a request before anybody looks at it. */
export interface Asked {
  headers: Pick<Headers, "get">;
  cookies: Cookies;
  /** Where the site is known already (a page), it is not looked up again. */
  site?: Site;
  /** The language the caller speaks; where it is not the channel's, the channel's default is taken. */
  locale?: string;
}

/**
 * Makes the context of a request: its site, the person behind the session cookie, its address and an id of our own. Refuses
 * (`channels.unknownHost`, missing) where no channel answers at the host.
 */
export async function contextOf({ headers, cookies, site, locale }: Asked): Promise<Context> {
  const here = site ?? (await siteFor(headers.get("host") ?? "", locale, cookies.get("currency")));
  if (!here) throw new Refusal("channels.unknownHost", "missing");
  const ctx: Context = {
    db: database(),
    inTransaction: false,
    now: new Date(),
    site: here,
    user: null,
    request: {
      id: requestId(headers),
      ip: addressOf(headers),
      trace: traceOf(headers),
      agent: headers.get("user-agent") ?? undefined,
      country: countryOf(headers),
    },
    cookies,
    actor: "guest",
  };
  const known = await whoIsIt(ctx);
  const user = known && (await seenAs(ctx, known));
  return user ? { ...ctx, user, actor: `user:${user.id}` } : ctx;
}

/** The context of a cached page: nobody in particular, so that nothing personal can reach a shared page. */
export function guestContext(site: Site): Context {
  return {
    db: database(),
    inTransaction: false,
    now: new Date(),
    site,
    user: null,
    request: { id: randomUUID(), ip: "", trace: null },
    cookies: { get: () => undefined, set: () => {}, remove: () => {} },
    actor: "guest",
  };
}

/** Header with the address of the connection itself; set at the socket (`instrumentation.ts`), whatever the caller sent. */
export const peerHeader = "x-maru-peer";

/**
 * The caller's address: of the connection, or as the nearest TRUSTED_PROXIES proxies report it. What lies further left in
 * `x-forwarded-for` was written by the caller.
 */
export function addressOf(headers: Pick<Headers, "get">, proxies: number = env().TRUSTED_PROXIES): string {
  const peer = headers.get(peerHeader) ?? "";
  if (proxies === 0) return peer;
  const chain = (headers.get("x-forwarded-for") ?? "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  return (chain[chain.length - proxies] ?? chain[0] ?? peer).slice(0, 64);
}

function requestId(headers: Pick<Headers, "get">): string {
  const given = env().TRUSTED_PROXIES > 0 ? headers.get("x-request-id") : null;
  return given && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

/** What a proxy says of the address; nobody else's word counts. */
function countryOf(headers: Pick<Headers, "get">): string | undefined {
  const { COUNTRY_HEADER, TRUSTED_PROXIES } = env();
  const given = COUNTRY_HEADER && TRUSTED_PROXIES > 0 ? headers.get(COUNTRY_HEADER) : null;
  return given && /^[A-Z]{2}$/.test(given) ? given : undefined;
}

function traceOf(headers: Pick<Headers, "get">): string | null {
  const given = headers.get("traceparent");
  return given && /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/.test(given) ? given : null;
}
