import type { Context } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { tell } from "#server/platform/events.ts";
import type { MailDraft } from "./mail.ts";
import { mailHtml } from "./mail-html.ts";
import { mailText } from "./mail-text.ts";

export type MailKind = "orderConfirmation" | "parcelShipped" | "parcelDelivered" | "paymentProblem";

/**
 * Writes a mail that `sendMails` will send. One mail per kind and subject (`about`: an order's, a parcel's, an attempt's id),
 * however often it is asked for. Returns whether it was written now.
 */
export async function queueMail(
  ctx: Context,
  kind: MailKind,
  about: string,
  recipient: string,
  draft: MailDraft,
): Promise<boolean> {
  return inTransaction(ctx, async (ctx) => {
    const subject = draft.subject.replace(/\s+/g, " ");
    const [written] = await ctx.db.$queryRaw<{ id: string }[]>`
      insert into mail (dedupe_key, kind, recipient, locale, subject, html, text)
      values (${`${kind}:${about}`}, ${kind}, ${recipient}, ${draft.locale}, ${subject}, ${mailHtml(draft)}, ${mailText(draft)})
      on conflict (dedupe_key) do nothing returning id`;
    if (written) await tell(ctx, "notifications.mail.queued", { mailId: written.id }, written.id);
    return written !== undefined;
  });
}
