import type { Context } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { type Holder, heldBy, holderOf } from "./holder.ts";
import { type Purpose, purposeNames, purposes } from "./purposes.ts";

export interface Decision {
  isGiven: boolean;
  /** Of the words that were shown. */
  version: number;
  /** The channel's code. */
  channel: string;
  /** ISO. */
  at: string;
}

export interface ConsentView {
  purpose: Purpose;
  /** Of the words as they are today. */
  version: number;
  /** Holds now: given, not withdrawn, and for the words of today. */
  isGiven: boolean;
  /** Given for earlier words: it does not hold, and the person should read the new ones. */
  isOutdated: boolean;
  /** The latest first. */
  history: Decision[];
}

/** Per purpose what the asker decided; what was never decided is not given. */
export async function myConsents(ctx: Context): Promise<ConsentView[]> {
  const holder = holderOf(ctx);
  const rows = holder ? await decisionsOf(ctx, holder) : [];
  return purposeNames.map((purpose) => {
    const history = rows.filter((row) => row.purpose === purpose).map(({ purpose: _, ...decision }) => decision);
    const { version } = purposes[purpose];
    const wasGiven = history[0]?.isGiven ?? false;
    const isGiven = wasGiven && history[0]?.version === version;
    return { purpose, version, isGiven, isOutdated: wasGiven && !isGiven, history };
  });
}

/** Whether the asker's data may be used for `purpose` now. Ask before each use: a consent is withdrawn at once. */
export async function hasConsent(ctx: Context, purpose: Purpose): Promise<boolean> {
  const holder = holderOf(ctx);
  return holder !== null && holdsConsent(ctx, holder, purpose);
}

/** The same of a person who does not ask now: for jobs and mails. */
export function hasConsentOf(ctx: Context, userId: string, purpose: Purpose): Promise<boolean> {
  return holdsConsent(ctx, { userId, guestId: null }, purpose);
}

async function holdsConsent({ db }: Context, holder: Holder, purpose: Purpose): Promise<boolean> {
  const [latest] = await db.$queryRaw<{ isGiven: boolean; version: number }[]>(Prisma.sql`
    select c.is_given as "isGiven", c.text_version as version from consent c
    where ${heldBy(holder)} and c.purpose = ${purpose} order by c.decided_at desc, c.id desc limit 1`);
  return latest?.isGiven === true && latest.version === purposes[purpose].version;
}

async function decisionsOf({ db }: Context, holder: Holder): Promise<(Decision & { purpose: string })[]> {
  const rows = await db.$queryRaw<(Omit<Decision, "at"> & { purpose: string; at: Date })[]>(Prisma.sql`
    select c.purpose, c.is_given as "isGiven", c.text_version as version, h.code as channel, c.decided_at as at
    from consent c join channel h on h.id = c.channel_id where ${heldBy(holder)} order by c.decided_at desc, c.id desc limit 400`);
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}
