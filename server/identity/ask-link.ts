import type { ShopperContext } from "#server/platform/context.ts";
import { inTransaction, Prisma } from "#server/platform/database.ts";
import { tell } from "#server/platform/events.ts";
import { newId } from "#server/platform/new-id.ts";
import { goodUntilSql } from "./mail-link.ts";
import { type Asked, mayMail } from "./register.ts";

/**
 * Mails a link that lets the owner of an address choose a new password (`reset`) or come in without one (`enter`), where there is an
 * account. The answer, the rows written and the time are the same where there is none: then nobody is mailed.
 */
export async function askLink(ctx: ShopperContext, purpose: "reset" | "enter", email: string): Promise<Asked> {
  await mayMail(ctx, email);
  const linkId = newId();
  const { channelId, locale } = ctx.site;
  // An account whose address was never proved can be given a password by its mailbox, but nobody enters it before.
  const states = purpose === "reset" ? ["active", "pending"] : ["active"];
  await inTransaction(ctx, async (ctx) => {
    await ctx.db.$executeRaw(Prisma.sql`
      insert into mail_link (id, purpose, user_id, email, channel_id, locale, expires_at)
      select ${linkId}::uuid, case when u.id is null then 'nobody' else ${purpose} end, u.id, coalesce(u.email, ${email}), ${channelId}::uuid,
        ${locale}, ${goodUntilSql(purpose)}
      from (select) asked left join app_user u on u.email_norm = lower(normalize(${email}::text, NFKC)) and u.state = any(${states}::text[])`);
    await tell(ctx, "identity.link.asked", { linkId }, linkId);
  });
  return { email };
}
