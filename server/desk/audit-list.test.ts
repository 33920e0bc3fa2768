import { describe, expect, test } from "vitest";
import { audit, auditHead, auditPerson, standsInAudit, verifyAudit } from "#server/platform/audit.ts";
import { forgetKey } from "#server/platform/sealed-text.ts";
import { world } from "#server/platform/testing/world.ts";
import { createCallerFactory } from "#server/platform/trpc.ts";
import { appRouter } from "#server/router.ts";
import { changesBetween } from "./audit-changes.ts";

const { ctx, db, owner, users } = await world();
const ask = createCallerFactory(appRouter);
const log = (input: Parameters<ReturnType<typeof ask>["desk"]["audit"]>[0] = {}) => ask(ctx.asAdmin()).desk.audit(input);

describe("R014 R163 the audit log", () => {
  test("says who did what to whom, with before and after, the newest first", async () => {
    await ask(ctx.asAdmin()).identity.giveRole({ userId: users.shopper, role: "support" });
    await audit(ctx.asSeller("haneul"), "orders.ship", "parcelId:1", { state: "packed" }, { state: "shipped", carrier: "Post" });
    const { rows, total } = await log();
    expect(total).toBe(2);
    expect(rows[0]).toMatchObject({ kind: "seller", action: "orders.ship", actor: "Jisoo Han", actorId: users.seller });
    expect(rows[0]?.changes).toEqual([
      { name: "state", before: "packed", after: "shipped" },
      { name: "carrier", before: null, after: "Post" },
    ]);
    expect(rows[1]).toMatchObject({ kind: "staff", actor: "Ada Lind", target: `user:${users.shopper}` });
    await owner.userRole.deleteMany({ where: { userId: users.shopper } });
  });

  test("is narrowed by kind, person, deed, target and day, searched and exported", async () => {
    const is = (value: string) => ({ op: "is" as const, values: [value] });
    expect((await log({ filters: { kind: is("staff") } })).total).toBe(1);
    expect((await log({ filters: { actor: is("seller@maru.test") } })).total).toBe(1);
    expect((await log({ filters: { action: { op: "contains", values: ["orders."] } } })).total).toBe(1);
    expect((await log({ filters: { at: { op: "in", values: ["yesterday"] } } })).total).toBe(0);
    expect((await log({ search: "ada giverole" })).total).toBe(1);
    const [last] = (await log()).rows;
    const chosen = await ask(ctx.asAdmin()).desk.nextAudit({ ids: [last?.id ?? ""] });
    expect(chosen.map(({ id }) => id)).toEqual([last?.id]);
    expect(await ask(ctx.asAdmin()).desk.nextAudit({ after: last?.id ?? "" })).toHaveLength(1);
  });

  test("R215 what it says of a person is read until they are erased, and the chain holds all the same", async () => {
    await auditPerson(ctx.asShopper(), users.shopper, "identity.setName", { firstName: "Mina" }, { firstName: "Mira" });
    expect((await log()).rows[0]?.changes).toEqual([{ name: "firstName", before: "Mina", after: "Mira" }]);
    const raw = await owner.$queryRaw<
      { text: string }[]
    >`select coalesce(before::text, '') || coalesce(after::text, '') as text from audit_log`;
    expect(raw.map(({ text }) => text).join()).not.toMatch(/Mina|Mira/);
    await forgetKey(db, users.shopper);
    expect((await log()).rows[0]).toMatchObject({ action: "identity.setName", changes: null });
    expect(await verifyAudit(db)).toEqual([]);
  });

  test("tells what was changed or taken out, by row; a head kept elsewhere shows that an end was cut off", async () => {
    const head = await auditHead(db);
    if (!head) throw new Error("nothing was written");
    expect(await ask(ctx.asAdmin()).desk.auditCheck()).toEqual({ broken: [] });
    expect(await standsInAudit(db, head)).toBe(true);
    const seen = owner.$transaction(async (tx) => {
      await tx.$executeRaw`set local session_replication_role = replica`;
      await tx.$executeRaw`delete from audit_log where id = 2`;
      const removed = await verifyAudit(tx);
      await tx.$executeRaw`delete from audit_log where id = ${head.id}`;
      throw Object.assign(new Error("back"), { removed, stands: await standsInAudit(tx, head) });
    });
    await expect(seen).rejects.toMatchObject({ removed: [3n], stands: false });
  });

  test("thirty people at once leave one chain", async () => {
    const deeds = Array.from({ length: 30 }, (_, n) =>
      auditPerson(ctx.asShopper(), users.shopper, "identity.setName", null, { n }),
    );
    await Promise.all(deeds);
    expect(await verifyAudit(db)).toEqual([]);
  });
});

test("what cannot be read any more is no list of changes, and what stayed the same is no change", () => {
  expect(changesBetween(undefined, { a: 1 })).toBeNull();
  expect(changesBetween({ a: 1, b: 2 }, { a: 1, b: 3 })).toEqual([{ name: "b", before: "2", after: "3" }]);
  expect(changesBetween(null, ["x"])).toEqual([{ name: "", before: null, after: '["x"]' }]);
});
