import { afterEach, expect, test } from "vitest";
import type { Letter, Mailer, MailOutcome } from "#server/platform/mailer.ts";
import { systemContext } from "#server/platform/system-context.ts";
import { testDatabase } from "#server/platform/testing/database.ts";
import type { MailDraft } from "./mail.ts";
import { queueMail } from "./queue-mail.ts";
import { sendMails } from "./send-mails.ts";

const { db, owner } = await testDatabase();
const ctx = () => systemContext("test", { db });
const draft: MailDraft = {
  locale: "en",
  origin: "http://localhost",
  subject: "Hello\r\nBcc: x@y.test",
  preview: "",
  heading: "Hi",
  blocks: [],
  footer: "",
};
const someone: Mailer = { send: async () => "sent" };
const queue = (about: string, post: Mailer | null = someone) =>
  queueMail(ctx(), "orderConfirmation", about, `${about}@maru.test`, draft, post);
const mail = (about: string) => owner.mail.findUniqueOrThrow({ where: { dedupeKey: `orderConfirmation:${about}` } });
const age = (minutes: number) =>
  owner.$executeRaw`update mail set created_at = created_at - make_interval(mins => ${minutes}::int)`;
const answering = (outcome: MailOutcome, letters: Letter[]): Mailer => ({
  async send(letter) {
    letters.push(letter);
    return outcome;
  },
});
afterEach(() => owner.$executeRaw`delete from mail`);

test("X06 a mail is written once, however often and however parallel it is asked for", async () => {
  const written = await Promise.all(Array.from({ length: 10 }, () => queue("twice")));
  expect(written.filter(Boolean)).toHaveLength(1);
  expect(await owner.mail.count()).toBe(1);
  expect((await mail("twice")).subject).toBe("Hello Bcc: x@y.test");
  expect(await owner.$queryRaw`select topic from outbox where key = ${(await mail("twice")).id}`).toEqual([
    { topic: "notifications.mail.queued" },
  ]);
});

test("without a way out of the house a mail is kept as sent, and nobody is told", async () => {
  expect(await queue("kept", null)).toBe(true);
  expect(await mail("kept")).toMatchObject({ attempts: 0, sentAt: expect.any(Date) });
  expect(await owner.outboxEvent.count({ where: { key: (await mail("kept")).id } })).toBe(0);
});

test("two senders at once send each mail once, under an id of its own", async () => {
  await Promise.all(Array.from({ length: 50 }, (_, n) => queue(`n${n}`)));
  const letters: Letter[] = [];
  const post = answering("sent", letters);
  await Promise.all([sendMails(ctx(), post), sendMails(ctx(), post)]);
  expect(new Set(letters.map(({ to }) => to)).size).toBe(50);
  expect(letters).toHaveLength(50);
});

test("X34 a server that is away is asked again later and later; the mail keeps its id", async () => {
  await queue("away");
  const letters: Letter[] = [];
  await sendMails(ctx(), answering("later", letters));
  await sendMails(ctx(), answering("later", letters));
  expect(letters).toHaveLength(1);
  await age(1);
  await sendMails(ctx(), answering("later", letters));
  expect(await mail("away")).toMatchObject({ attempts: 2, sentAt: null });
  await age(2);
  await sendMails(ctx(), answering("sent", letters));
  expect(new Set(letters.map(({ id }) => id)).size).toBe(1);
  expect((await mail("away")).sentAt).not.toBeNull();
});

test("X34 what is refused for good is not tried again", async () => {
  await queue("gone");
  const letters: Letter[] = [];
  await sendMails(ctx(), answering("refused", letters));
  await age(10_000);
  await sendMails(ctx(), answering("refused", letters));
  expect(letters).toHaveLength(1);
});

test("without a mail server mails are kept, and a server that comes later does not get the old ones", async () => {
  await queue("kept");
  await sendMails(ctx(), null);
  expect(await mail("kept")).toMatchObject({ attempts: 0, sentAt: expect.any(Date) });
  const letters: Letter[] = [];
  await sendMails(ctx(), answering("sent", letters));
  expect(letters).toEqual([]);
});
