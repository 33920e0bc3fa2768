import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Consumer } from "./consumer.ts";
import { inTransaction } from "./database.ts";
import { claim, closeDelivery, lag, replay, syncConsumers } from "./deliveries.ts";
import { Dispatcher } from "./dispatcher.ts";
import { defineEvents, type Fact, type FactsOf, tell } from "./events.ts";
import { systemContext } from "./system-context.ts";
import { testDatabase } from "./testing/database.ts";

const testEvents = defineEvents({ "test.thing.happened": z.strictObject({ n: z.number().int() }) });
declare module "./events.ts" {
  interface Facts extends FactsOf<typeof testEvents> {}
}

const { db, owner } = await testDatabase();
const ctx = systemContext("user:1", { db, trace: "00-trace" });
const context = (consumer: string) => systemContext(`reaction:${consumer}`, { db });
const seen: number[] = [];
const numberOf = (fact: Fact) => (fact.payload as { n: number }).n;

function consumer(react: Consumer["react"], delivery: Consumer["delivery"] = "exactlyOnce"): Consumer {
  return { name: "test.consumer", topics: ["test.thing.happened"], delivery, react };
}

const remembers = consumer(async (_, fact) => void seen.push(numberOf(fact)));
const happen = (n: number, key = "one") => inTransaction(ctx, (tx) => tell(tx, "test.thing.happened", { n }, key));
const drain = (who: Consumer) => new Dispatcher([who], context).drain(who);
const comeDue = () => owner.$executeRaw`update outbox_delivery set available_at = now() where delivered_at is null`;

beforeEach(async () => {
  seen.length = 0;
  await owner.$executeRaw`update outbox_delivery set delivered_at = now() where delivered_at is null`;
  await syncConsumers(db, [remembers]);
});

describe("tell", () => {
  test("is true if, and only if, the change is", async () => {
    await happen(1);
    const undone = inTransaction(ctx, async (tx) => {
      await tell(tx, "test.thing.happened", { n: 2 }, "one");
      throw new Error("changed my mind");
    });
    await expect(undone).rejects.toThrow("changed my mind");
    await drain(remembers);
    expect(seen).toEqual([1]);
  });

  test("only within a transaction, and only what fits", async () => {
    await expect(tell(ctx, "test.thing.happened", { n: 1 }, "one")).rejects.toThrow(/transaction/);
    await expect(happen(1.5)).rejects.toThrow();
  });

  test("carries who, and the trace", async () => {
    await happen(1);
    const facts: Fact[] = [];
    await drain(consumer(async (_, fact) => void facts.push(fact)));
    expect(facts[0]).toMatchObject({ actor: "user:1", trace: "00-trace", channel: null, version: 1, key: "one" });
  });
});

describe("Dispatcher", () => {
  test("keeps the order of a key, however many dispatchers work", async () => {
    for (let n = 0; n < 12; n++) await happen(n, n % 2 ? "odd" : "even");
    await Promise.all([drain(remembers), drain(remembers), drain(remembers)]);
    await drain(remembers);
    expect(seen.filter((n) => n % 2)).toEqual([1, 3, 5, 7, 9, 11]);
    expect(seen.filter((n) => n % 2 === 0)).toEqual([0, 2, 4, 6, 8, 10]);
  });

  test("an effect and the closing of its delivery are one", async () => {
    let tries = 0;
    const failsFirst = consumer(async (tx) => {
      await tx.db.$executeRaw`insert into audit_log (actor, action, target) values ('test', 'effect', 'once')`;
      if (++tries === 1) throw new Error("broken");
    });
    await happen(1);
    await drain(failsFirst);
    await comeDue();
    await drain(failsFirst);
    expect(tries).toBe(2);
    expect(await owner.auditLog.count({ where: { action: "effect" } })).toBe(1);
  });

  test("whoever outlived its lease cannot close what another has claimed", async () => {
    await happen(1);
    const [slow] = await claim(systemContext("test", { db }), "test.consumer", 1);
    await comeDue();
    const [quick] = await claim(systemContext("test", { db }), "test.consumer", 1);
    if (!slow || !quick) throw new Error("nothing was claimed");
    await closeDelivery(db, "test.consumer", quick);
    await expect(closeDelivery(db, "test.consumer", slow)).rejects.toThrow(/claimed by another/);
  });

  test("a failure waits longer each time, then is dead until somebody replays it; the key goes on", async () => {
    const fails = consumer(() => Promise.reject(new Error("no way")));
    await happen(1);
    for (let n = 0; n < 10; n++) {
      await comeDue();
      await drain(fails);
    }
    expect(await lag(db)).toEqual([{ consumer: "test.consumer", waiting: 0, dead: 1, seconds: 0 }]);
    await happen(2);
    await drain(remembers);
    expect(await replay(db, "test.consumer")).toBe(1);
    await drain(remembers);
    expect(seen).toEqual([2, 1]);
  });

  test("a reaction outside happens before its delivery is closed", async () => {
    const calls: number[] = [];
    const outside = consumer(async (given, fact) => {
      expect(given.inTransaction).toBe(false);
      calls.push(numberOf(fact));
    }, "atLeastOnce");
    await happen(7);
    await drain(outside);
    expect(calls).toEqual([7]);
  });

  test("serves until stopped, and wakes when told to", async () => {
    const dispatcher = new Dispatcher([remembers], context);
    dispatcher.start();
    await happen(1);
    dispatcher.wake();
    await expect.poll(() => seen, { timeout: 1500 }).toEqual([1]);
    await dispatcher.stop();
    await happen(2);
    dispatcher.wake();
    expect(seen).toEqual([1]);
  });

  test("a consumer that is gone gets nothing more", async () => {
    await syncConsumers(db, []);
    await happen(1);
    expect(await drain(remembers)).toBe(0);
  });
});
