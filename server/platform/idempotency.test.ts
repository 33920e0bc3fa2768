import { describe, expect, test } from "vitest";
import { oncePerKey } from "./idempotency.ts";
import { systemContext } from "./system-context.ts";
import { testDatabase } from "./testing/database.ts";

const { db, owner } = await testDatabase();
const ctx = systemContext("user:1", { db });

describe("oncePerKey", () => {
  test("works once and answers everybody the same", async () => {
    let runs = 0;
    const ask = () => oncePerKey(ctx, "user:1 pay", "key-0001", { amount: 5 }, async () => ({ run: ++runs }));
    expect([await ask(), await ask()]).toEqual([{ run: 1 }, { run: 1 }]);
  });

  test("of many at once one works; the others are told to wait", async () => {
    const others = Promise.withResolvers<string>();
    const codes: string[] = [];
    const refused = ({ code }: { code: string }) => {
      if (codes.push(code) === 9) others.resolve("worked");
    };
    const ask = () => oncePerKey(ctx, "user:1 pay", "key-0002", {}, () => others.promise);
    const answers = await Promise.all(Array.from({ length: 10 }, () => ask().catch(refused)));
    expect(codes).toEqual(Array(9).fill("platform.inProgress"));
    expect(answers.filter(Boolean)).toEqual(["worked"]);
  });

  test("the same key for another request is a mistake", async () => {
    await oncePerKey(ctx, "user:1 pay", "key-0003", { amount: 5 }, async () => 1);
    const other = oncePerKey(ctx, "user:1 pay", "key-0003", { amount: 6 }, async () => 2);
    await expect(other).rejects.toMatchObject({ code: "platform.idempotencyMismatch" });
    expect(await oncePerKey(ctx, "user:2 pay", "key-0003", { amount: 6 }, async () => 2)).toBe(2);
  });

  test("a failure frees the key", async () => {
    const failing = oncePerKey(ctx, "user:1 pay", "key-0004", {}, () => Promise.reject(new Error("no")));
    await expect(failing).rejects.toThrow("no");
    expect(await oncePerKey(ctx, "user:1 pay", "key-0004", {}, async () => "yes")).toBe("yes");
  });

  test("whoever died under way is replaced when the lease has run out", async () => {
    const died = oncePerKey(ctx, "user:1 pay", "key-0005", {}, () => new Promise<string>(() => {}));
    void died;
    await new Promise((done) => setTimeout(done, 100));
    await owner.$executeRaw`update idempotency set locked_until = now() - interval '1 s' where key = 'key-0005'`;
    expect(await oncePerKey(ctx, "user:1 pay", "key-0005", {}, async () => "done")).toBe("done");
  });

  test("a key of less than eight characters is refused", async () => {
    await expect(oncePerKey(ctx, "user:1 pay", "short", {}, async () => 1)).rejects.toMatchObject({ code: "platform.invalid" });
  });
});
