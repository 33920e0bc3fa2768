import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { GET } from "#app/api/dev/mail/[id]/route.ts";
import { readEnv } from "#server/platform/env.ts";
import { once } from "#server/platform/once.ts";
import { systemContext } from "#server/platform/system-context.ts";
import { testDatabase } from "#server/platform/testing/database.ts";
import type { MailDraft } from "./mail.ts";
import { mailById, mailbox } from "./queries.ts";
import { queueMail } from "./queue-mail.ts";

const { db, owner, ownerUrl } = await testDatabase();
once("database", () => db);
const settings = once("env", () => readEnv({ DATABASE_URL: ownerUrl, MARU_SECRET: "x".repeat(32), MARU_DEMO: "1" }));
const ctx = systemContext("guest", { db });
const draft: MailDraft = {
  locale: "en",
  origin: "http://localhost",
  subject: "Hello",
  preview: "",
  heading: "Hi",
  blocks: [],
  footer: "",
};
await queueMail(ctx, "orderConfirmation", "one", "ann@maru.test", draft);
const { id } = await owner.mail.findFirstOrThrow();

const open = (name: string, query = "") =>
  GET(new Request(`http://localhost/api/dev/mail/${name}${query}`), { params: Promise.resolve({ id: name }) });

test("the demo shows its mails, newest first", async () => {
  expect(await mailbox(ctx)).toMatchObject([{ id, recipient: "ann@maru.test", subject: "Hello" }]);
  expect((await mailById(ctx, { id })).text).toContain("Hi");
});

test("a mail is a document in which nothing runs, and whose one style sheet is known", async () => {
  const answer = await open(id);
  const html = await answer.text();
  const hash = createHash("sha256")
    .update(/<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? "")
    .digest("base64");
  expect(answer.headers.get("content-security-policy")).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
  expect(answer.headers.get("content-security-policy")).not.toContain("unsafe");
  expect((await open(id, "?as=text")).headers.get("content-type")).toBe("text/plain; charset=utf-8");
});

test("what is no mail is missing", async () => {
  expect((await open("00000000-0000-7000-8000-000000000000")).status).toBe(404);
  expect((await open("../etc")).status).toBe(404);
});

test("outside the demo there is no mailbox", async () => {
  settings.MARU_DEMO = "0";
  await expect(mailbox(ctx)).rejects.toMatchObject({ code: "platform.missing", kind: "missing" });
  await expect(mailById(ctx, { id })).rejects.toMatchObject({ kind: "missing" });
  expect((await open(id)).status).toBe(404);
});
