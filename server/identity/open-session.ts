import type { Context, User } from "#server/platform/context.ts";
import { Prisma, together } from "#server/platform/database.ts";
import { env } from "#server/platform/env.ts";
import { newId } from "#server/platform/new-id.ts";
import { type Account, accountOf, forgetAccount } from "./accounts.ts";
import { deviceOf } from "./device.ts";
import { firstToken, hashOf, type RefreshToken, writeToken } from "./refresh-token.ts";
import { encodeSession, tokenSeconds } from "./session-token.ts";

/** Nobody has more devices at hand; the one not seen longest goes. */
const sessionsMax = 50;

/** Seconds a refresh token is kept by the browser without a visit. */
const refreshSeconds = () => env().SESSION_IDLE_DAYS * 86_400;

/**
 * Opens a session for a person who has proved who they are, on this device: a new row, a new family of tokens, new cookies, whatever
 * was there before. The session that the same browser had until now ends.
 */
export async function openSession(ctx: Context, userId: string): Promise<Account> {
  const token = firstToken(newId());
  await together(ctx, ending(ctx.user?.sessionId), opening(ctx, userId, token), thinning(userId));
  forgetAccount(userId);
  const account = await accountOf(ctx.db, userId);
  if (!account) throw new Error("a session was opened for nobody");
  await giveTokens(ctx, account, token);
  return account;
}

/** Gives the browser the tokens of a session: the short one and, where it turned, the one that renews it. */
export async function giveTokens(ctx: Context, account: Account, { sessionId, ...token }: RefreshToken): Promise<void> {
  const { id: sub, sessionVersion: ver, roles } = account;
  const written = await encodeSession({ sub, sid: sessionId, ver, roles });
  ctx.cookies.set("session", written, { maxAge: tokenSeconds() });
  ctx.cookies.set("refresh", writeToken({ sessionId, ...token }), { maxAge: refreshSeconds() });
}

/** The person of a session, as the request's context names them. */
export function userIn({ id, email, firstName, permissions, sellers, channels }: Account, sessionId: string): User {
  return { id, email, firstName, permissions, sellers, channels, sessionId };
}

/** When a session that is seen now ends by itself: never later than so many days after it was opened. */
export function expirySql(createdAt: Prisma.Sql): Prisma.Sql {
  const { SESSION_DAYS, SESSION_IDLE_DAYS } = env();
  return Prisma.sql`least(${createdAt} + make_interval(days => ${SESSION_DAYS}::int), clock_timestamp() + make_interval(days => ${SESSION_IDLE_DAYS}::int))`;
}

function opening({ request }: Context, userId: string, token: RefreshToken): Prisma.Sql {
  const { browser, system } = deviceOf(request.agent);
  return Prisma.sql`
    insert into session (id, user_id, version, refresh_hash, browser, system, country, expires_at)
    select ${token.sessionId}::uuid, id, session_version, ${hashOf(token)}::bytea, ${browser}, ${system}, ${request.country ?? null},
      ${expirySql(Prisma.sql`clock_timestamp()`)}
    from app_user where id = ${userId}::uuid and state = 'active'`;
}

function ending(sessionId: string | undefined): Prisma.Sql {
  return Prisma.sql`
    update session set ended_at = clock_timestamp(), end_reason = 'replaced' where id = ${sessionId ?? null}::uuid and ended_at is null`;
}

/** What another sign-in is ending at this moment is left to it: they must not wait for each other. */
function thinning(userId: string): Prisma.Sql {
  return Prisma.sql`
    update session set ended_at = clock_timestamp(), end_reason = 'tooMany' where id in (
      select id from session where id in (
        select id from session where user_id = ${userId}::uuid and ended_at is null order by seen_at desc, id desc offset ${sessionsMax}::int)
      for update skip locked)`;
}
