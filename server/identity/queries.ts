import type { MemberContext } from "#server/platform/context.ts";
import { type Db, Prisma } from "#server/platform/database.ts";

/** What a sign-in is checked against. */
export interface Credentials {
  id: string;
  firstName: string;
  passwordHash: string | null;
  sessionVersion: number;
}

/** An active person by address, in any spelling that means the same mailbox name, with the hash of their password. */
export async function credentialsOf(db: Db, email: string): Promise<Credentials | null> {
  const rows = await db.$queryRaw<Credentials[]>(Prisma.sql`
    select id, first_name as "firstName", password_hash as "passwordHash", session_version as "sessionVersion"
    from app_user where email_norm = lower(normalize(${email}::text, NFKC)) and state = 'active'`);
  return rows[0] ?? null;
}

/** A device on which somebody is signed in. */
export interface SessionView {
  id: string;
  /** As they are called; null where the browser does not say. */
  browser: string | null;
  system: string | null;
  country: string | null;
  openedAt: string;
  /** At most as old as a session's token lasts. */
  seenAt: string;
  isHere: boolean;
}

interface SessionRow extends Omit<SessionView, "openedAt" | "seenAt" | "isHere"> {
  createdAt: Date;
  seenAt: Date;
}

/** The sessions of the asker that hold: this one first, then as they were last seen. */
export async function mySessions(ctx: MemberContext): Promise<SessionView[]> {
  const { id, sessionId } = ctx.user;
  const rows = await ctx.db.$queryRaw<SessionRow[]>`
    select s.id, s.browser, s.system, s.country, s.created_at as "createdAt", s.seen_at as "seenAt"
    from session s join app_user u on u.id = s.user_id and u.session_version = s.version
    where s.user_id = ${id}::uuid and s.ended_at is null and s.expires_at > clock_timestamp()
    order by (s.id = ${sessionId ?? null}::uuid) desc nulls last, s.seen_at desc, s.id desc`;
  return rows.map(({ createdAt, seenAt, ...row }) => ({
    ...row,
    openedAt: createdAt.toISOString(),
    seenAt: seenAt.toISOString(),
    isHere: row.id === sessionId,
  }));
}
