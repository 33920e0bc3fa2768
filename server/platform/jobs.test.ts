import type { PgBoss } from "pg-boss";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inTransaction } from "./database.ts";
import { defineJob, enqueue, type JobDefinition, startJobs } from "./jobs.ts";
import { systemContext } from "./system-context.ts";
import { testDatabase } from "./testing/database.ts";

const { db, owner } = await testDatabase();
const ctx = systemContext("user:1", { db });
const ran: unknown[] = [];
let failures = 1;

const count = defineJob<{ n: number }>({ name: "test.count", run: async (given, { n }) => void ran.push([given.actor, n]) });
const stumbles = defineJob({
  name: "test.stumbles",
  run: async () => {
    if (failures-- > 0) throw new Error("not yet");
    ran.push("stood up");
  },
});
const nightly = defineJob({ name: "test.nightly", cron: "0 3 * * *", run: async () => {} });

let clock: PgBoss;
beforeAll(async () => {
  clock = await startJobs([count, stumbles, nightly] as JobDefinition[], (job) => systemContext(`job:${job}`, { db }));
});
afterAll(() => clock.stop({ graceful: false }));

describe("jobs", () => {
  test("run if, and only if, the change that asked for them is committed", async () => {
    await inTransaction(ctx, (tx) => enqueue(tx, count, { n: 1 }));
    const undone = inTransaction(ctx, async (tx) => {
      await enqueue(tx, count, { n: 2 });
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    await expect.poll(() => ran, { timeout: 5000 }).toEqual([["job:test.count", 1]]);
    const [left] = await owner.$queryRaw<
      { jobs: number }[]
    >`select count(*)::int as jobs from pgboss.job where name = 'test.count'`;
    expect(left?.jobs).toBe(1);
  });

  test("are tried again when they fail", async () => {
    ran.length = 0;
    await inTransaction(ctx, (tx) => enqueue(tx, stumbles, {}));
    await expect.poll(() => ran, { timeout: 10_000 }).toEqual(["stood up"]);
  });

  test("a clock job is on the schedule", async () => {
    expect((await clock.getSchedules()).map(({ name, cron }) => [name, cron])).toEqual([["test.nightly", "0 3 * * *"]]);
  });
});
