import { describe, expect, test } from "vitest";
import type { Context } from "#server/platform/context.ts";
import { world } from "#server/platform/testing/world.ts";
import { changeEmail, confirmNewEmail, newEmailLink } from "./change-email.ts";
import { changePassword } from "./change-password.ts";
import { register } from "./register.ts";
import { enter, signIn } from "./sign-in.ts";
import { newcomers, password, someone } from "./testing/newcomers.ts";
import { waysIn } from "./ways-in.ts";
import { whoIsIt } from "./who-is-it.ts";

const { ctx, owner } = await world();
const { visitor, linkTo, tokenTo, joined } = newcomers({ ctx, owner });

async function asMember(device: Context) {
  const user = await whoIsIt(device);
  if (!user) throw new Error("nobody is signed in");
  return { ...device, user };
}

describe("R163 another password", () => {
  test("needs the current one, ends every other session, and keeps this device signed in", async () => {
    const here = await joined("pw@maru.test");
    const there = visitor();
    await signIn(there, { email: "pw@maru.test", password });
    const member = await asMember(here);
    await expect(changePassword(member, { currentPassword: "wrong", password: "New-and-better-7" })).rejects.toMatchObject({
      fields: { currentPassword: "identity.wrongPassword" },
    });
    await expect(changePassword(member, { password: "New-and-better-7" })).rejects.toMatchObject({ kind: "invalid" });
    await expect(changePassword(member, { currentPassword: password, password: "Password1!" })).rejects.toMatchObject({
      fields: { password: "identity.passwordCommon" },
    });
    const before = here.cookies.get("refresh");
    await changePassword(member, { currentPassword: password, password: "New-and-better-7" });
    expect(here.cookies.get("refresh")).not.toBe(before);
    expect(await whoIsIt(here)).toMatchObject({ email: "pw@maru.test" });
    expect(await whoIsIt(there)).toBeNull();
    await expect(signIn(visitor(), { email: "pw@maru.test", password })).rejects.toThrow();
    expect(await owner.outboxEvent.count({ where: { topic: "identity.password.changed", key: member.user.id } })).toBe(1);
  });

  test("cannot be had by guessing the current one on a device that was left open", async () => {
    const member = await asMember(await joined("left@maru.test"));
    const codes: string[] = [];
    for (let n = 0; n < 6; n++) {
      codes.push(
        await changePassword(member, { currentPassword: `x${n}`, password: "New-and-better-7" }).catch((error) => error.code),
      );
    }
    expect(codes).toEqual([...Array(5).fill("platform.invalid"), "identity.tooManyTries"]);
  });

  test("R015 of an account without one asks for a sign-in of the last minutes", async () => {
    const { id } = await owner.user.create({ data: { email: "none@maru.test", firstName: "N", lastName: "O" } });
    const device = visitor();
    await enter(device, id);
    const member = await asMember(device);
    expect(await waysIn(member)).toMatchObject({ email: "none@maru.test", hasPassword: false });
    await owner.session.updateMany({ where: { userId: id }, data: { provedAt: new Date(Date.now() - 11 * 60_000) } });
    await expect(changePassword(member, { password })).rejects.toMatchObject({ code: "identity.signInAgain" });
    await owner.session.updateMany({ where: { userId: id }, data: { provedAt: new Date() } });
    await changePassword(member, { password });
    await expect(signIn(visitor(), { email: "none@maru.test", password })).resolves.toBeDefined();
  });
});

describe("R163 another address", () => {
  test("is the account's when its mail was answered, and the old one is told before", async () => {
    const member = await asMember(await joined("old@maru.test"));
    await expect(changeEmail(member, { email: "new@maru.test", passwordNow: "x" })).rejects.toMatchObject({ kind: "invalid" });
    expect(await changeEmail(member, { email: "new@maru.test", passwordNow: password })).toEqual({ email: "new@maru.test" });
    expect(await owner.outboxEvent.count({ where: { topic: "identity.email.changing", key: member.user.id } })).toBe(1);
    await expect(signIn(visitor(), { email: "new@maru.test", password })).rejects.toThrow();
    const token = await tokenTo("new@maru.test");
    expect(await newEmailLink(visitor(), token)).toEqual({ email: "new@maru.test" });
    await confirmNewEmail(visitor(), token);
    await expect(signIn(visitor(), { email: "new@maru.test", password })).resolves.toBeDefined();
    await expect(signIn(visitor(), { email: "old@maru.test", password })).rejects.toThrow();
    await expect(confirmNewEmail(visitor(), token)).rejects.toMatchObject({ code: "identity.linkStale" });
  });

  test("that somebody else has is answered alike, and never taken", async () => {
    await joined("theirs@maru.test");
    const member = await asMember(await joined("mine@maru.test"));
    expect(await changeEmail(member, { email: "THEIRS@maru.test", passwordNow: password })).toEqual({
      email: "THEIRS@maru.test",
    });
    expect(await linkTo("THEIRS@maru.test")).toMatchObject({ purpose: "known" });
    await changeEmail(member, { email: "race@maru.test", passwordNow: password });
    const token = await tokenTo("race@maru.test");
    await joined("race@maru.test");
    await expect(confirmNewEmail(visitor(), token)).rejects.toMatchObject({ code: "identity.linkStale" });
  });

  test("wins over an account that was asked for with it and never proved", async () => {
    await register(visitor(), someone("squat@maru.test"));
    const member = await asMember(await joined("honest@maru.test"));
    await changeEmail(member, { email: "squat@maru.test", passwordNow: password });
    expect(await linkTo("squat@maru.test")).toMatchObject({ purpose: "newEmail", userId: member.user.id });
    await confirmNewEmail(visitor(), await tokenTo("squat@maru.test"));
    expect((await owner.user.findUniqueOrThrow({ where: { id: member.user.id } })).email).toBe("squat@maru.test");
  });
});
