import { beforeEach, describe, expect, test } from "vitest";
import type { AdminContext, Context, MemberContext } from "#server/platform/context.ts";
import { world } from "#server/platform/testing/world.ts";
import { createCallerFactory, router } from "#server/platform/trpc.ts";
import { accountOf, forgetAccount } from "./accounts.ts";
import { userIn } from "./open-session.ts";
import { identity } from "./router.ts";
import { enter } from "./sign-in.ts";
import { seenAs } from "./view-as.ts";

const { ctx, db, owner, run, users, sellers, channels } = await world();
const callers = createCallerFactory(router({ identity }));
const ask = (who: Context) => callers(who).identity;

beforeEach(async () => {
  await run(`
    delete from user_role where user_id in ('${users.shopper}') or role_code like 'own.%' or channel_id is not null;
    delete from user_role where role_code = 'super' and user_id <> '${users.super}';
    delete from role where not is_built_in; update app_user set state = 'active'`);
  forgetAccount();
});

const give = (
  by: AdminContext,
  role: string,
  scope: { sellerId?: string; channelId?: string } = {},
  userId: string = users.shopper,
) => ask(by).giveRole({ userId, role, ...scope });
const heldBy = async (userId: string) => {
  forgetAccount();
  return accountOf(db, userId);
};
const refusedAs = (code: string) => expect.objectContaining({ message: `identity.${code}` });
const lastAudit = () => owner.auditLog.findFirstOrThrow({ orderBy: { id: "desc" } });

/** Somebody with the rights they have now, as the next request would see them. */
async function as(userId: string): Promise<MemberContext> {
  const account = await heldBy(userId);
  if (!account) throw new Error("nobody");
  return { ...ctx.asGuest(), user: userIn(account, ""), actor: `user:${userId}` };
}

describe("R012 an admin gives and takes roles", () => {
  test("of the hall, and takes it again; both are in the audit log with before and after", async () => {
    await give(ctx.asAdmin(), "support");
    expect((await heldBy(users.shopper))?.permissions).toContain("orders.read");
    expect(await lastAudit()).toMatchObject({
      actor: `user:${users.admin}`,
      action: "identity.giveRole",
      target: `user:${users.shopper}`,
      before: null,
      after: { role: "support" },
    });
    const held = await owner.userRole.findFirstOrThrow({ where: { userId: users.shopper } });
    await ask(ctx.asAdmin()).takeRole({ id: held.id });
    expect((await heldBy(users.shopper))?.permissions).toEqual([]);
    expect(await lastAudit()).toMatchObject({ action: "identity.takeRole", before: { role: "support" }, after: null });
    await expect(ask(ctx.asAdmin()).takeRole({ id: held.id })).rejects.toEqual(refusedAs("roleNotHeld"));
  });

  test("of a shop, for its seller only", async () => {
    await expect(give(ctx.asAdmin(), "seller.owner")).rejects.toEqual(refusedAs("wrongScope"));
    await expect(give(ctx.asAdmin(), "support", { sellerId: sellers.dune })).rejects.toEqual(refusedAs("wrongScope"));
    await give(ctx.asAdmin(), "seller.owner", { sellerId: sellers.dune });
    const account = await heldBy(users.shopper);
    expect(account?.permissions).toEqual([]);
    expect(account?.sellers.get(sellers.dune)).toContain("parcels.ship");
    await expect(give(ctx.asAdmin(), "seller.owner", { sellerId: sellers.dune })).rejects.toEqual(refusedAs("roleHeld"));
  });

  test("on one channel, where the role has something for one", async () => {
    await give(ctx.asAdmin(), "support", { channelId: channels.kiosk });
    const account = await heldBy(users.shopper);
    expect(account?.permissions).toEqual([]);
    expect(account?.channels.get(channels.kiosk)).toContain("orders.read");
    await expect(give(ctx.asAdmin(), "seller.owner", { channelId: channels.kiosk })).rejects.toEqual(refusedAs("wrongScope"));
  });

  test("twice at once makes it held once", async () => {
    const answers = await Promise.allSettled([give(ctx.asAdmin(), "support"), give(ctx.asSuper(), "support")]);
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await owner.userRole.count({ where: { userId: users.shopper } })).toBe(1);
  });

  test("a role of a shop outlives no shop: the database keeps it from becoming one of the hall", async () => {
    const without = owner.userRole.create({ data: { userId: users.shopper, roleCode: "seller.owner" } });
    await expect(without).rejects.toThrow();
  });
});

describe("R014 Z24 a super admin alone touches admins", () => {
  test("an admin neither makes, unmakes nor shuts out an admin", async () => {
    const admin = ask(ctx.asAdmin());
    await expect(give(ctx.asAdmin(), "admin")).rejects.toEqual(refusedAs("adminsBySuper"));
    await expect(give(ctx.asAdmin(), "super")).rejects.toEqual(refusedAs("adminsBySuper"));
    const held = await owner.userRole.findFirstOrThrow({ where: { userId: users.super } });
    await expect(admin.takeRole({ id: held.id })).rejects.toEqual(refusedAs("adminsBySuper"));
    await expect(admin.banPerson({ id: users.super, reason: "no" })).rejects.toEqual(refusedAs("adminsBySuper"));
    await expect(admin.endSessionsOf({ id: users.super })).rejects.toEqual(refusedAs("adminsBySuper"));
    await give(ctx.asSuper(), "admin");
    expect((await heldBy(users.shopper))?.permissions).toContain("roles.give");
  });

  test("nobody changes what they may do themselves", async () => {
    await expect(give(ctx.asAdmin(), "finance", {}, users.admin)).rejects.toThrow();
    await expect(give(ctx.asSuper(), "support", {}, users.super)).rejects.toEqual(refusedAs("yourself"));
    await expect(ask(ctx.asSuper()).banPerson({ id: users.super, reason: "tired" })).rejects.toEqual(refusedAs("yourself"));
  });

  test("nobody gives more than they have: the database's rights, not those of the page, decide", async () => {
    await owner.role.create({ data: { code: "own.payer", name: { en: "Payer" }, permissions: ["payments.refund"] } });
    await expect(give(ctx.asAdmin(), "own.payer")).rejects.toEqual(refusedAs("moreThanYou"));
    await give(ctx.asSuper(), "own.payer");
  });

  test("two super admins cannot unmake each other at once", async () => {
    await give(ctx.asSuper(), "super");
    const rows = await owner.userRole.findMany({ where: { roleCode: "super" } });
    const of = (userId: string) => rows.find((row) => row.userId === userId)?.id ?? "";
    const answers = await Promise.allSettled([
      ask(ctx.asSuper()).takeRole({ id: of(users.shopper) }),
      ask(await as(users.shopper)).takeRole({ id: of(users.super) }),
    ]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await owner.userRole.count({ where: { roleCode: "super" } })).toBe(1);
    await run(
      `delete from user_role where role_code = 'super'; insert into user_role (user_id, role_code) values ('${users.super}', 'super')`,
    );
  });
});

const kiosk = { names: { en: "Kiosk care" }, reach: "office" as const, permissions: ["orders.read", "users.read"] };

describe("R183 custom roles are permission sets", () => {
  test("made, changed and removed; who holds one has its rights from the moment on", async () => {
    const admin = ask(ctx.asAdmin());
    const { code } = await admin.saveRole(kiosk);
    await give(ctx.asAdmin(), code);
    expect((await heldBy(users.shopper))?.permissions).toEqual(["orders.read", "users.read"]);
    await admin.saveRole({ ...kiosk, code, version: 1, permissions: ["orders.read"] });
    expect((await heldBy(users.shopper))?.permissions).toEqual(["orders.read"]);
    expect(await lastAudit()).toMatchObject({
      target: `role:${code}`,
      before: { permissions: ["orders.read", "users.read"] },
      after: { permissions: ["orders.read"] },
    });
    await expect(admin.saveRole({ ...kiosk, code, version: 1 })).rejects.toEqual(refusedAs("roleChanged"));
    await expect(admin.removeRole({ code })).rejects.toEqual(refusedAs("roleInUse"));
    await owner.userRole.deleteMany({ where: { roleCode: code } });
    await admin.removeRole({ code });
    expect((await admin.roles()).some((role) => role.code === code)).toBe(false);
  });

  test("never more than the writer may do, never everything, never of the other kind, never a built-in one", async () => {
    const admin = ask(ctx.asAdmin());
    const save = (permissions: string[], reach: "office" | "shop" = "office", code?: string) =>
      admin.saveRole({ names: { en: "Trick" }, reach, permissions, ...(code ? { code, version: 1 } : {}) });
    await expect(save(["payments.refund"])).rejects.toEqual(refusedAs("moreThanYou"));
    await expect(save(["roles.give"])).rejects.toEqual(refusedAs("adminsBySuper"));
    await expect(save(["inventory.write"])).rejects.toEqual(refusedAs("wrongPermissions"));
    await expect(save(["users.read"], "shop")).rejects.toEqual(refusedAs("wrongPermissions"));
    await expect(save(["orders.read"], "office", "support")).rejects.toEqual(refusedAs("builtIn"));
    await expect(save(["*"])).rejects.toThrow();
    await expect(ask(ctx.asSuper()).saveRole({ names: { en: "All" }, reach: "office", permissions: ["*"] })).rejects.toThrow();
  });
});

describe("R019 a person shut out", () => {
  test("is out everywhere, and comes in again when let in", async () => {
    const device = ctx.asGuest();
    await enter(device, users.shopper);
    await ask(ctx.asAdmin()).banPerson({ id: users.shopper, reason: "Sold what was not theirs" });
    expect(await heldBy(users.shopper)).toBeNull();
    expect(await lastAudit()).toMatchObject({ action: "identity.banPerson", after: { of: users.shopper } });
    await expect(ask(ctx.asAdmin()).banPerson({ id: users.shopper, reason: "again" })).rejects.toEqual(refusedAs("notActive"));
    await ask(ctx.asAdmin()).unbanPerson({ id: users.shopper });
    expect((await heldBy(users.shopper))?.sessions.size).toBe(0);
    await expect(ask(ctx.asAdmin()).unbanPerson({ id: users.shopper })).rejects.toEqual(refusedAs("notBanned"));
  });

  test("every session can be ended for somebody who lost a phone", async () => {
    await enter(ctx.asGuest(), users.shopper);
    expect((await heldBy(users.shopper))?.sessions.size).toBe(1);
    expect(await ask(ctx.asAdmin()).endSessionsOf({ id: users.shopper })).toEqual({ ended: 1 });
    expect((await heldBy(users.shopper))?.sessions.size).toBe(0);
  });
});

describe("R013 looking through a role", () => {
  test("shows what it may see and the viewer may too, and lets nothing be done", async () => {
    const admin = ctx.asAdmin();
    await ask(admin).viewAs({ code: "support" });
    const seen = await seenAs(admin, admin.user);
    expect(seen.permissions).toContain("orders.read");
    expect(seen.permissions).not.toContain("roles.read");
    const looking = { ...admin, user: { ...seen, permissions: [...seen.permissions, "users.ban"] } };
    await expect(ask(looking).banPerson({ id: users.shopper, reason: "no" })).rejects.toEqual(refusedAs("viewingOnly"));
    await ask(looking).stopViewing({});
    expect((await seenAs(admin, admin.user)).viewAs).toBeUndefined();
  });

  test("a cookie of one's own making gives nobody more", async () => {
    const shopper = ctx.asShopper();
    shopper.cookies.set("viewas", "super", { maxAge: 60 });
    expect((await seenAs(shopper, shopper.user)).permissions).toEqual([]);
    const admin = ctx.asAdmin();
    admin.cookies.set("viewas", "super", { maxAge: 60 });
    expect((await seenAs(admin, admin.user)).permissions).not.toContain("*");
  });
});

describe("R013 a person's page", () => {
  test("says what the reader may not do, and why", async () => {
    const seen = await ask(ctx.asAdmin()).person({ id: users.super });
    expect(seen).toMatchObject({
      whyNotBan: "adminsBySuper",
      whyNotGive: "adminsBySuper",
      roles: [{ code: "super", where: null }],
    });
    expect(await ask(ctx.asSupport()).person({ id: users.shopper })).toMatchObject({ whyNotBan: "forbidden" });
    expect(await ask(ctx.asSuper()).person({ id: users.seller })).toMatchObject({
      roles: [{ where: "Haneul Works" }],
      whyNotBan: null,
    });
  });
});
