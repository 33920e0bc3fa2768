import { auditPerson } from "#server/platform/audit.ts";
import type { MemberContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { tell } from "#server/platform/events.ts";
import { accountOf, forgetAccount } from "./accounts.ts";
import { choosePassword } from "./choose-password.ts";
import { openSession } from "./open-session.ts";
import { proveAgain } from "./prove-again.ts";
import type { ChangePassword } from "./schema.ts";

/**
 * Gives the asker another password (or a first one) after they proved who they are. Every session ends; this device gets a new one.
 * Refusals are those of `proveAgain` and `choosePassword`.
 */
export async function changePassword(ctx: MemberContext, { currentPassword, password }: ChangePassword): Promise<void> {
  const { id } = ctx.user;
  await proveAgain(ctx, currentPassword, "currentPassword");
  const person = await ctx.db.user.findUniqueOrThrow({ where: { id } });
  const passwordHash = await choosePassword(password, person);
  await inTransaction(ctx, async (ctx) => {
    await ctx.db.user.update({ where: { id }, data: { passwordHash, sessionVersion: { increment: 1 } } });
    await auditPerson(ctx, id, "identity.changePassword", null, { by: "person" });
    await tell(ctx, "identity.password.changed", { userId: id, by: "person" }, id);
  });
  forgetAccount(id);
  if (await accountOf(ctx.db, id)) await openSession(ctx, id);
}
