import { randomUUID } from "node:crypto";
import type { Context, Site } from "./context.ts";
import { type Db, database } from "./database.ts";

/** The site of work that no site asked for. A verb that needs a real one takes it from the row it works on. */
export const nowhere: Site = {
  key: "",
  host: "",
  channelId: "",
  channel: "",
  locale: "en",
  currency: "USD",
  baseCurrency: "USD",
  locales: ["en"],
  defaultLocale: "en",
  currencies: ["USD"],
  countries: [],
};

/** The context of jobs, reactions and scripts: no person, no site, no cookies. `actor` is `job:<name>` or `reaction:<name>`. */
export function systemContext(actor: string, given: { db?: Db; trace?: string | null; now?: Date } = {}): Context {
  return {
    db: given.db ?? database(),
    inTransaction: false,
    now: given.now ?? new Date(),
    site: nowhere,
    user: null,
    request: { id: randomUUID(), ip: "", trace: given.trace ?? null },
    cookies: { get: () => undefined, set: () => {}, remove: () => {} },
    actor,
  };
}
