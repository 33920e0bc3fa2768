import type { Db } from "./database.ts";
import type { LimitFacts } from "./ratelimit.ts";

/** Where somebody is: a channel's host, a language, a currency. Never seen in the URL as such. */
export interface Site {
  /** `host~locale~currency`: the cache's first key. */
  key: string;
  host: string;
  channelId: string;
  channel: string;
  locale: string;
  currency: string;
  /** What the channel's offers are priced in. */
  baseCurrency: string;
  locales: readonly string[];
  defaultLocale: string;
  currencies: readonly string[];
  countries: readonly string[];
}

export interface User {
  id: string;
  email: string;
  firstName: string;
  permissions: readonly string[];
  /** Seller id -> permissions there. */
  sellers: ReadonlyMap<string, readonly string[]>;
  /** Channel id -> permissions of the hall that hold there only. */
  channels?: ReadonlyMap<string, readonly string[]>;
  /** The role that somebody looks through for a while: they see what it sees, and can do nothing. */
  viewAs?: string;
  /** The session on this device; none where somebody else vouches for the person. */
  sessionId?: string;
}

/** A cookie the verb gives or takes; the door carries it out. */
export interface Cookies {
  get(name: CookieName): string | undefined;
  set(name: CookieName, value: string, options: { maxAge: number }): void;
  remove(name: CookieName): void;
  /** The answer's head has left already (a page being rendered): nothing can be given or taken any more. */
  isSealed?: true;
}

export type CookieName =
  | "cart"
  | "favorites"
  | "session"
  | "refresh"
  | "signup"
  | "linking"
  | "currency"
  | "visitor"
  | "reading"
  | "viewas"
  | "consents";

export interface RequestFacts {
  id: string;
  ip: string;
  /** W3C traceparent, where one came. */
  trace: string | null;
  /** What the browser calls itself. */
  agent?: string;
  /** The country that a proxy of ours takes the address to be in. */
  country?: string;
  /** What the last counted call left of its limit; the door says it in its headers. */
  limit?: LimitFacts;
}

/** Who asks, on which site, when, with which database handle. Below the door nothing is ambient. */
export interface Context {
  db: Db;
  inTransaction: boolean;
  now: Date;
  site: Site;
  user: User | null;
  request: RequestFacts;
  cookies: Cookies;
  /** `user:<id>`, `guest`, `seller:<id>`, `job:<name>`, `webhook:<provider>`: what history and audit name. */
  actor: string;
  /** Where a gate writes the audit row: what the deed says it changed, instead of what it was asked. */
  changes?: Change[];
}

/** Something that was one way and is another, for the audit log. */
export interface Change {
  target: string;
  before: unknown;
  after: unknown;
}

export type GuestContext = Context;
export type ShopperContext = Context;
export type MemberContext = Context & { user: User };
/** `channels` are the only ones the caller may look at; null is every one. */
export type AdminContext = Context & { user: User; channels: readonly string[] | null };

/** Minted by the seller gate only: the caller may act for this seller. */
export type SellerId = string & { readonly proof: "caller may act for this seller" };
export type SellerContext = Context & { user: User; seller: SellerId };
