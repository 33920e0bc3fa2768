import { type Db, Prisma } from "#server/platform/database.ts";
import { languageOf } from "#server/platform/localized-text.ts";
import type { Campaign } from "./schema.ts";

/** A browser by which a person came, on one channel. */
export interface Visit {
  id: string;
  channel: string;
  /** The site whose link led here. */
  referrer: string | null;
  campaign: Campaign;
  browser: string | null;
  system: string | null;
  country: string | null;
  cameAt: string;
}

const shownMax = 20;

/** The browsers of a person on every channel, the latest first. */
export async function visitsOf(db: Db, userId: string, locale: string): Promise<Visit[]> {
  const name = Prisma.sql`coalesce(c.name ->> ${languageOf(locale)}, c.name ->> 'en')`;
  const rows = await db.$queryRaw<(Omit<Visit, "cameAt"> & { cameAt: Date })[]>`
    select v.id, ${name} as channel, v.referrer_host as referrer, v.campaign, v.browser, v.system, v.country, v.first_seen_at as "cameAt"
    from visitor v join channel c on c.id = v.channel_id
    where v.user_id = ${userId}::uuid order by v.first_seen_at desc, v.id desc limit ${shownMax}::int`;
  return rows.map(({ cameAt, ...visit }) => ({ ...visit, cameAt: cameAt.toISOString() }));
}
