import { auditPerson } from "#server/platform/audit.ts";
import type { ShopperContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { tell } from "#server/platform/events.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { forgetAccount } from "./accounts.ts";
import { forgiveGuesses } from "./check-credentials.ts";
import { choosePassword } from "./choose-password.ts";
import { goodLink, type MailLink, useLink, voidLinks } from "./mail-link.ts";
import type { Asked } from "./register.ts";
import type { ResetPassword } from "./schema.ts";
import { enter, type SignedIn, signedIn } from "./sign-in.ts";

/** Whose link it is, for the page behind it; null where it is not good any more. Looking uses nothing up. */
export async function linkFor(ctx: ShopperContext, purpose: "reset" | "enter", token: string): Promise<Asked | null> {
  const link = await goodLink(ctx.db, token, purpose);
  return link && { email: link.email };
}

/**
 * Gives the account of a mailed link a new password, ends all its sessions and signs the person in here. An account that was asked for
 * and never proved is proved by it. Refuses with `identity.linkStale`, and as `choosePassword`.
 */
export async function resetPassword(ctx: ShopperContext, { token, password }: ResetPassword): Promise<SignedIn> {
  const link = await goodLink(ctx.db, token, "reset");
  refuseUnless(link?.userId, "identity.linkStale");
  const { userId } = link;
  const person = await ctx.db.user.findUniqueOrThrow({ where: { id: userId } });
  const passwordHash = await choosePassword(password, person);
  await inTransaction({ ...ctx, actor: `user:${userId}` }, async (ctx) => {
    await useLink(ctx, link);
    const changed = await ctx.db.$executeRaw`
      update app_user set state = 'active', password_hash = ${passwordHash}, session_version = session_version + 1
      where id = ${userId}::uuid and state in ('active', 'pending')`;
    refuseUnless(changed === 1, "identity.linkStale");
    await voidLinks(ctx, userId);
    await auditPerson(ctx, userId, "identity.resetPassword", { state: person.state }, { state: "active", by: "mail" });
    if (person.state === "pending") await tell(ctx, "identity.user.registered", { userId }, userId);
    else await tell(ctx, "identity.password.changed", { userId, by: "mail" }, userId);
  });
  return letIn(ctx, userId, link);
}

/** Signs in by a mailed link: the way past guesses that somebody else made. Refuses with `identity.linkStale`. */
export async function enterByLink(ctx: ShopperContext, token: string): Promise<SignedIn> {
  const link = await goodLink(ctx.db, token, "enter");
  refuseUnless(link?.userId, "identity.linkStale");
  await inTransaction(ctx, (ctx) => useLink(ctx, link));
  return letIn(ctx, link.userId, link);
}

async function letIn(ctx: ShopperContext, userId: string, { email }: MailLink): Promise<SignedIn> {
  forgetAccount(userId);
  await forgiveGuesses(ctx, email);
  return signedIn(await enter(ctx, userId));
}
