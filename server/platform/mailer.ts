import { createTransport } from "nodemailer";
import { env } from "./env.ts";
import { once } from "./once.ts";

export interface OutgoingMail {
  /** The same mail sent twice has one id, so that a mailbox can tell. */
  id: string;
  to: string;
  subject: string;
  html: string;
  text: string;
}

/** `refused`: the receiver will never take it. `later`: it may, another time. */
export type MailOutcome = "sent" | "refused" | "later";

export interface Mailer {
  send(mail: OutgoingMail): Promise<MailOutcome>;
}

/** The SMTP server of the settings, or null where there is none and mails are only kept. */
export function mailer(): Mailer | null {
  const { SMTP_URL, MAIL_FROM } = env();
  return SMTP_URL ? once("mailer", () => smtpMailer(SMTP_URL, MAIL_FROM)) : null;
}

/** Recipients are given as an address, never as text to be parsed: a comma or a name in it cannot add another. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    connectionTimeout: 5000,
    greetingTimeout: 5000,
    socketTimeout: 15_000,
  });
  const domain = /@([a-z0-9.-]+)/i.exec(from)?.[1] ?? "maru.test";
  return {
    async send({ id, to, subject, html, text }) {
      try {
        await transport.sendMail({ from, to: { name: "", address: to }, subject, html, text, messageId: `<${id}@${domain}>` });
        return "sent";
      } catch (error) {
        const code = (error as { responseCode?: number }).responseCode ?? 0;
        return code >= 500 && code < 600 ? "refused" : "later";
      }
    },
  };
}
