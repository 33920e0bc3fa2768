import type { Context, ShopperContext } from "#server/platform/context.ts";
import { inTransaction, Prisma } from "#server/platform/database.ts";
import { tell } from "#server/platform/events.ts";
import { newId } from "#server/platform/new-id.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { sign, unsign } from "#server/platform/secrets.ts";
import { choosePassword } from "./choose-password.ts";
import { goodUntilSql, linkById, type MailLink, writeLink } from "./mail-link.ts";
import type { Register } from "./schema.ts";
import { keyOf, takeTry } from "./wrong-tries.ts";

const purpose = "identity:signup";
const signupSeconds = 24 * 60 * 60;

/** Whose mailbox is to be looked into now. */
export interface Asked {
  email: string;
}

/**
 * Asks for an account. What happens, what is said and how long it takes are the same whether the address has one or not: a mail goes
 * to it, with a link that makes the account or with the news that there is one. Nothing of the password is an account's before the
 * link was followed, so nobody can prepare somebody else's. Twenty at once make one.
 */
export async function register(ctx: ShopperContext, input: Register): Promise<Asked> {
  const passwordHash = await choosePassword(input.password, input);
  await mayMail(ctx, input.email);
  const { email, firstName, lastName } = input;
  return writeRegistration(ctx, email, { firstName, lastName, passwordHash });
}

/** The same for somebody whom a provider knows and whose address it does not prove: the provider is linked when the mail was answered. */
export function registerByProvider(
  ctx: ShopperContext,
  { email, ...content }: Asked & Record<"firstName" | "lastName" | "provider" | "subject", string>,
): Promise<Asked> {
  return writeRegistration(ctx, email, content);
}

/** Five mails to an address are free, then each waits longer; it says nothing of whether there is an account. */
export async function mayMail(ctx: Context, email: string): Promise<void> {
  await takeTry(ctx, [{ key: `mail:${keyOf(email)}`, free: 5 }]);
}

type Wanted = { firstName: string; lastName: string } & ({ passwordHash: string } | { provider: string; subject: string });

async function writeRegistration(ctx: Context, email: string, wanted: Wanted): Promise<Asked> {
  const { firstName, lastName } = wanted;
  const linkId = newId();
  const { locale, channelId } = ctx.site;
  const content = JSON.stringify(wanted);
  await inTransaction(ctx, async (ctx) => {
    await ctx.db.$executeRaw`
      insert into app_user (email, first_name, last_name, locale, state) values (${email}, ${firstName}, ${lastName}, ${locale}, 'pending')
      on conflict (email_norm) do nothing`;
    await ctx.db.$executeRaw(Prisma.sql`
      insert into mail_link (id, purpose, user_id, email, content, channel_id, locale, expires_at)
      select ${linkId}::uuid, case state when 'pending' then 'confirm' else 'known' end, id, ${email},
        case state when 'pending' then ${content}::jsonb else '{}' end, ${channelId}::uuid, ${locale}, ${goodUntilSql("confirm")}
      from app_user where email_norm = lower(normalize(${email}::text, NFKC))`);
    await tell(ctx, "identity.link.asked", { linkId }, linkId);
  });
  ctx.cookies.set("signup", sign(purpose, linkId), { maxAge: signupSeconds });
  return { email };
}

/** The registration that this browser asked for and that waits for its mail, or null. */
export async function signupHere(ctx: Context): Promise<Asked | null> {
  const link = await linkOfCookie(ctx);
  return link && { email: link.email };
}

/** Sends the mail of this browser's registration again. Refuses with `identity.linkStale` where there is none. */
export async function resendConfirmation(ctx: ShopperContext): Promise<Asked> {
  const link = await linkOfCookie(ctx);
  refuseUnless(link, "identity.linkStale");
  await mayMail(ctx, link.email);
  const again = await inTransaction(ctx, async (ctx) => {
    const linkId = await writeLink(ctx, link);
    await tell(ctx, "identity.link.asked", { linkId }, linkId);
    return linkId;
  });
  ctx.cookies.set("signup", sign(purpose, again), { maxAge: signupSeconds });
  return { email: link.email };
}

/** The registration that the browser's cookie names. */
export async function linkOfCookie(ctx: Context): Promise<MailLink | null> {
  const id = unsign(purpose, ctx.cookies.get("signup") ?? "");
  return id ? linkById(ctx.db, id, ["confirm", "known"]) : null;
}
