import type { AdminContext, Context, Cookies, MemberContext, SellerContext, SellerId, Site, User } from "../context.ts";
import type { Db } from "../database.ts";
import { systemContext } from "../system-context.ts";
import { type TestDatabase, testDatabase } from "./database.ts";
import { ids } from "./world-ids.ts";
import { worldRows } from "./world-rows.ts";

type SiteOptions = { locale?: string; currency?: string };

export type World = typeof ids & TestDatabase & { now: Date; ctx: Cast };

/** Contexts of the cast. Each call is a new visitor with an empty cookie jar, at the world's one moment. */
export interface Cast {
  asGuest(site?: SiteOptions): Context;
  atKiosk(): Context;
  asShopper(site?: SiteOptions): MemberContext;
  /** The owner of a shop, with the proof that the gate would have minted. */
  asSeller(shop: keyof typeof ids.sellers): SellerContext;
  asSupport(): AdminContext;
  asAdmin(): AdminContext;
  asSuper(): AdminContext;
}

/**
 * A small named cast in a database of the file's own: two channels, two shops, four products in six variants, prices, stock,
 * delivery, tax and people. Call it once, at the top of a test file.
 */
export async function world(): Promise<World> {
  const database = await testDatabase();
  await database.run(worldRows);
  const now = new Date();
  return { ...ids, ...database, now, ctx: cast(database.db, now, await people(database.owner)) };
}

/** Cookies in memory, as a browser would send them back. */
export function cookieJar(): Cookies {
  const jar = new Map<string, string>();
  return {
    get: (name) => jar.get(name),
    set: (name, value) => void jar.set(name, value),
    remove: (name) => void jar.delete(name),
  };
}

function cast(db: Db, now: Date, users: ReadonlyMap<string, User>): Cast {
  const at = (site: Site): Context => ({ ...systemContext("guest", { db, now }), site, cookies: cookieJar() });
  const as = (id: string, site = web()): MemberContext => {
    const user = users.get(id);
    if (!user) throw new Error(`${id} is not in the cast`);
    return { ...at(site), user, actor: `user:${id}` };
  };
  const staff = (id: string): AdminContext => ({ ...as(id), channels: null });
  return {
    asGuest: (options) => at(web(options)),
    atKiosk: () => at(kiosk),
    asShopper: (options) => as(ids.users.shopper, web(options)),
    asSeller: (shop) => ({
      ...as(shop === "haneul" ? ids.users.seller : ids.users.seller2),
      actor: `seller:${shop === "haneul" ? ids.users.seller : ids.users.seller2}`,
      seller: ids.sellers[shop] as string as SellerId,
    }),
    asSupport: () => staff(ids.users.support),
    asAdmin: () => staff(ids.users.admin),
    asSuper: () => staff(ids.users.super),
  };
}

interface Person {
  id: string;
  email: string;
  first_name: string;
  seller: string | null;
  permissions: string[];
}

async function people(db: Db): Promise<Map<string, User>> {
  const rows = await db.$queryRaw<Person[]>`
    select u.id, email, first_name, ur.seller_id as seller, coalesce(r.permissions, '{}') as permissions
    from app_user u left join user_role ur on ur.user_id = u.id left join role r on r.code = ur.role_code`;
  return new Map(
    rows.map(({ id, email, first_name, seller, permissions }) => {
      const sellers = new Map(seller ? [[seller, permissions]] : []);
      return [id, { id, email, firstName: first_name, permissions: seller ? [] : permissions, sellers }];
    }),
  );
}

function web({ locale = "en", currency = "USD" }: SiteOptions = {}): Site {
  return {
    key: `localhost~${locale}~${currency === "USD" ? "auto" : currency}`,
    host: "localhost",
    channelId: ids.channels.web,
    channel: "web",
    locale,
    currency,
    baseCurrency: "USD",
    locales: ["en", "ko", "ar"],
    defaultLocale: "en",
    currencies: ["USD", "EUR", "KRW", "JPY", "AED", "KWD"],
    countries: ["US", "KR", "JP", "DE", "FR", "GB", "AE", "KW"],
  };
}

const kiosk: Site = {
  key: "kiosk.localhost~ko~auto",
  host: "kiosk.localhost",
  channelId: ids.channels.kiosk,
  channel: "kiosk",
  locale: "ko",
  currency: "KRW",
  baseCurrency: "KRW",
  locales: ["ko", "en"],
  defaultLocale: "ko",
  currencies: ["KRW"],
  countries: ["KR"],
};
