import { expect, test } from "vitest";
import { connect } from "./database.ts";
import { syncConsumers } from "./deliveries.ts";
import { readiness } from "./health.ts";
import { metrics } from "./metrics.ts";
import { metricsText } from "./metrics-text.ts";
import { testDatabase } from "./testing/database.ts";

const { db, owner } = await testDatabase();
await db.$connect();
await db.$queryRaw`select 1`;
const consumer = { name: "test.slow", topics: ["test.thing.happened"] };

test("ready when the database answers and its migrations are whole", async () => {
  expect(await readiness(db)).toEqual({ status: "ok", checks: { database: "ok", migrations: "ok", outbox: "ok" } });
});

test("not ready, and soon, when the database is away", async () => {
  const away = connect("postgresql://nobody@127.0.0.1:1/nothing", 1);
  const began = performance.now();
  expect(await readiness(away)).toMatchObject({ status: "unavailable", checks: { database: "unavailable" } });
  expect(performance.now() - began).toBeLessThan(4000);
});

test("facts that nobody fetches show in health and metrics, and turn nobody away", async () => {
  await syncConsumers(db, [consumer]);
  await owner.$executeRaw`
    insert into outbox (topic, key, payload, actor, created_at) values ('test.thing.happened', 'k', '{}', 'x', now() - interval '1 hour')`;
  expect(await readiness(db)).toMatchObject({ status: "ok", checks: { outbox: "unavailable" } });
  metrics().violations.set({ invariant: "I-01" }, 0);
  const text = await metricsText(db);
  expect(text).toMatch(/maru_outbox_lag_seconds\{consumer="test.slow"\} 36\d\d/);
  expect(text).toMatch(/maru_page_cache\{what="hits"\} \d/);
  expect(text).toMatch(/process_resident_memory_bytes \d/);
});

test("an unfinished migration is not ready", async () => {
  await owner.$executeRaw`update _prisma_migrations set finished_at = null where migration_name like '%ground'`;
  expect(await readiness(db)).toMatchObject({ status: "unavailable", checks: { migrations: "unavailable" } });
});
