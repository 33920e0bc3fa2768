import { createTransport, type Transporter } from "nodemailer";
import { env } from "./env.ts";
import { once } from "./once.ts";

export interface Letter {
  /** One address; a list or anything that could add a header is refused before it is sent. */
  to: string;
  subject: string;
  html: string;
  text: string;
  /** The same for every try, so that a mail program shows a repeated letter once. */
  messageId: string;
}

/** Whether letters leave this machine. Without SMTP_URL they only lie in our own outbox (the demo shows them at /dev/mail). */
export function canSendMail(): boolean {
  return env().SMTP_URL !== undefined;
}

/**
 * Hands one letter to the SMTP server. Throws a RangeError where `to` is not one address, and the server's answer (its
 * `responseCode`) or the connection's error where it is not taken within ten seconds.
 */
export async function sendMail(letter: Letter, post: Transporter = transporter()): Promise<void> {
  const { to, subject, html, text, messageId } = letter;
  if (!isOneAddress(to)) throw new RangeError("not one mail address");
  const safety = { disableFileAccess: true, disableUrlAccess: true };
  const headers = { from: env().MAIL_FROM, to: { name: "", address: to }, subject: subject.replace(/\p{C}+/gu, " "), messageId };
  await post.sendMail({ ...headers, html, text, ...safety });
}

function transporter(): Transporter {
  return once("mailer", () => smtp(env().SMTP_URL ?? ""));
}

export function smtp(url: string): Transporter {
  const patience = { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 10_000 };
  return createTransport({ url, pool: true, maxConnections: 2, ...patience });
}

function isOneAddress(to: string): boolean {
  return to.length <= 254 && /^[^\s@<>,;:"()[\]\\\p{C}]+@[^\s@<>,;:"()[\]\\\p{C}]+$/u.test(to);
}
