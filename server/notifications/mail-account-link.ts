import { localePrefix } from "#server/channels/site-key.ts";
import { linkToken, type MailLink, type Purpose } from "#server/identity/mail-link.ts";
import type { Context } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import type { Fact } from "#server/platform/events.ts";
import type { MailDraft } from "./mail.ts";
import { mailWords } from "./mail-words.ts";
import { queueMail } from "./queue-mail.ts";
import { shopLinks } from "./shop-links.ts";

/** The page behind each link. */
const pages: Record<Exclude<Purpose, "nobody">, string> = {
  confirm: "/confirm-email",
  known: "/sign-in",
  reset: "/reset-password",
  enter: "/sign-in/link",
  newEmail: "/confirm-new-email",
};

/** Reacts to a link that was asked for: mails it to its address, once. Nothing secret is in the fact; the link is made here. */
export async function mailAccountLink(ctx: Context, { payload }: Fact<"identity.link.asked">): Promise<void> {
  const [link] = await ctx.db.$queryRaw<MailLink[]>(Prisma.sql`
    select id, purpose, email, channel_id as "channelId", locale from mail_link
    where id = ${payload.linkId}::uuid and used_at is null and purpose <> 'nobody'`);
  if (!link || link.purpose === "nobody") return;
  const { origin } = await shopLinks(ctx.db, link.channelId, link.locale);
  await queueMail(ctx, "accountLink", link.id, link.email, accountLink(link, link.purpose, origin));
}

export function accountLink(
  { id, locale }: Pick<MailLink, "id" | "locale">,
  purpose: keyof typeof pages,
  origin: string,
): MailDraft {
  const t = mailWords(locale);
  const query = purpose === "known" ? "" : `?token=${encodeURIComponent(linkToken(id))}`;
  return {
    locale,
    origin,
    subject: t(`accountLink.${purpose}.subject`),
    preview: t(`accountLink.${purpose}.preview`),
    heading: t(`accountLink.${purpose}.subject`),
    blocks: [
      { kind: "text", text: t(`accountLink.${purpose}.text`) },
      {
        kind: "button",
        label: t(`accountLink.${purpose}.button`),
        href: `${origin}${localePrefix(locale)}${pages[purpose]}${query}`,
      },
      { kind: "text", text: t(`accountLink.${purpose}.ifNot`), isQuiet: true },
    ],
    footer: t("accountLink.whySent"),
  };
}
