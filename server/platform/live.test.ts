import { afterAll, describe, expect, test } from "vitest";
import { Listener } from "./listener.ts";
import { Live, publish } from "./live.ts";
import { testDatabase } from "./testing/database.ts";

const { db, owner, appUrl } = await testDatabase();
const listener = new Listener(appUrl, ["live"]);
const live = new Live(listener);
await listener.ready;
afterAll(() => listener.stop());

/** Reads a subscription into a list, until it ends. */
function follow(topic: string) {
  const leave = new AbortController();
  const heard: unknown[] = [];
  const done = (async () => {
    for await (const payload of live.subscribe(topic, leave.signal)) heard.push(payload);
  })();
  return { heard, leave: () => leave.abort(), done };
}

describe("live", () => {
  test("reaches whoever watches the topic, in order, and nobody else", async () => {
    const [cart, other] = [follow("cart:1"), follow("cart:2")];
    for (let n = 0; n < 5; n++) await publish(db, "cart:1", { n });
    await expect.poll(() => cart.heard).toEqual([0, 1, 2, 3, 4].map((n) => ({ n })));
    expect(other.heard).toEqual([]);
    cart.leave();
    other.leave();
    await Promise.all([cart.done, other.done]);
  });

  test("what was rolled back was never said", async () => {
    const cart = follow("cart:3");
    const undone = db.$transaction(async (tx) => {
      await publish(tx, "cart:3", "no");
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    await publish(db, "cart:3", "yes");
    await expect.poll(() => cart.heard).toEqual(["yes"]);
    cart.leave();
    await cart.done;
  });

  test("a broken connection comes back, and subscribers learn that they may have missed something", async () => {
    const cart = follow("cart:4");
    await owner.$executeRaw`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'maru-listener'
      and datname = current_database()`;
    await expect.poll(() => cart.heard, { timeout: 5000 }).toEqual([null]);
    await publish(db, "cart:4", "back");
    await expect.poll(() => cart.heard).toEqual([null, "back"]);
    cart.leave();
    await cart.done;
  });

  test("refuses what a notification cannot hold", async () => {
    await expect(publish(db, "cart:5", "x".repeat(8000))).rejects.toThrow(RangeError);
  });
});
