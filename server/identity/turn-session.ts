import type { Context } from "#server/platform/context.ts";
import { inTransaction, Prisma } from "#server/platform/database.ts";
import { tell } from "#server/platform/events.ts";
import { type Account, accountOf } from "./accounts.ts";
import { expirySql } from "./open-session.ts";
import { following, hashOf, isForebear, isHashOf, type RefreshToken } from "./refresh-token.ts";

/** Two tabs that renew at once get the same successor for this long (D17); whoever comes later stole the token, or was robbed of it. */
const graceSeconds = 10;

interface Turned {
  account: Account;
  token: RefreshToken;
}

interface Family {
  userId: string;
  turn: number;
  refreshHash: Uint8Array;
  isInGrace: boolean;
}

/** Sessions that hold, with their person. */
const holdingSql = Prisma.sql`
  s.ended_at is null and s.expires_at > clock_timestamp()
  and exists (select from app_user u where u.id = s.user_id and u.session_version = s.version and u.state = 'active')`;

/**
 * Renews a session by its refresh token, which is good once: gives the one that follows. An older one of the same family ends the
 * session for whoever holds its tokens, and tells of it. Null where it does not hold.
 */
export async function turnSession(ctx: Context, token: RefreshToken): Promise<Turned | null> {
  const next = following(token);
  const [turned] = await ctx.db.$queryRaw<{ userId: string }[]>`
    update session s set turn = ${next.turn}, refresh_hash = ${hashOf(next)}::bytea, turned_at = clock_timestamp(), seen_at = clock_timestamp(),
      expires_at = ${expirySql(Prisma.sql`s.created_at`)}
    where s.id = ${token.sessionId}::uuid and s.turn = ${token.turn} and s.refresh_hash = ${hashOf(token)}::bytea and ${holdingSql}
    returning s.user_id as "userId"`;
  if (turned) return withAccount(ctx, turned.userId, next);
  const family = await familyOf(ctx, token);
  if (!family) return null;
  if (family.isInGrace && family.turn === next.turn && isHashOf(next, family.refreshHash)) {
    return withAccount(ctx, family.userId, next);
  }
  if (isForebear(token, family.turn, family.refreshHash)) await endFamily(ctx, token.sessionId, family.userId);
  return null;
}

/** Whose session a refresh token stands for, without using it up: for a page, which cannot give another. */
export async function peekSession(ctx: Context, token: RefreshToken): Promise<Account | null> {
  const family = await familyOf(ctx, token);
  if (!family) return null;
  const isCurrent = family.turn === token.turn && isHashOf(token, family.refreshHash);
  const next = following(token);
  const isJustTurned = family.isInGrace && family.turn === next.turn && isHashOf(next, family.refreshHash);
  return isCurrent || isJustTurned ? accountOf(ctx.db, family.userId) : null;
}

async function familyOf(ctx: Context, { sessionId }: RefreshToken): Promise<Family | null> {
  const [family] = await ctx.db.$queryRaw<Family[]>`
    select s.user_id as "userId", s.turn, s.refresh_hash as "refreshHash",
      s.turned_at > clock_timestamp() - make_interval(secs => ${graceSeconds}) as "isInGrace"
    from session s where s.id = ${sessionId}::uuid and ${holdingSql}`;
  return family ?? null;
}

async function withAccount(ctx: Context, userId: string, token: RefreshToken): Promise<Turned | null> {
  const account = await accountOf(ctx.db, userId);
  return account && { account, token };
}

async function endFamily(ctx: Context, sessionId: string, userId: string): Promise<void> {
  await inTransaction({ ...ctx, actor: "identity:reuse" }, async (ctx) => {
    const ended = await ctx.db.$executeRaw`
      update session set ended_at = clock_timestamp(), end_reason = 'reused' where id = ${sessionId}::uuid and ended_at is null`;
    if (ended === 1) await tell(ctx, "identity.session.reused", { userId, sessionId }, userId);
  });
}
