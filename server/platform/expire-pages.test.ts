import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { inTransaction } from "./database.ts";
import { syncConsumers } from "./deliveries.ts";
import { Dispatcher } from "./dispatcher.ts";
import { defineEvents, type FactsOf, tell } from "./events.ts";
import { followExpiry, pageExpiry } from "./expire-pages.ts";
import { listener } from "./live.ts";
import { pageStore } from "./page-cache.ts";
import { systemContext } from "./system-context.ts";
import { testDatabase } from "./testing/database.ts";

const pageEvents = defineEvents({ "test.mug.painted": z.strictObject({ mugIds: z.array(z.string()) }) });
declare module "./events.ts" {
  interface Facts extends FactsOf<typeof pageEvents> {}
}

const { db } = await testDatabase();
const ctx = systemContext("user:1", { db });
const expiry = pageExpiry({ "test.mug.painted": ({ mugIds }) => mugIds.map((id) => `product:${id}`) });
const keep = (path: string, tag: string) => pageStore().set(path, { value: path, tags: [tag], lastModified: Date.now() });

const stop = followExpiry();
await syncConsumers(db, [expiry]);
await listener().ready;
afterAll(() => listener().stop());

test("a fact expires the pages that show its subject, and no others", async () => {
  await keep("/p/blue", "product:1");
  await keep("/p/red", "product:2");
  await inTransaction(ctx, (tx) => tell(tx, "test.mug.painted", { mugIds: ["1"] }, "1"));
  await new Dispatcher([expiry], () => ctx).drain(expiry);
  await expect.poll(() => pageStore().get("/p/blue")).toBeNull();
  expect(pageStore().get("/p/red")?.value).toBe("/p/red");
});

test("a fact about hundreds of subjects fits into several messages", async () => {
  const mugIds = Array.from({ length: 450 }, (_, n) => `0199a5b0-0000-7000-8000-${String(n).padStart(12, "0")}`);
  await keep("/p/last", `product:${mugIds.at(-1)}`);
  await inTransaction(ctx, (tx) => tell(tx, "test.mug.painted", { mugIds }, "many"));
  await new Dispatcher([expiry], () => ctx).drain(expiry);
  await expect.poll(() => pageStore().get("/p/last")).toBeNull();
});

test("whoever may have missed something throws everything out", async () => {
  await keep("/p/green", "product:3");
  listener().emit("gap");
  expect(pageStore().size).toBe(0);
  stop();
});
