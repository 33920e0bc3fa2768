import type { Context } from "#server/platform/context.ts";
import { env } from "#server/platform/env.ts";
import { refuseUnless } from "#server/platform/refusal.ts";

export interface MailRow {
  id: string;
  recipient: string;
  subject: string;
  locale: string;
  createdAt: Date;
}

export interface MailView extends MailRow {
  html: string;
  text: string;
}

const row = { id: true, recipient: true, subject: true, locale: true, createdAt: true };

/** The newest hundred mails of everybody: the demo's mailbox. Outside the demo there is no such thing (`platform.missing`). */
export async function mailbox(ctx: Context): Promise<MailRow[]> {
  requireDemo();
  return ctx.db.mail.findMany({ select: row, orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: 100 });
}

/** One mail of the demo's mailbox, or `platform.missing`. */
export async function mailById(ctx: Context, { id }: { id: string }): Promise<MailView> {
  requireDemo();
  const mail = await ctx.db.mail.findUnique({ where: { id }, select: { ...row, html: true, text: true } });
  refuseUnless(mail, "platform.missing", "missing");
  return mail;
}

function requireDemo(): void {
  refuseUnless(env().MARU_DEMO === "1", "platform.missing", "missing");
}
