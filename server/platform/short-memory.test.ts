import { expect, test } from "vitest";
import { forgetTagged, shortMemory } from "./short-memory.ts";

function counter() {
  let asked = 0;
  return { ask: async () => ++asked, count: () => asked };
}

test("one question however many ask at once, and again when the time is over", async () => {
  const memory = shortMemory<number>("test.once", { ttlMs: 20, max: 10 });
  const { ask } = counter();
  expect(await Promise.all([memory.get("a", ask), memory.get("a", ask)])).toEqual([1, 1]);
  expect(await memory.get("a", ask)).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(await memory.get("a", ask)).toBe(2);
});

test("a failure is told to the asker alone and not remembered", async () => {
  const memory = shortMemory<number>("test.failure", { ttlMs: 1_000, max: 10 });
  const failed = memory.get("a", () => Promise.reject(new Error("away")));
  const waited = memory.get("a", async () => 7);
  await expect(failed).rejects.toThrow("away");
  expect(await waited).toBe(7);
  expect(await memory.get("a", counter().ask)).toBe(1);
});

test("the oldest goes first", async () => {
  const memory = shortMemory<number>("test.max", { ttlMs: 1_000, max: 2 });
  const { ask, count } = counter();
  for (const key of ["a", "b", "c", "c", "b", "a"]) await memory.get(key, ask);
  expect(count()).toBe(4);
});

test("a fact about a tag forgets the answers that show it, also one that is being asked", async () => {
  const memory = shortMemory<number>("test.tags", { ttlMs: 1_000, max: 10, tagsOf: (value) => [`n:${value}`] });
  const { ask } = counter();
  expect([await memory.get("a", ask), await memory.get("b", ask)]).toEqual([1, 2]);
  forgetTagged(["n:1"]);
  expect([await memory.get("a", ask), await memory.get("b", ask)]).toEqual([3, 2]);
  const slow = memory.get("c", () => new Promise<number>((resolve) => setTimeout(() => resolve(9), 10)));
  forgetTagged(["n:9"]);
  expect(await slow).toBe(9);
  expect(await memory.get("c", ask)).toBe(4);
});

test("without tags everything tagged is forgotten and the rest stays", async () => {
  const plain = shortMemory<number>("test.plain", { ttlMs: 1_000, max: 10 });
  const tagged = shortMemory<number>("test.tagged", { ttlMs: 1_000, max: 10, tagsOf: () => ["x"] });
  const { ask } = counter();
  await plain.get("a", ask);
  await tagged.get("a", ask);
  forgetTagged();
  expect([await plain.get("a", ask), await tagged.get("a", ask)]).toEqual([1, 3]);
});
