import { auditChange, auditPerson } from "#server/platform/audit.ts";
import type { AdminContext } from "#server/platform/context.ts";
import { tell } from "#server/platform/events.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { forgetAccount } from "./accounts.ts";
import type { BanPerson } from "./people-schema.ts";
import { personToTouch } from "./person-queries.ts";
import { allow, keepOneSuper } from "./powers.ts";
import { whyNotTouch } from "./role-rules.ts";

/**
 * Shuts a person out: no sign-in, and every session ends on every server within two seconds. The reason stays in the audit log.
 * Refuses one's own account, an administrator unless a super administrator asks, and who is shut out already.
 */
export async function banPerson(ctx: AdminContext, { id, reason }: BanPerson): Promise<void> {
  const person = await personToTouch(ctx.db, id);
  allow(whyNotTouch(ctx.user, person, "users.ban"));
  const banned = await ctx.db.$executeRaw`
    update app_user set state = 'banned', session_version = session_version + 1 where id = ${id}::uuid and state = 'active'`;
  refuseUnless(banned === 1, "identity.notActive", "conflict");
  await ctx.db.$executeRaw`
    update session set ended_at = clock_timestamp(), end_reason = 'banned' where user_id = ${id}::uuid and ended_at is null`;
  await keepOneSuper(ctx, person.permissions);
  await auditPerson(ctx, id, "identity.banPerson", { state: "active" }, { state: "banned", reason });
  await tell(ctx, "identity.user.banned", { userId: id }, id);
  forgetAccount(id);
}

/** Lets a person in again who was shut out; they sign in anew. */
export async function unbanPerson(ctx: AdminContext, id: string): Promise<void> {
  allow(whyNotTouch(ctx.user, await personToTouch(ctx.db, id), "users.ban"));
  const changed = await ctx.db.user.updateMany({ where: { id, state: "banned" }, data: { state: "active" } });
  refuseUnless(changed.count === 1, "identity.notBanned", "conflict");
  await auditChange(ctx, "identity.unbanPerson", `user:${id}`, { state: "banned" }, { state: "active" });
  await tell(ctx, "identity.user.unbanned", { userId: id }, id);
  forgetAccount(id);
}

/** Ends every session of a person: a lost phone, a password in wrong hands. They may sign in again. */
export async function endSessionsOf(ctx: AdminContext, id: string): Promise<{ ended: number }> {
  allow(whyNotTouch(ctx.user, await personToTouch(ctx.db, id), "users.ban"));
  const ended = await ctx.db.$executeRaw`
    update session set ended_at = clock_timestamp(), end_reason = 'staff' where user_id = ${id}::uuid and ended_at is null`;
  await auditChange(ctx, "identity.endSessionsOf", `user:${id}`, { sessions: ended }, { sessions: 0 });
  forgetAccount(id);
  return { ended };
}
