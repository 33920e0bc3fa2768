import { auditPerson } from "#server/platform/audit.ts";
import type { MemberContext, ShopperContext } from "#server/platform/context.ts";
import { inTransaction, Prisma } from "#server/platform/database.ts";
import { tell } from "#server/platform/events.ts";
import { newId } from "#server/platform/new-id.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { forgetAccount } from "./accounts.ts";
import { goodLink, goodUntilSql, useLink } from "./mail-link.ts";
import { proveAgain } from "./prove-again.ts";
import { type Asked, mayMail } from "./register.ts";
import type { ChangeEmail } from "./schema.ts";

/**
 * Asks for another address: a link goes to the new one, and a notice to the one the account has, which stays until the link was
 * followed. An address that has an account already is answered alike; its owner is told there is one.
 */
export async function changeEmail(ctx: MemberContext, { email, passwordNow }: ChangeEmail): Promise<Asked> {
  const { id } = ctx.user;
  await proveAgain(ctx, passwordNow, "passwordNow");
  await mayMail(ctx, email);
  const linkId = newId();
  const { channelId, locale } = ctx.site;
  await inTransaction(ctx, async (ctx) => {
    await ctx.db.$executeRaw(Prisma.sql`
      insert into mail_link (id, purpose, user_id, email, channel_id, locale, expires_at)
      select ${linkId}::uuid, case when taken.id is null then 'newEmail' else 'known' end, coalesce(taken.id, ${id}::uuid), ${email},
        ${channelId}::uuid, ${locale}, ${goodUntilSql("newEmail")}
      from (select) asked left join app_user taken
        on taken.email_norm = lower(normalize(${email}::text, NFKC)) and taken.state <> 'pending' and taken.id <> ${id}::uuid`);
    await tell(ctx, "identity.link.asked", { linkId }, linkId);
    await tell(ctx, "identity.email.changing", { userId: id, linkId }, id);
  });
  return { email };
}

/** Makes the address of a mailed link the account's. Refuses with `identity.linkStale`, also where another account got it meanwhile. */
export async function confirmNewEmail(ctx: ShopperContext, token: string): Promise<Asked> {
  const link = await goodLink(ctx.db, token, "newEmail");
  refuseUnless(link?.userId, "identity.linkStale");
  const { userId, email } = link;
  await inTransaction({ ...ctx, actor: `user:${userId}` }, async (ctx) => {
    await useLink(ctx, link);
    const before = await ctx.db.user.findUnique({ where: { id: userId }, select: { email: true } });
    // Whoever asked for an account with this address and never proved it gives way to whoever did.
    await ctx.db.$executeRaw`
      delete from app_user where email_norm = lower(normalize(${email}::text, NFKC)) and state = 'pending' and id <> ${userId}::uuid`;
    const changed = await ctx.db.$executeRaw`
      update app_user u set email = ${email} where id = ${userId}::uuid and state = 'active'
        and not exists (select from app_user o where o.email_norm = lower(normalize(${email}::text, NFKC)) and o.id <> u.id)`;
    refuseUnless(changed === 1, "identity.linkStale");
    await auditPerson(ctx, userId, "identity.changeEmail", before, { email });
    await tell(ctx, "identity.email.changed", { userId }, userId);
  });
  forgetAccount(userId);
  return { email };
}

/** Whose link it is, for the page behind it; null where it is not good any more. */
export async function newEmailLink(ctx: ShopperContext, token: string): Promise<Asked | null> {
  const link = await goodLink(ctx.db, token, "newEmail");
  return link && { email: link.email };
}
