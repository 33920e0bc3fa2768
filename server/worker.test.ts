import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inTransaction } from "./platform/database.ts";
import { tell } from "./platform/events.ts";
import { systemContext } from "./platform/system-context.ts";
import { testDatabase } from "./platform/testing/database.ts";

const { db, owner, ownerUrl, appUrl } = await testDatabase();
const ctx = systemContext("user:1", { db });
/** The worker logs in as tests do: with the app's rights, without its password. */
const login = "data:text/javascript,globalThis[Symbol.for('maru.app-url')]=process.env.APP_URL";
let worker: ChildProcess;
const said: string[] = [];

beforeAll(() => {
  const env = { ...process.env, DATABASE_URL: ownerUrl, APP_URL: appUrl, LOG_LEVEL: "info" };
  worker = spawn(process.execPath, ["--import", login, "server/worker.ts"], { env });
  for (const stream of [worker.stdout, worker.stderr]) stream?.on("data", (chunk) => said.push(`${chunk}`));
});
afterAll(() => void worker.kill("SIGKILL"));

test("starts", async () => {
  await expect.poll(() => said.join(""), { timeout: 40_000 }).toContain("worker works");
}, 45_000);

test("delivers a fact within a moment, and what happened meanwhile after its listener was away", async () => {
  const queue = async (key: string) => {
    const data = { dedupeKey: key, kind: "test", recipient: "mina@maru.test", locale: "en", subject: "Hi", html: "", text: "" };
    const { id } = await inTransaction(ctx, async (tx) => {
      const mail = await tx.db.mail.create({ data });
      await tell(tx, "notifications.mail.queued", { mailId: mail.id }, mail.id);
      return mail;
    });
    return async () => (await owner.mail.findUniqueOrThrow({ where: { id } })).sentAt !== null;
  };
  await expect.poll(await queue("one"), { timeout: 5000 }).toBe(true);
  await owner.$executeRaw`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and application_name = 'maru-listener'`;
  await expect.poll(await queue("two"), { timeout: 5000 }).toBe(true);
});

test("its clock knows every job", async () => {
  const { jobs } = await import("./jobs.ts");
  const schedules = await owner.$queryRaw<{ name: string }[]>`select name from pgboss.schedule order by name`;
  expect(schedules.map(({ name }) => name)).toEqual(jobs.flatMap(({ name, cron }) => (cron ? [name] : [])).sort());
});

test("ends in peace when asked to", async () => {
  worker.kill("SIGTERM");
  expect(await once(worker, "exit")).toEqual([0, null]);
  expect(said.join("")).not.toMatch(/"level":"(error|fatal)"/);
});
