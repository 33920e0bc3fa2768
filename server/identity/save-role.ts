import { randomBytes } from "node:crypto";
import { auditChange } from "#server/platform/audit.ts";
import type { AdminContext } from "#server/platform/context.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { forgetAccount } from "./accounts.ts";
import type { SaveRole } from "./people-schema.ts";
import { allow } from "./powers.ts";
import { type Role, roleByCode } from "./role-queries.ts";
import { permissionsOf, whyNotRole } from "./role-rules.ts";

const rolesMax = 200;

/**
 * Makes a role of people's own, or changes one: for everybody who holds it, everywhere, within two seconds. Refuses what would be more
 * than the writer may do, permissions that are not of its reach (`identity.wrongPermissions`), one that was brought along
 * (`identity.builtIn`), and one that somebody else changed meanwhile (`identity.roleChanged`).
 */
export async function saveRole(ctx: AdminContext, input: SaveRole): Promise<{ code: string }> {
  const known: readonly string[] = permissionsOf[input.reach];
  refuseUnless(
    input.permissions.every((one) => known.includes(one)),
    "identity.wrongPermissions",
  );
  allow(whyNotRole(ctx.user, input, "roles.write"));
  const code = input.code ? await change(ctx, input.code, input) : await make(ctx, input);
  forgetAccount();
  return { code };
}

async function make(ctx: AdminContext, { names, reach, permissions }: SaveRole): Promise<string> {
  refuseUnless((await ctx.db.role.count()) < rolesMax, "identity.tooManyRoles");
  const code = `own.${randomBytes(5).toString("hex")}`;
  await ctx.db.role.create({ data: { code, name: names, reach, permissions } });
  await auditChange(ctx, "identity.saveRole", `role:${code}`, null, { names, reach, permissions });
  return code;
}

async function change(ctx: AdminContext, code: string, { names, reach, permissions, version }: SaveRole): Promise<string> {
  const before = await ownRole(ctx, code);
  refuseUnless(before.reach === reach, "identity.wrongScope");
  const changed = await ctx.db.role.updateMany({
    where: { code, version: version ?? 0 },
    data: { name: names, permissions, version: { increment: 1 } },
  });
  refuseUnless(changed.count === 1, "identity.roleChanged", "conflict");
  const was = { names: before.name, permissions: before.permissions };
  await auditChange(ctx, "identity.saveRole", `role:${code}`, was, { names, permissions });
  return code;
}

/** Removes a role that nobody holds (else `identity.roleInUse`). */
export async function removeRole(ctx: AdminContext, code: string): Promise<void> {
  const before = await ownRole(ctx, code);
  const removed = await ctx.db.$executeRaw`
    delete from role where code = ${code} and not exists (select from user_role where role_code = ${code})`;
  refuseUnless(removed === 1, "identity.roleInUse", "conflict");
  const was = { names: before.name, reach: before.reach, permissions: before.permissions };
  await auditChange(ctx, "identity.removeRole", `role:${code}`, was, null);
}

/** A role that the caller may write. */
async function ownRole(ctx: AdminContext, code: string): Promise<Role> {
  const role = await roleByCode(ctx.db, code);
  refuseUnless(!role.isBuiltIn, "identity.builtIn");
  allow(whyNotRole(ctx.user, role, "roles.write"));
  return role;
}
