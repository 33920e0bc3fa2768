import { describe, expect, test } from "vitest";
import type { Context } from "#server/platform/context.ts";
import { inParallel } from "#server/platform/testing/in-parallel.ts";
import { world } from "#server/platform/testing/world.ts";
import { forgetAccount } from "./accounts.ts";
import { deviceOf } from "./device.ts";
import { endOtherSessions, endSession, signOut } from "./end-sessions.ts";
import { mySessions } from "./queries.ts";
import { firstToken, following, readToken, writeToken } from "./refresh-token.ts";
import { encodeSession } from "./session-token.ts";
import { enter } from "./sign-in.ts";
import { sweepSessions } from "./sweep-sessions.ts";
import { whoIsIt } from "./who-is-it.ts";

const { ctx, owner, users } = await world();

const chrome = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

async function signedIn(userId: string = users.shopper): Promise<Context> {
  const guest = ctx.asGuest();
  const device = { ...guest, request: { ...guest.request, agent: chrome, country: "KR" } };
  await enter(device, userId);
  return device;
}

async function asMember(device: Context) {
  const user = await whoIsIt(device);
  if (!user?.sessionId) throw new Error("nobody is signed in");
  return { ...device, user };
}

const idOf = (device: Context) => readToken(device.cookies.get("refresh") ?? "")?.sessionId ?? "";
const rowOf = (device: Context) => owner.session.findUniqueOrThrow({ where: { id: idOf(device) } });

/** The same browser after its short token ran out. */
function later(device: Context): Context {
  device.cookies.remove("session");
  return device;
}

/** Another browser that holds a copy of this one's cookies. */
function copyOf(device: Context, { sealed = false } = {}): Context {
  const cookies = ctx.asGuest().cookies;
  for (const name of ["session", "refresh"] as const) {
    const value = device.cookies.get(name);
    if (value) cookies.set(name, value, { maxAge: 1 });
  }
  return { ...device, cookies: sealed ? { ...cookies, isSealed: true } : cookies };
}

describe("R008 a session", () => {
  test("is a row with a hash, and two cookies that name it", async () => {
    const device = await signedIn();
    const row = await rowOf(device);
    expect(row).toMatchObject({
      userId: users.shopper,
      turn: 0,
      browser: "Chrome",
      system: "Linux",
      country: "KR",
      endedAt: null,
    });
    expect(Buffer.from(row.refreshHash).toString("base64url")).not.toContain(device.cookies.get("refresh")?.split(".")[2]);
    expect(await whoIsIt(device)).toMatchObject({ id: users.shopper, sessionId: row.id });
  });

  test("A18 has a new id at every sign-in, and the one that was here before ends", async () => {
    const device = await signedIn();
    const before = idOf(device);
    await enter({ ...device, user: await whoIsIt(device) }, users.support);
    expect(idOf(device)).not.toBe(before);
    expect(await owner.session.findUniqueOrThrow({ where: { id: before } })).toMatchObject({ endReason: "replaced" });
    expect(await whoIsIt(device)).toMatchObject({ id: users.support });
  });

  test("turns when its short token has run out: the old one is good no more", async () => {
    const device = await signedIn();
    const first = device.cookies.get("refresh");
    expect(await whoIsIt(later(device))).toMatchObject({ id: users.shopper });
    expect(device.cookies.get("refresh")).not.toBe(first);
    expect(device.cookies.get("session")).toBeDefined();
    expect((await rowOf(device)).turn).toBe(1);
  });

  test("D17 gives twenty tabs at once the same successor", async () => {
    const device = later(await signedIn());
    const tabs = Array.from({ length: 20 }, () => copyOf(device));
    const people = await inParallel(
      20,
      tabs.map((tab) => () => whoIsIt(tab)),
    );
    expect(people.map((one) => one.status === "fulfilled" && one.value?.id)).toEqual(Array(20).fill(users.shopper));
    expect(new Set(tabs.map((tab) => tab.cookies.get("refresh"))).size).toBe(1);
    expect((await rowOf(device)).turn).toBe(1);
  });

  test("D17 ends for everybody when an old token comes back after ten seconds, and tells", async () => {
    const device = await signedIn();
    const thief = copyOf(later(device));
    await whoIsIt(device);
    await owner.session.update({ where: { id: idOf(device) }, data: { turnedAt: new Date(Date.now() - 11_000) } });
    expect(await whoIsIt(thief)).toBeNull();
    expect([thief.cookies.get("session"), thief.cookies.get("refresh")]).toEqual([undefined, undefined]);
    expect(await rowOf(device)).toMatchObject({ endReason: "reused" });
    forgetAccount();
    expect(await whoIsIt(device)).toBeNull();
    const told = await owner.outboxEvent.findMany({ where: { topic: "identity.session.reused" } });
    expect(told).toMatchObject([{ key: users.shopper, payload: { userId: users.shopper } }]);
  });

  test("is not ended by a token that somebody made up for it", async () => {
    const device = await signedIn();
    const liar = copyOf(device);
    liar.cookies.remove("session");
    for (const made of [following(firstToken(idOf(device))), firstToken(idOf(device))]) {
      liar.cookies.set("refresh", writeToken(made), { maxAge: 1 });
      expect(await whoIsIt(liar)).toBeNull();
    }
    for (const text of ["", "x", `${idOf(device)}.0.`, `${idOf(device)}.-1.${"a".repeat(43)}`, "x".repeat(9_000)]) {
      liar.cookies.set("refresh", text, { maxAge: 1 });
      expect(await whoIsIt(liar)).toBeNull();
    }
    expect(await whoIsIt(device)).toMatchObject({ id: users.shopper });
    expect(await rowOf(device)).toMatchObject({ endedAt: null, turn: 0 });
  });

  test("speaks for itself on a page, which cannot give tokens, without being used up", async () => {
    const device = later(await signedIn());
    const page = copyOf(device, { sealed: true });
    expect(await whoIsIt(page)).toMatchObject({ id: users.shopper });
    expect(await whoIsIt(page)).toMatchObject({ id: users.shopper });
    expect(await rowOf(device)).toMatchObject({ turn: 0 });
    expect(await whoIsIt(device)).toMatchObject({ id: users.shopper });
  });

  test("ends by itself when nobody came for long, and however often somebody came", async () => {
    const [idle, old] = [await signedIn(), await signedIn()];
    await owner.session.update({ where: { id: idOf(idle) }, data: { expiresAt: new Date(Date.now() - 1000) } });
    await owner.session.update({ where: { id: idOf(old) }, data: { createdAt: new Date(Date.now() - 179.5 * 86_400_000) } });
    forgetAccount();
    expect(await whoIsIt(idle)).toBeNull();
    expect(await whoIsIt(later(old))).not.toBeNull();
    expect((await rowOf(old)).expiresAt.getTime()).toBeLessThan(Date.now() + 86_400_000);
  });

  test("A18 is given new tokens when the person's roles are others", async () => {
    const device = await signedIn();
    const before = device.cookies.get("refresh");
    const role = await owner.userRole.create({ data: { userId: users.shopper, roleCode: "support" } });
    forgetAccount();
    expect((await whoIsIt(device))?.permissions).toContain("orders.read");
    expect(device.cookies.get("refresh")).not.toBe(before);
    await owner.userRole.delete({ where: { id: role.id } });
    forgetAccount();
  });

  test("of claims that are not so is nobody's", async () => {
    const device = await signedIn();
    const sid = idOf(device);
    const right = { sub: users.shopper, sid, ver: 1, roles: [] };
    for (const wrong of [{ ver: 2 }, { sub: users.support }, { sid: users.shopper }, { sub: "not-a-person" }]) {
      const cookies = ctx.asGuest().cookies;
      cookies.set("session", await encodeSession({ ...right, ...wrong }), { maxAge: 1 });
      expect(await whoIsIt({ ...device, cookies })).toBeNull();
      expect(cookies.get("session")).toBeUndefined();
    }
  });
});

describe("one's sessions", () => {
  test("are listed with their devices, this one first; each can be ended, and all others", async () => {
    await owner.session.deleteMany({ where: { userId: users.admin } });
    const [here, there, third] = [await signedIn(users.admin), await signedIn(users.admin), await signedIn(users.admin)];
    const member = await asMember(here);
    const listed = await mySessions(member);
    expect(listed).toMatchObject([
      { id: idOf(here), isHere: true, browser: "Chrome", country: "KR" },
      { isHere: false },
      { isHere: false },
    ]);
    await endSession(member, idOf(there));
    expect(await whoIsIt(there)).toBeNull();
    expect(await endOtherSessions(member)).toEqual({ ended: 1 });
    expect([await whoIsIt(third), (await whoIsIt(here))?.id]).toEqual([null, users.admin]);
    await endSession(member, idOf(here));
    expect(here.cookies.get("refresh")).toBeUndefined();
  });

  test("Z02 of somebody else are not there", async () => {
    const [mine, theirs] = [await asMember(await signedIn()), await signedIn(users.support)];
    await expect(endSession(mine, idOf(theirs))).rejects.toMatchObject({ code: "identity.sessionNotFound", kind: "missing" });
    expect(await whoIsIt(theirs)).not.toBeNull();
  });

  test("are fifty at most", async () => {
    for (let n = 0; n < 53; n++) await signedIn(users.seller);
    expect(await owner.session.count({ where: { userId: users.seller, endedAt: null } })).toBe(50);
  });

  test("are swept long after they ended", async () => {
    const [ended, open] = [await signedIn(), await signedIn()];
    const endedAt = new Date(Date.now() - 31 * 86_400_000);
    await owner.session.update({ where: { id: idOf(ended) }, data: { endedAt, endReason: "person" } });
    await sweepSessions(ended);
    expect(await owner.session.count({ where: { id: { in: [idOf(ended), idOf(open)] } } })).toBe(1);
  });
});

test("R008 signing out ends the session, its tokens, and lets go of the cart", async () => {
  const device = await signedIn();
  const thief = copyOf(device);
  device.cookies.set("cart", "c", { maxAge: 1 });
  const row = await rowOf(device);
  await signOut(await asMember(device));
  expect((["session", "refresh", "cart"] as const).map((name) => device.cookies.get(name))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(await owner.session.findUniqueOrThrow({ where: { id: row.id } })).toMatchObject({ endReason: "signedOut" });
  expect(await whoIsIt(thief)).toBeNull();
  const guest = ctx.asGuest();
  guest.cookies.set("cart", "c", { maxAge: 1 });
  await signOut(guest);
  expect(guest.cookies.get("cart")).toBe("c");
});

test.each([
  [chrome, "Chrome", "Linux"],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1",
    "Safari",
    "iPhone",
  ],
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
    "Edge",
    "Windows",
  ],
  ["Mozilla/5.0 (Macintosh; Intel Mac OS X 15.1; rv:145.0) Gecko/20100101 Firefox/145.0", "Firefox", "macOS"],
  [
    "Mozilla/5.0 (Linux; Android 16; SM-S931N) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/29.0 Chrome/136.0.0.0 Mobile Safari/537.36",
    "Samsung Internet",
    "Android",
  ],
  ["curl/8.9", null, null],
  [undefined, null, null],
])("a device is named by what its browser says: %s", (agent, browser, system) => {
  expect(deviceOf(agent)).toEqual({ browser, system });
});
