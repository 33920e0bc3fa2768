import { describe, expect, test } from "vitest";
import { audit, verifyAudit } from "./audit.ts";
import { systemContext } from "./system-context.ts";
import { testDatabase } from "./testing/database.ts";

const { db, owner } = await testDatabase();
const ctx = systemContext("user:1", { db });

describe("audit", () => {
  test("keeps who, what and the change, without secrets", async () => {
    await audit(ctx, "identity.changePassword", "id:1", null, { newPassword: "hunter2", amount: 5n });
    const row = await owner.auditLog.findFirstOrThrow({ orderBy: { id: "desc" } });
    expect(row).toMatchObject({ actor: "user:1", action: "identity.changePassword", target: "id:1", before: null });
    expect(row.after).toEqual({ newPassword: "[redacted]", amount: "5" });
  });

  test("rows written at once keep one chain", async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => audit(ctx, "orders.cancel", `id:${n}`, null, { n })));
    expect(await verifyAudit(db)).toEqual([]);
  });

  test("the app can neither edit nor remove a row", async () => {
    await expect(db.$executeRaw`update audit_log set actor = 'somebody else'`).rejects.toThrow();
    await expect(db.$executeRaw`delete from audit_log`).rejects.toThrow();
  });

  test("an edit by whoever may switch triggers off is found", async () => {
    await owner.$transaction(async (tx) => {
      await tx.$executeRaw`set local session_replication_role = replica`;
      await tx.$executeRaw`update audit_log set actor = 'somebody else' where id = 3`;
      expect(await verifyAudit(tx)).toEqual([3n]);
      await tx.$executeRaw`update audit_log set actor = 'user:1' where id = 3`;
    });
    expect(await verifyAudit(db)).toEqual([]);
  });
});
