import type { User } from "#server/platform/context.ts";
import type { Db } from "#server/platform/database.ts";
import { accountOf } from "./queries.ts";
import { decodeSession, encodeSession } from "./session-token.ts";

export { sessionSeconds } from "./session-token.ts";

/** The value of the session cookie for a person; lasts `sessionSeconds`. */
export function sessionCookie(user: { id: string; sessionVersion: number }): Promise<string> {
  return encodeSession({ sub: user.id, ver: user.sessionVersion });
}

/**
 * Who the session cookie stands for, or null: no cookie, not ours, expired, revoked (the person's session version went up),
 * or the person is not active any more. What they may do is at most one second old.
 */
export async function readSession(db: Db, cookie: string | undefined, now: Date = new Date()): Promise<User | null> {
  if (!cookie) return null;
  const claims = await decodeSession(cookie, now);
  if (!claims) return null;
  const account = await accountOf(db, claims.sub);
  if (!account || account.sessionVersion !== claims.ver) return null;
  const { id, email, firstName, permissions, sellers } = account;
  return { id, email, firstName, permissions, sellers };
}
