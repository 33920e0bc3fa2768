import { formatDate } from "#messages/format.ts";
import { localePrefix } from "#server/channels/site-key.ts";
import type { Context } from "#server/platform/context.ts";
import { env } from "#server/platform/env.ts";
import { mailWords } from "./mail-words.ts";
import { queueMail } from "./queue-mail.ts";

/** Tells a person that the copy of their data is there. The link opens for them alone, and only until `expiresAt`. */
export async function queueExportMail(
  ctx: Context,
  exportId: string,
  { email, locale, expiresAt }: { email: string; locale: string; expiresAt: Date },
): Promise<void> {
  const t = mailWords(locale);
  const origin = new URL(env().APP_ORIGIN).origin;
  await queueMail(ctx, "dataExport", exportId, email, {
    locale,
    origin,
    subject: t("dataExport.subject"),
    preview: t("dataExport.text", { date: formatDate(expiresAt, locale, "date") }),
    heading: t("dataExport.subject"),
    blocks: [
      { kind: "text", text: t("dataExport.text", { date: formatDate(expiresAt, locale, "date") }) },
      { kind: "button", label: t("dataExport.button"), href: `${origin}${localePrefix(locale)}/account/privacy` },
    ],
    footer: t("dataExport.whySent"),
  });
}
