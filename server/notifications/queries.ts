import type { Db } from "#server/platform/database.ts";

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

/** The newest mails, for the demo's mailbox. */
export async function recentMails(db: Db): Promise<MailRow[]> {
  const select = { id: true, recipient: true, subject: true, locale: true, createdAt: true };
  return db.mail.findMany({ select, orderBy: [{ createdAt: "desc" }, { id: "desc" }], take: 100 });
}

/** One mail, or null where there is none of that id. */
export async function mailById(db: Db, id: string): Promise<MailView | null> {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return null;
  const select = { id: true, recipient: true, subject: true, locale: true, createdAt: true, html: true, text: true };
  return db.mail.findUnique({ where: { id }, select });
}
