import type { Context, User } from "#server/platform/context.ts";
import { type Account, accountOf, forgetAccount } from "./accounts.ts";
import { giveTokens, userIn } from "./open-session.ts";
import { readToken } from "./refresh-token.ts";
import { decodeSession, type SessionClaims } from "./session-token.ts";
import { peekSession, turnSession } from "./turn-session.ts";

/**
 * Who the cookies of a request stand for, or null for a guest: no cookies, not ours, expired, or the session was ended, the person
 * banned, their password changed. Where the short token is due, the session turns and new tokens are given; where none can be given
 * any more (a page being rendered), the one that renews it speaks for itself until the next request that can.
 */
export async function whoIsIt(ctx: Context): Promise<User | null> {
  const [short, long] = [ctx.cookies.get("session"), ctx.cookies.get("refresh")];
  const claims = short ? await decodeSession(short, ctx.now) : null;
  const account = claims && (await holding(ctx, claims));
  if (account && isUpToDate(account, claims)) return userIn(account, claims.sid);
  const token = long ? readToken(long) : null;
  if (!token) return account ? userIn(account, claims?.sid ?? "") : nobody(ctx, short, long);
  if (ctx.cookies.isSealed) {
    const seen = account ?? (await peekSession(ctx, token));
    return seen && userIn(seen, token.sessionId);
  }
  const turned = await turnSession(ctx, token);
  if (!turned) return nobody(ctx, short, long);
  await giveTokens(ctx, turned.account, turned.token);
  return userIn(turned.account, token.sessionId);
}

/** The account of a session that holds. A session this node has not heard of may have been opened on another a moment ago. */
async function holding(ctx: Context, { sub, sid, ver }: SessionClaims): Promise<Account | null> {
  const holds = (account: Account | null) => account?.sessionVersion === ver && account.sessions.has(sid);
  const known = await accountOf(ctx.db, sub);
  if (holds(known)) return known;
  forgetAccount(sub);
  const now = await accountOf(ctx.db, sub);
  return holds(now) ? now : null;
}

/** A token that tells of other roles than the person has now is made anew (its rights never come from it). */
function isUpToDate({ roles }: Account, claims: SessionClaims): boolean {
  return roles.length === claims.roles.length && roles.every((role, n) => role === claims.roles[n]);
}

/** What the browser still holds is good for nothing. */
function nobody(ctx: Context, short: string | undefined, long: string | undefined): null {
  if (short) ctx.cookies.remove("session");
  if (long) ctx.cookies.remove("refresh");
  return null;
}
