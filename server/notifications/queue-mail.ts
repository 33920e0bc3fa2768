import type { Context } from "#server/platform/context.ts";
import { Prisma, together } from "#server/platform/database.ts";
import { tellingFrom } from "#server/platform/events.ts";
import { type Mailer, mailer } from "#server/platform/mailer.ts";
import type { MailDraft } from "./mail.ts";
import { mailHtml } from "./mail-html.ts";
import { mailText } from "./mail-text.ts";

export type MailKind =
  | "orderConfirmation"
  | "parcelShipped"
  | "parcelDelivered"
  | "paymentProblem"
  | "accountLink"
  | "securityNews"
  | "dataExport"
  | "farewell";

/**
 * Writes a mail that `sendMails` will send. One mail per kind and subject (`about`: an order's, a parcel's, an attempt's id),
 * however often it is asked for. Without an SMTP server it is kept where it is, and nobody is told. Returns whether it was written now.
 */
export async function queueMail(
  ctx: Context,
  kind: MailKind,
  about: string,
  recipient: string,
  draft: MailDraft,
  post: Mailer | null = mailer(),
): Promise<boolean> {
  const subject = draft.subject.replace(/\s+/g, " ");
  const [written] = await together<{ id: string }[]>(
    ctx,
    Prisma.sql`
      with written as (
        insert into mail (dedupe_key, kind, recipient, locale, subject, html, text, sent_at)
        values (${`${kind}:${about}`}, ${kind}, ${recipient}, ${draft.locale}, ${subject}, ${mailHtml(draft)}, ${mailText(draft)},
          ${post ? null : ctx.now})
        on conflict (dedupe_key) do nothing returning id, sent_at
      ), told as (${tellingFrom(
        ctx,
        Prisma.sql`select 'notifications.mail.queued' as topic, id::text as key, jsonb_build_object('mailId', id) as payload
          from written where sent_at is null`,
      )})
      select id from written`,
  );
  return written?.length === 1;
}
