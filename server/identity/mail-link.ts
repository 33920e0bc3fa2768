import type { Context } from "#server/platform/context.ts";
import { type Db, Prisma } from "#server/platform/database.ts";
import { newId } from "#server/platform/new-id.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { sign, unsign } from "#server/platform/secrets.ts";

const purposeOfSignature = "identity:mail";

/** What a link in a mail does. `known` only says that there is an account already; `nobody` is never mailed. */
export type Purpose = "confirm" | "known" | "reset" | "enter" | "newEmail" | "nobody";

const minutes: Record<Purpose, number> = { confirm: 1440, known: 1440, reset: 60, enter: 15, newEmail: 1440, nobody: 60 };

export interface MailLink {
  id: string;
  purpose: Purpose;
  userId: string | null;
  email: string;
  content: Record<string, string>;
  channelId: string;
  locale: string;
}

/** What stands in a link: the row's id, signed, so that what is kept opens nothing. */
export function linkToken(id: string): string {
  return sign(purposeOfSignature, id);
}

/** The id in a token; null where the signature is not ours. */
export function linkId(token: string): string | null {
  return unsign(purposeOfSignature, token);
}

/** Until when a link of this purpose that is written now is good. */
export function goodUntilSql(purpose: Purpose): Prisma.Sql {
  return Prisma.sql`clock_timestamp() + make_interval(mins => ${minutes[purpose]}::int)`;
}

interface Draft {
  purpose: Purpose;
  userId: string | null;
  email: string;
  content?: Record<string, string>;
}

/** Writes a link and gives its id; `identity.link.asked` has to be told with it, so that it is mailed. */
export async function writeLink(ctx: Context, { purpose, userId, email, content = {} }: Draft): Promise<string> {
  const id = newId();
  await ctx.db.$executeRaw`
    insert into mail_link (id, purpose, user_id, email, content, channel_id, locale, expires_at)
    values (${id}::uuid, ${purpose}, ${userId}::uuid, ${email}, ${JSON.stringify(content)}::jsonb, ${ctx.site.channelId}::uuid,
      ${ctx.site.locale}, ${goodUntilSql(purpose)})`;
  return id;
}

/** The link behind a token that is still good for this; null for any other. */
export async function goodLink(db: Db, token: string, ...purposes: Purpose[]): Promise<MailLink | null> {
  const id = linkId(token);
  return id ? linkById(db, id, purposes) : null;
}

export async function linkById(db: Db, id: string, purposes: readonly Purpose[]): Promise<MailLink | null> {
  const [link] = await db.$queryRaw<MailLink[]>(Prisma.sql`
    select id, purpose, user_id as "userId", email, content, channel_id as "channelId", locale from mail_link
    where id = ${id}::uuid and purpose = any(${[...purposes]}::text[]) and used_at is null and expires_at > clock_timestamp()`);
  return link ?? null;
}

/** Uses a link up, in the caller's transaction: of two at once only one goes on. Refuses with `identity.linkStale`. */
export async function useLink(ctx: Context, { id }: MailLink): Promise<void> {
  const used = await ctx.db.$executeRaw`
    update mail_link set used_at = clock_timestamp(), content = '{}' where id = ${id}::uuid and used_at is null and expires_at > clock_timestamp()`;
  refuseUnless(used === 1, "identity.linkStale", "rule");
}

/** No other link for this person is good any more. */
export async function voidLinks(ctx: Context, userId: string): Promise<void> {
  await ctx.db.$executeRaw`
    update mail_link set used_at = clock_timestamp(), content = '{}' where user_id = ${userId}::uuid and used_at is null`;
}
