import { expect, test } from "vitest";
import { syncConsumers } from "./deliveries.ts";
import { sweepPlumbing } from "./sweep-plumbing.ts";
import { systemContext } from "./system-context.ts";
import { testDatabase } from "./testing/database.ts";

const { db, owner } = await testDatabase();

test("takes away what is old and done, and nothing that waits", async () => {
  await syncConsumers(db, [{ name: "test.consumer", topics: ["test.thing.happened"] }]);
  await owner.$executeRaw`
    insert into outbox (topic, key, payload, actor, created_at) select 'test.thing.happened', n::text, '{}', 'x',
      now() - case when n = 1 then interval '1 day' else interval '40 days' end from generate_series(1, 3) n`;
  await owner.$executeRaw`update outbox_delivery set delivered_at = now() where key in ('1', '2')`;
  await owner.$executeRaw`
    insert into idempotency (scope, key, request_hash, locked_until, created_at)
    values ('a', 'old-key-1', '', now(), now() - interval '2 days'), ('a', 'new-key-1', '', now(), now())`;
  await owner.$executeRaw`
    insert into rate_window (key, window_start, hits) values ('old', now() - interval '3 days', 1), ('new', now(), 1)`;

  await sweepPlumbing(systemContext("job:test", { db }));

  expect((await owner.outboxEvent.findMany({ orderBy: { id: "asc" } })).map(({ key }) => key)).toEqual(["1", "3"]);
  expect((await owner.idempotency.findMany()).map(({ key }) => key)).toEqual(["new-key-1"]);
  expect((await owner.rateWindow.findMany()).map(({ key }) => key)).toEqual(["new"]);
});
