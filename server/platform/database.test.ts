import { describe, expect, test } from "vitest";
import type { Context } from "./context.ts";
import { inTransaction, Prisma, together } from "./database.ts";
import { systemContext } from "./system-context.ts";
import { testDatabase } from "./testing/database.ts";

const { db, owner } = await testDatabase();
const ctx: Context = systemContext("job:test", { db });
const scopesLike = async (scope: string) =>
  (await owner.idempotency.findMany({ where: { scope }, orderBy: { key: "asc" } })).map(({ key }) => key);
const keep = (scope: string, key: string) =>
  Prisma.sql`insert into idempotency (scope, key, request_hash, locked_until) values (${scope}, ${key}, ${Buffer.from([1, 0, 255])}, now())`;

describe("statements", () => {
  test("values arrive and come back as what they are", async () => {
    const at = new Date("2026-02-03T04:05:06.789Z");
    const given = { n: 9_007_199_254_740_993n, texts: ['a"b', "c\\d", "{e,f}", "NULL", ""], at, json: { ok: [1, null] } };
    const [row] = await db.$queryRaw<Record<string, unknown>[]>`
      select ${given.n}::int8 as n, ${given.texts}::text[] as texts, ${given.at}::timestamptz as at, ${given.json}::jsonb as json,
        ${Buffer.from([0, 255])}::bytea as bytes, ${"1.2300000000"}::numeric as rate, ${true}::boolean as yes, ${null}::text as nothing,
        '{9007199254740993,NULL}'::int8[] as many, '2026-02-03'::date as day, ${[]}::uuid[] as none`;
    expect(row).toMatchObject({ ...given, yes: true, nothing: null, many: [9_007_199_254_740_993n, null], none: [] });
    expect(row?.bytes).toEqual(Buffer.from([0, 255]));
    expect(String(row?.rate)).toBe("1.23");
    expect(row?.day).toEqual(new Date("2026-02-03T00:00:00Z"));
  });

  test("parts make one statement, and what is read is what was written", async () => {
    const condition = Prisma.join([Prisma.sql`n > ${2}`, Prisma.sql`n < ${5}`], " and ");
    expect(await db.$queryRaw`select n from generate_series(1, 9) n where ${condition}`).toEqual([{ n: 3 }, { n: 4 }]);
    expect(await db.$executeRaw`select n from generate_series(1, ${4}) n`).toBe(4);
  });

  test("one that fails at its first use can be used again on the same connection", async () => {
    const divide = (by: number) => owner.$queryRaw`select 6 / ${by}::int as n`;
    for (let turn = 0; turn < 3; turn++) {
      await expect(divide(0)).rejects.toMatchObject({ code: "22012" });
      expect(await divide(2)).toEqual([{ n: 3 }]);
    }
  });

  test("a value that cannot be sent is refused before anything is", async () => {
    await expect(db.$queryRaw`select ${{ n: 1n }}::jsonb`).rejects.toThrow(TypeError);
    expect(await db.$queryRaw`select 1 as n`).toEqual([{ n: 1 }]);
  });
});

describe("together", () => {
  test("statements take effect as one, with who acts, and give their rows", async () => {
    const [actors, kept] = await together<[{ actor: string }, { key: string }]>(
      ctx,
      Prisma.sql`select current_setting('app.actor') as actor`,
      Prisma.sql`${keep("together", "key-00001")} returning key`,
    );
    expect([actors, kept]).toEqual([[{ actor: "job:test" }], [{ key: "key-00001" }]]);
    expect(await scopesLike("together")).toEqual(["key-00001"]);
  });

  test("one that fails undoes those before it", async () => {
    await expect(together(ctx, keep("undone", "key-00001"), keep("undone", "short"))).rejects.toMatchObject({ code: "23514" });
    expect(await scopesLike("undone")).toEqual([]);
  });

  test("in a transaction they are parts of it", async () => {
    const work = inTransaction(ctx, async (tx) => {
      await together(tx, keep("part", "key-00001"), keep("part", "key-00002"));
      throw new Error("no");
    });
    await expect(work).rejects.toThrow("no");
    expect(await scopesLike("part")).toEqual([]);
  });
});

describe("a transaction", () => {
  test("holds raw statements and models alike, on one connection", async () => {
    await inTransaction(ctx, async ({ db: tx }) => {
      await tx.$executeRaw(keep("mixed", "key-00001"));
      expect(await tx.idempotency.count({ where: { scope: "mixed" } })).toBe(1);
      await tx.idempotency.updateMany({ where: { scope: "mixed" }, data: { status: 200 } });
      expect(await tx.$queryRaw`select status from idempotency where scope = 'mixed'`).toEqual([{ status: 200 }]);
      expect(await db.idempotency.count({ where: { scope: "mixed" } })).toBe(0);
    });
    expect(await scopesLike("mixed")).toEqual(["key-00001"]);
  });

  test("that begins with a model knows who acts, and is undone as a whole", async () => {
    const work = inTransaction(ctx, async ({ db: tx }) => {
      expect(await tx.idempotency.count({ where: { scope: "none" } })).toBe(0);
      expect(await tx.$queryRaw`select current_setting('app.actor') as actor`).toEqual([{ actor: "job:test" }]);
      await tx.idempotency.create({
        data: { scope: "undone", key: "key-00002", requestHash: Buffer.from([1]), lockedUntil: new Date() },
      });
      throw new Error("no");
    });
    await expect(work).rejects.toThrow("no");
    expect(await scopesLike("undone")).toEqual([]);
  });

  test("does not pretend: a statement whose failure was swallowed fails the whole", async () => {
    const work = inTransaction(ctx, async ({ db: tx }) => {
      await tx.$executeRaw(keep("swallowed", "key-00001"));
      await tx.$executeRaw`select 1 / 0`.catch(() => {});
    });
    await expect(work).rejects.toThrow("nothing was committed");
    expect(await scopesLike("swallowed")).toEqual([]);
  });

  test("gives its connection back, however it ends", async () => {
    const tries = Array.from({ length: 60 }, (_, n) =>
      inTransaction(ctx, async ({ db: tx }) => {
        if (n % 2 === 0) await tx.idempotency.count();
        if (n % 3 === 0) await tx.$executeRaw`select 1 / 0`;
      }).catch(() => {}),
    );
    await Promise.all(tries);
    expect(await db.$queryRaw`select 1 as n`).toEqual([{ n: 1 }]);
  });
});
