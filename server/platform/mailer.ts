import { createTransport, type Transporter } from "nodemailer";
import { env } from "./env.ts";
import { log } from "./log.ts";
import { once } from "./once.ts";

export interface Letter {
  /** Becomes the Message-ID: a letter that is sent again is known to mail programs as the same one. */
  id: string;
  /** One address; a list or anything that could add a header is refused before it is sent. */
  to: string;
  subject: string;
  html: string;
  text: string;
}

/** `refused`: for good, trying again would not help. `later`: nobody answered, or they asked for patience. */
export type MailOutcome = "sent" | "refused" | "later";

export interface Mailer {
  send(letter: Letter): Promise<MailOutcome>;
}

/** The way out of the house, or null where SMTP_URL is not set and letters stay in our own outbox. */
export function mailer(): Mailer | null {
  const { SMTP_URL, MAIL_FROM } = env();
  return SMTP_URL ? once("mailer", () => smtpMailer(SMTP_URL, MAIL_FROM)) : null;
}

export function smtpMailer(url: string, from: string): Mailer {
  const patience = { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 10_000 };
  const transport = createTransport({ url, pool: true, maxConnections: 2, ...patience });
  return { send: (letter) => send(transport, from, letter) };
}

async function send(transport: Transporter, from: string, { id, to, subject, html, text }: Letter): Promise<MailOutcome> {
  if (!isOneAddress(to)) return "refused";
  const safety = { disableFileAccess: true, disableUrlAccess: true };
  const headers = { from, to: { name: "", address: to }, subject: subject.replace(/\p{C}+/gu, " "), messageId: `<${id}@maru>` };
  try {
    await transport.sendMail({ ...headers, html, text, ...safety });
    return "sent";
  } catch (error) {
    log.warn({ err: error, mail: id }, "SMTP");
    return isForGood(error) ? "refused" : "later";
  }
}

/** RFC 5321: replies of the 500s are final, those of the 400s ask for patience. */
function isForGood(error: unknown): boolean {
  const { responseCode } = error as { responseCode?: number };
  return responseCode !== undefined && responseCode >= 500;
}

function isOneAddress(to: string): boolean {
  return to.length <= 254 && /^[^\s@<>,;:"()[\]\\\p{C}]+@[^\s@<>,;:"()[\]\\\p{C}]+$/u.test(to);
}
