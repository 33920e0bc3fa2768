import { describe, expect, test } from "vitest";
import type { Context } from "#server/platform/context.ts";
import { world } from "#server/platform/testing/world.ts";
import { forgetAccount } from "./accounts.ts";
import { me } from "./me.ts";
import { hashPassword, isPassword } from "./password.ts";
import { enter, signIn } from "./sign-in.ts";
import { whoIsIt } from "./who-is-it.ts";

const { ctx, owner, users, sellers } = await world();
const right = { email: "shopper@maru.test", password: "Maru-demo-1" };

/** Visitors from different places, so that one test's tries do not count for the next. */
let place = 0;
function visitor(): Context {
  const guest = ctx.asGuest();
  return { ...guest, request: { ...guest.request, ip: `203.0.113.${++place}` } };
}

describe("R001 signing in", () => {
  test("gives a session that stands for the person, and tells it", async () => {
    const guest = visitor();
    expect(await signIn(guest, right)).toEqual({ firstName: "Mina", home: "shop" });
    expect(await whoIsIt(guest)).toMatchObject({ id: users.shopper, email: right.email });
    const events = await owner.outboxEvent.findMany({ where: { topic: "identity.user.signedIn" } });
    expect(events).toMatchObject([{ key: users.shopper, actor: `user:${users.shopper}`, payload: { userId: users.shopper } }]);
  });

  test("takes the address in any spelling of the same mailbox", async () => {
    await expect(signIn(visitor(), { ...right, email: "SHOPPER@Maru.test" })).resolves.toBeDefined();
    await expect(signIn(visitor(), { ...right, email: "shopper＠maru.test" })).resolves.toBeDefined();
  });

  test("refuses unknown, wrong, disabled and passwordless alike", async () => {
    await owner.user.create({
      data: { email: "off@maru.test", firstName: "O", lastName: "F", state: "disabled", passwordHash: await hashPassword("x") },
    });
    await owner.user.create({ data: { email: "oauth@maru.test", firstName: "O", lastName: "A" } });
    const tries = [
      { ...right, email: "nobody@maru.test" },
      { ...right, password: "maru-demo-1" },
      { email: "off@maru.test", password: "x" },
      { email: "oauth@maru.test", password: "" },
    ];
    for (const input of tries) {
      const guest = visitor();
      await expect(signIn(guest, input)).rejects.toMatchObject({ code: "identity.wrongCredentials", kind: "signIn", params: {} });
      expect(guest.cookies.get("session")).toBeUndefined();
    }
  });

  test("stops counting on luck after ten tries, also with the right password", async () => {
    const guest = visitor();
    const codes: string[] = [];
    for (let n = 0; n < 11; n++)
      codes.push(await signIn(guest, { ...right, password: `wrong ${n}` }).catch((error) => error.code));
    expect(codes.slice(0, 10)).toEqual(Array(10).fill("identity.wrongCredentials"));
    await expect(signIn(guest, right)).rejects.toMatchObject({
      code: "identity.tooManyTries",
      kind: "limited",
      params: { seconds: expect.any(Number) },
    });
    await expect(signIn(visitor(), right)).resolves.toBeDefined();
  });
});

describe("a session", () => {
  async function opened(userId: string): Promise<Context> {
    const device = visitor();
    await enter(device, userId);
    return device;
  }

  test("that is not ours, cut short, or expired is nobody", async () => {
    const value = (await opened(users.shopper)).cookies.get("session") ?? "";
    const as = async (session: string, now = new Date()) => {
      const device = { ...visitor(), now };
      device.cookies.set("session", session, { maxAge: 1 });
      return whoIsIt(device);
    };
    for (const wrong of ["", "x", value.slice(0, -2), `${value}x`, "a.b.c.d.e", "x".repeat(5_000)]) {
      expect(await as(wrong)).toBeNull();
    }
    const in16Minutes = new Date(Date.now() + 16 * 60_000);
    expect(await as(value)).not.toBeNull();
    expect(await as(value, in16Minutes)).toBeNull();
    expect(await as(value)).not.toBeNull();
  });

  test("ends when the version rises or the person is banned, within a second", async () => {
    const device = await opened(users.shopper);
    const jar = device.cookies.get("session") ?? "";
    const still = () => {
      device.cookies.set("session", jar, { maxAge: 1 });
      return whoIsIt(device);
    };
    expect(await still()).not.toBeNull();
    await owner.user.update({ where: { id: users.shopper }, data: { sessionVersion: 2 } });
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    expect(await still()).toBeNull();
    await owner.user.update({ where: { id: users.shopper }, data: { sessionVersion: 1, state: "banned" } });
    forgetAccount(users.shopper);
    expect(await still()).toBeNull();
    await owner.user.update({ where: { id: users.shopper }, data: { state: "active" } });
    forgetAccount(users.shopper);
  });

  test("knows what the person may do, on the platform and for a seller", async () => {
    const seller = await whoIsIt(await opened(users.seller));
    expect(seller?.permissions).toEqual([]);
    expect(seller?.sellers.get(sellers.haneul)).toContain("parcels.ship");
    const admin = await whoIsIt(await opened(users.admin));
    expect(admin?.permissions).toContain("orders.read");
    expect([me({ ...visitor(), user: seller })?.home, me({ ...visitor(), user: admin })?.home, me(visitor())]).toEqual([
      "seller",
      "admin",
      null,
    ]);
  });
});

test("a password is compared in NFKC, and without one there is none", async () => {
  const kept = await hashPassword("ﬁsh-Ａ1");
  expect(await isPassword(kept, "fish-A1")).toBe(true);
  expect(await isPassword(kept, "fish-a1")).toBe(false);
  expect(await isPassword(null, "fish-A1")).toBe(false);
  expect(await isPassword("broken", "fish-A1")).toBe(false);
});
