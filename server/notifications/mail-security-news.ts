import { localePrefix } from "#server/channels/site-key.ts";
import type { Context } from "#server/platform/context.ts";
import { env } from "#server/platform/env.ts";
import type { Fact } from "#server/platform/events.ts";
import { mailWords } from "./mail-words.ts";
import { queueMail } from "./queue-mail.ts";

/** What happened to an account that its owner should know of, whoever did it. */
export type SecurityNews = "passwordChanged" | "sessionReused" | "emailChanging" | "providerLinked";

/** Reacts to a changed password: the owner is told, for it may not have been they. */
export async function mailPasswordChanged(ctx: Context, { id, payload }: Fact<"identity.password.changed">): Promise<void> {
  await mailNews(ctx, "passwordChanged", payload.userId, String(id));
}

/** Reacts to another address being wanted: the account's own is told while it still is. */
export async function mailEmailChanging(ctx: Context, { payload }: Fact<"identity.email.changing">): Promise<void> {
  await mailNews(ctx, "emailChanging", payload.userId, payload.linkId);
}

/** Reacts to a provider that was linked: whoever has that account can come in now. */
export async function mailProviderLinked(ctx: Context, { id, payload }: Fact<"identity.provider.linked">): Promise<void> {
  await mailNews(ctx, "providerLinked", payload.userId, String(id));
}

/** Reacts to an old token that was used again. */
export async function mailSessionReused(ctx: Context, { payload }: Fact<"identity.session.reused">): Promise<void> {
  await mailNews(ctx, "sessionReused", payload.userId, payload.sessionId);
}

async function mailNews(ctx: Context, news: SecurityNews, userId: string, about: string): Promise<void> {
  const person = await ctx.db.user.findUnique({ where: { id: userId }, select: { email: true, locale: true } });
  if (person) await queueNews(ctx, news, about, person);
}

/** Writes the news to an address, which may be one that the account had before. */
export async function queueNews(
  ctx: Context,
  news: SecurityNews,
  about: string,
  { email, locale }: { email: string; locale: string },
): Promise<void> {
  const t = mailWords(locale);
  const origin = new URL(env().APP_ORIGIN).origin;
  await queueMail(ctx, "securityNews", `${news}:${about}`, email, {
    locale,
    origin,
    subject: t(`securityNews.${news}.subject`),
    preview: t(`securityNews.${news}.text`),
    heading: t(`securityNews.${news}.subject`),
    blocks: [
      { kind: "text", text: t(`securityNews.${news}.text`) },
      { kind: "text", text: t("securityNews.ifNot") },
      { kind: "button", label: t("securityNews.button"), href: `${origin}${localePrefix(locale)}/forgot-password` },
    ],
    footer: t("securityNews.whySent"),
  });
}
