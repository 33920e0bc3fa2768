import type { Context, MemberContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { tell } from "#server/platform/events.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { forgetAccount } from "./accounts.ts";

/** Ends one of the asker's sessions, wherever it is. Somebody else's, or one that has ended, is `identity.sessionNotFound`. */
export async function endSession(ctx: MemberContext, sessionId: string): Promise<void> {
  const { id } = ctx.user;
  const ended = await ctx.db.$executeRaw`
    update session set ended_at = clock_timestamp(), end_reason = 'person'
    where id = ${sessionId}::uuid and user_id = ${id}::uuid and ended_at is null`;
  refuseUnless(ended === 1, "identity.sessionNotFound", "missing");
  forgetAccount(id);
  if (sessionId === ctx.user.sessionId) letGo(ctx);
}

/** Ends every session of the asker's but this one; says how many. */
export async function endOtherSessions(ctx: MemberContext): Promise<{ ended: number }> {
  const { id, sessionId } = ctx.user;
  const ended = await ctx.db.$executeRaw`
    update session set ended_at = clock_timestamp(), end_reason = 'person'
    where user_id = ${id}::uuid and id is distinct from ${sessionId ?? null}::uuid and ended_at is null`;
  forgetAccount(id);
  return { ended };
}

/**
 * Signs out: ends the session on this device and lets go of its cookies and of the cart's, which is the person's. A guest is signed
 * out already.
 */
export async function signOut(ctx: Context): Promise<void> {
  letGo(ctx);
  const { user } = ctx;
  if (!user) return;
  ctx.cookies.remove("cart");
  await inTransaction(ctx, async (ctx) => {
    await ctx.db.$executeRaw`
      update session set ended_at = clock_timestamp(), end_reason = 'signedOut' where id = ${user.sessionId ?? null}::uuid and ended_at is null`;
    await tell(ctx, "identity.user.signedOut", { userId: user.id }, user.id);
  });
  forgetAccount(user.id);
}

function letGo({ cookies }: Context): void {
  cookies.remove("session");
  cookies.remove("refresh");
}
