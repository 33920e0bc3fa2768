import { describe, expect, test } from "vitest";
import type { Context } from "#server/platform/context.ts";
import { sign } from "#server/platform/secrets.ts";
import { world } from "#server/platform/testing/world.ts";
import { confirmation, confirmRegistration } from "./confirm-registration.ts";
import { enterByProvider } from "./enter-by-provider.ts";
import { unlinkProvider } from "./link-provider.ts";
import { linkToken } from "./mail-link.ts";
import { githubClaims } from "./providers/github.ts";
import { type Claimed, openIdClaims } from "./providers/provider.ts";
import { register } from "./register.ts";
import { signIn } from "./sign-in.ts";
import { newcomers, password, someone } from "./testing/newcomers.ts";
import { whoIsIt } from "./who-is-it.ts";

const { ctx, owner } = await world();
const { visitor, linkTo, tokenTo, joined } = newcomers({ ctx, owner });

const claimed = (email: string | null, more: Partial<Claimed> = {}): Claimed => {
  return { id: `sub-${email}`, email, isEmailProved: true, firstName: "Dana", lastName: "Demo", ...more };
};
const linksOf = (userId: string) => owner.linkedProvider.findMany({ where: { userId } });

async function asMember(device: Context) {
  const user = await whoIsIt(device);
  if (!user) throw new Error("nobody is signed in");
  return { ...device, user };
}

/** A device whose session has said that it wants a provider linked. */
async function wanting(device: Context, provider: string) {
  const member = await asMember(device);
  member.cookies.set("linking", sign("identity:linking", `${member.user.sessionId}~${provider}`), { maxAge: 1 });
  return member;
}

describe("R009 R011 signing in with a provider", () => {
  test("makes an account of what it says, and knows the person by its own id the next time", async () => {
    const browser = visitor();
    const { account } = await enterByProvider(browser, "demo", claimed("dana@openid.test"));
    expect(account).toMatchObject({ email: "dana@openid.test", firstName: "Dana" });
    expect(await whoIsIt(browser)).toMatchObject({ id: account?.id });
    expect(await linksOf(account?.id ?? "")).toMatchObject([
      { provider: "demo", subject: "sub-dana@openid.test", email: "dana@openid.test" },
    ]);
    const again = await enterByProvider(visitor(), "demo", claimed("other@openid.test", { id: "sub-dana@openid.test" }));
    expect(again.account?.id).toBe(account?.id);
    expect(again.account?.email).toBe("dana@openid.test");
    expect(await owner.outboxEvent.count({ where: { topic: "identity.user.registered", key: account?.id } })).toBe(1);
  });

  test("R010 links an account of the address where both sides proved it", async () => {
    await joined("both@maru.test");
    const { account } = await enterByProvider(visitor(), "demo", claimed("Both@maru.test"));
    expect(account?.email).toBe("both@maru.test");
    await expect(signIn(visitor(), { email: "both@maru.test", password })).resolves.toBeDefined();
  });

  test("never by an address that the provider did not prove: a mail has to", async () => {
    await joined("mine@maru.test");
    const thief = visitor();
    expect(await enterByProvider(thief, "demo", claimed("mine@maru.test", { isEmailProved: false }))).toEqual({ account: null });
    expect(await whoIsIt(thief)).toBeNull();
    expect(await linkTo("mine@maru.test")).toMatchObject({ purpose: "known", content: {} });
    const browser = visitor();
    expect(await enterByProvider(browser, "demo", claimed("uri@openid.test", { isEmailProved: false }))).toEqual({
      account: null,
    });
    const token = await tokenTo("uri@openid.test");
    expect(await confirmation(browser, token)).toMatchObject({ needsPassword: false });
    await confirmRegistration(browser, { token });
    const again = await enterByProvider(visitor(), "demo", claimed("uri@openid.test", { isEmailProved: false }));
    expect(again.account?.email).toBe("uri@openid.test");
  });

  test("A16 takes over what somebody else asked for with the address, and voids it", async () => {
    const attacker = visitor();
    await register(attacker, { ...someone("prey@openid.test"), password: "Attacker-knows-1" });
    const prepared = await linkTo("prey@openid.test");
    const { account } = await enterByProvider(visitor(), "demo", claimed("prey@openid.test"));
    expect(account?.firstName).toBe("Dana");
    await expect(confirmRegistration(attacker, { token: linkToken(prepared.id) })).rejects.toMatchObject({
      code: "identity.linkStale",
    });
    await expect(signIn(visitor(), { email: "prey@openid.test", password: "Attacker-knows-1" })).rejects.toThrow();
    expect((await owner.user.findUniqueOrThrow({ where: { id: account?.id } })).passwordHash).toBeNull();
  });

  test("an address that only looks like another (fullwidth sign, ligature, two signs) opens nothing", async () => {
    const victim = await joined("victim@maru.test");
    const { id } = (await asMember(victim)).user;
    for (const email of [
      "victim＠maru.test",
      "ｖictim@maru.test",
      "victim@maru.test\u200b",
      "a@b.test,victim@maru.test",
      "victim＠maru.test@evil.test",
      "",
    ]) {
      await expect(enterByProvider(visitor(), "demo", claimed(email, { id: `evil-${email}` }))).rejects.toMatchObject({
        code: "identity.providerSilent",
      });
    }
    expect(await linksOf(id)).toEqual([]);
  });

  test("is refused to who is banned, and where the provider says nothing", async () => {
    const { account } = await enterByProvider(visitor(), "demo", claimed("banned@openid.test"));
    await owner.user.update({ where: { id: account?.id }, data: { state: "banned" } });
    await expect(enterByProvider(visitor(), "demo", claimed("banned@openid.test"))).rejects.toMatchObject({
      code: "identity.providerRefused",
    });
    await expect(enterByProvider(visitor(), "demo", claimed("banned@openid.test", { id: "another" }))).rejects.toMatchObject({
      code: "identity.providerRefused",
    });
    await expect(enterByProvider(visitor(), "demo", claimed("x@openid.test", { id: "" }))).rejects.toMatchObject({
      code: "identity.providerSilent",
    });
    await expect(enterByProvider(visitor(), "demo", claimed(null))).rejects.toMatchObject({ code: "identity.providerSilent" });
  });
});

describe("R010 linking from the account", () => {
  test("adds a way in whatever its address is, and only for the session that wanted it", async () => {
    const device = await joined("linker@maru.test");
    const member = await wanting(device, "demo");
    const { account } = await enterByProvider(member, "demo", claimed("elsewhere@openid.test", { isEmailProved: false }));
    expect(account?.email).toBe("linker@maru.test");
    expect(await linksOf(member.user.id)).toMatchObject([{ email: "elsewhere@openid.test" }]);
    expect(device.cookies.get("linking")).toBeUndefined();
    const other = await asMember(await joined("other@maru.test"));
    other.cookies.set("linking", sign("identity:linking", `${member.user.sessionId}~demo`), { maxAge: 1 });
    await enterByProvider(other, "demo", claimed("third@openid.test"));
    expect(await linksOf(other.user.id)).toEqual([]);
  });

  test("does not take what is somebody else's", async () => {
    await enterByProvider(visitor(), "demo", claimed("taken@openid.test"));
    const member = await wanting(await joined("greedy@maru.test"), "demo");
    await expect(enterByProvider(member, "demo", claimed("taken@openid.test"))).rejects.toMatchObject({
      code: "identity.providerTaken",
    });
  });

  test("can be undone, but never the last way in", async () => {
    const member = await wanting(await joined("undo@maru.test"), "demo");
    await enterByProvider(member, "demo", claimed("undo@openid.test"));
    await unlinkProvider(member, "demo");
    await expect(unlinkProvider(member, "demo")).rejects.toMatchObject({ code: "identity.providerUnknown" });
    const only = visitor();
    await enterByProvider(only, "demo", claimed("only@openid.test"));
    await expect(unlinkProvider(await asMember(only), "demo")).rejects.toMatchObject({ code: "identity.lastWayIn" });
  });
});

test("R009 what providers say is read as each says it", () => {
  const said = { sub: "1", email: "a@b.test", email_verified: "true", name: "Ann Lee Kim" };
  expect(openIdClaims(said, true)).toEqual({
    id: "1",
    email: "a@b.test",
    isEmailProved: true,
    firstName: "Ann",
    lastName: "Lee Kim",
  });
  expect(openIdClaims(said, false).isEmailProved).toBe(false);
  expect(openIdClaims({ sub: 1, email: ["x"], email_verified: "yes" }, true)).toMatchObject({
    id: "",
    email: null,
    isEmailProved: false,
  });
  const addresses = [
    { email: "old@b.test", primary: false, verified: true },
    { email: "new@b.test", primary: true, verified: false },
  ];
  expect(githubClaims({ id: 7, login: "ann", addresses })).toMatchObject({
    id: "7",
    email: "new@b.test",
    isEmailProved: false,
    firstName: "ann",
  });
});
