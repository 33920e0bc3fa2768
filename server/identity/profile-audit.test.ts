import { describe, expect, test } from "vitest";
import { keysOf, opened, type Sealed } from "#server/platform/sealed-text.ts";
import { world } from "#server/platform/testing/world.ts";
import { changePassword } from "./change-password.ts";
import { setReading } from "./set-reading.ts";

const { ctx, db, owner, users } = await world();

/** The newest row about the shopper, opened. */
async function lastRow() {
  const row = await owner.auditLog.findFirstOrThrow({ where: { target: `user:${users.shopper}` }, orderBy: { id: "desc" } });
  const key = (await keysOf(db, [users.shopper])).get(users.shopper);
  const read = (value: unknown) => value && opened(value as Sealed, key);
  return { actor: row.actor, action: row.action, before: read(row.before), after: read(row.after) };
}

describe("R163 a profile's changes are kept, before and after", () => {
  test("how a person reads", async () => {
    const reading = { text: "large", contrast: "auto", theme: "dark", motion: "auto" } as const;
    await setReading(ctx.asShopper(), reading);
    expect(await lastRow()).toEqual({
      actor: `user:${users.shopper}`,
      action: "identity.setReading",
      before: { reading: "" },
      after: { reading: "large.dark" },
    });
    await setReading(ctx.asShopper(), reading);
    expect(await owner.auditLog.count()).toBe(1);
  });

  test("that the password was changed, and never which it was", async () => {
    await changePassword(ctx.asShopper(), { currentPassword: "Maru-demo-1", password: "Violet-otter-73-sails" });
    expect(await lastRow()).toMatchObject({ action: "identity.changePassword", after: { by: "person" } });
    const [{ text } = { text: "" }] = await owner.$queryRaw<
      { text: string }[]
    >`select string_agg(a::text, ' ') as text from audit_log a`;
    expect(text).not.toMatch(/otter|argon2/);
  });
});
