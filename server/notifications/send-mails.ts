import type { Context } from "#server/platform/context.ts";
import { log } from "#server/platform/log.ts";
import { type Mailer, mailer } from "#server/platform/mailer.ts";

interface DueMail {
  id: string;
  recipient: string;
  subject: string;
  html: string;
  text: string;
}

const batchSize = 20;
/** A mail is tried again 1, 3, 7 … minutes after it was written; the twelfth and last time a day and a half after. */
const attemptsMax = 12;

/**
 * Sends the mails that are due; without an SMTP server they count as kept, to be read at `/dev/mail` (`attempts` stays 0). A try is
 * counted before it is made, so a crash repeats at most one mail, under the same Message-ID. What a server refuses for good is
 * not tried again.
 */
export async function sendMails(ctx: Context, post: Mailer | null = mailer()): Promise<void> {
  if (!post) {
    await ctx.db.$executeRaw`update mail set sent_at = ${ctx.now} where sent_at is null and attempts = 0`;
    return;
  }
  for (let due = await claim(ctx); due.length > 0; due = await claim(ctx)) {
    await Promise.all(due.map((mail) => send(ctx, post, mail)));
  }
}

async function send(ctx: Context, post: Mailer, { id, recipient, ...mail }: DueMail): Promise<void> {
  const outcome = await post.send({ id, to: recipient, ...mail });
  if (outcome === "sent") await ctx.db.$executeRaw`update mail set sent_at = clock_timestamp() where id = ${id}::uuid`;
  if (outcome === "refused") await ctx.db.$executeRaw`update mail set attempts = ${attemptsMax} where id = ${id}::uuid`;
  if (outcome !== "sent") log.warn({ mail: id, outcome }, "mail not sent");
}

/** Takes due mails and counts their try; another process takes others. */
async function claim(ctx: Context): Promise<DueMail[]> {
  return ctx.db.$queryRaw<DueMail[]>`
    update mail set attempts = attempts + 1 where id in (
      select id from mail where sent_at is null and attempts < ${attemptsMax}
        and created_at + make_interval(mins => (power(2, attempts) - 1)::int) <= clock_timestamp()
      order by created_at limit ${batchSize} for update skip locked)
    returning id, recipient, subject, html, text`;
}
