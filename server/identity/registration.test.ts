import { describe, expect, test } from "vitest";
import { inParallel } from "#server/platform/testing/in-parallel.ts";
import { world } from "#server/platform/testing/world.ts";
import { askLink } from "./ask-link.ts";
import { confirmation, confirmRegistration } from "./confirm-registration.ts";
import { linkToken } from "./mail-link.ts";
import { register, resendConfirmation, signupHere } from "./register.ts";
import { registerInput } from "./schema.ts";
import { signIn } from "./sign-in.ts";
import { sweepLinks } from "./sweep-links.ts";
import { newcomers, password, someone } from "./testing/newcomers.ts";
import { linkFor, resetPassword } from "./use-link.ts";
import { whoIsIt } from "./who-is-it.ts";

const { ctx, owner, users } = await world();
const { visitor, linkTo, tokenTo, joined } = newcomers({ ctx, owner });

describe("R002 R005 an account", () => {
  test("is there when its mail was answered, in the browser that asked, and signs in", async () => {
    const browser = visitor();
    expect(await register(browser, someone("ada@maru.test"))).toEqual({ email: "ada@maru.test" });
    expect(await signupHere(browser)).toEqual({ email: "ada@maru.test" });
    await expect(signIn(visitor(), { email: "ada@maru.test", password })).rejects.toMatchObject({
      code: "identity.wrongCredentials",
    });
    const token = await tokenTo("ada@maru.test");
    expect(await confirmation(browser, token)).toEqual({ email: "ada@maru.test", needsPassword: false });
    expect(await confirmRegistration(browser, { token })).toEqual({ firstName: "Ada", home: "shop" });
    expect(await whoIsIt(browser)).toMatchObject({ email: "ada@maru.test", firstName: "Ada" });
    expect(await signupHere(browser)).toBeNull();
    await expect(signIn(visitor(), { email: "ADA@maru.test", password })).resolves.toMatchObject({ firstName: "Ada" });
    const told = await owner.outboxEvent.count({ where: { topic: "identity.user.registered" } });
    expect(told).toBe(1);
  });

  test("asks for the password that was chosen where another browser opens the mail", async () => {
    await register(visitor(), someone("phone@maru.test"));
    const [phone, token] = [visitor(), await tokenTo("phone@maru.test")];
    expect(await confirmation(phone, token)).toMatchObject({ needsPassword: true });
    await expect(confirmRegistration(phone, { token })).rejects.toMatchObject({ code: "identity.wrongPassword" });
    await expect(confirmRegistration(phone, { token, password: "Zebra-crossing-8" })).rejects.toMatchObject({
      code: "identity.wrongPassword",
    });
    await expect(confirmRegistration(phone, { token, password })).resolves.toMatchObject({ firstName: "Ada" });
    await expect(confirmRegistration(phone, { token, password })).rejects.toMatchObject({ code: "identity.linkStale" });
  });

  test("can have its mail sent again, to the browser that asked only", async () => {
    const browser = visitor();
    await expect(resendConfirmation(visitor())).rejects.toMatchObject({ code: "identity.linkStale" });
    await register(browser, someone("again@maru.test"));
    const first = await linkTo("again@maru.test");
    expect(await resendConfirmation(browser)).toEqual({ email: "again@maru.test" });
    const second = await linkTo("again@maru.test");
    expect(second.id).not.toBe(first.id);
    await confirmRegistration(browser, { token: linkToken(second.id) });
    await expect(confirmRegistration(browser, { token: linkToken(first.id), password })).rejects.toMatchObject({
      code: "identity.linkStale",
    });
  });

  test("R003 A02 asked for by twenty at once is one, and every answer is the same", async () => {
    const spellings = Array.from({ length: 20 }, (_, n) =>
      n % 2 ? "Twins@maru.test" : n % 3 ? "twins＠maru.test" : "TWINS@MARU.TEST",
    );
    const browsers = spellings.map(() => visitor());
    const works = spellings.map((email, n) => () => {
      const input = registerInput.parse(someone(email));
      return register(browsers[n] ?? visitor(), input).catch((error) => error.code);
    });
    const answers = await inParallel(20, works);
    const asked = answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value] : []));
    expect(asked).toHaveLength(20);
    expect(asked.filter((answer) => typeof answer === "string" && answer !== "identity.tooManyTries")).toEqual([]);
    expect(await owner.user.count({ where: { email: { equals: "twins@maru.test", mode: "insensitive" } } })).toBe(1);
    const links = await owner.mailLink.findMany({
      where: { email: { equals: "twins@maru.test", mode: "insensitive" }, purpose: "confirm" },
    });
    const confirmed = await inParallel(
      10,
      links.map(
        ({ id }) =>
          () =>
            confirmRegistration(visitor(), { token: linkToken(id), password }),
      ),
    );
    expect(confirmed.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(
      await owner.user.count({ where: { email: { equals: "twins@maru.test", mode: "insensitive" }, state: "active" } }),
    ).toBe(1);
  });

  test("A16 cannot be prepared by somebody else: the attacker's password is never the account's", async () => {
    const [attacker, victim] = [visitor(), visitor()];
    await register(attacker, { ...someone("victim@maru.test"), password: "Attacker-knows-1" });
    const theirs = await tokenTo("victim@maru.test");
    await register(victim, someone("victim@maru.test"));
    expect(await confirmation(victim, theirs)).toMatchObject({ needsPassword: true });
    await expect(confirmRegistration(victim, { token: theirs })).rejects.toMatchObject({ code: "identity.wrongPassword" });
    await confirmRegistration(victim, { token: await tokenTo("victim@maru.test") });
    await expect(confirmRegistration(attacker, { token: theirs })).rejects.toMatchObject({ code: "identity.linkStale" });
    await expect(signIn(visitor(), { email: "victim@maru.test", password: "Attacker-knows-1" })).rejects.toThrow();
    await expect(signIn(visitor(), { email: "victim@maru.test", password })).resolves.toBeDefined();
  });

  test("A16 of an address that a provider made an account for stores no password", async () => {
    await owner.user.create({ data: { email: "google@maru.test", firstName: "G", lastName: "O" } });
    const browser = visitor();
    expect(await register(browser, someone("google@maru.test"))).toEqual({ email: "google@maru.test" });
    expect(await linkTo("google@maru.test")).toMatchObject({ purpose: "known", content: {} });
    expect((await owner.user.findFirstOrThrow({ where: { email: "google@maru.test" } })).passwordHash).toBeNull();
    await expect(confirmRegistration(browser, { token: await tokenTo("google@maru.test") })).rejects.toMatchObject({
      code: "identity.linkStale",
    });
  });

  test("that nobody proved is swept after a week", async () => {
    await register(visitor(), someone("gone@maru.test"));
    const old = new Date(Date.now() - 8 * 86_400_000);
    await owner.mailLink.updateMany({ where: { email: "gone@maru.test" }, data: { expiresAt: old } });
    await owner.user.updateMany({ where: { email: "gone@maru.test" }, data: { createdAt: old } });
    await sweepLinks(ctx.asGuest());
    expect(await owner.user.count({ where: { email: "gone@maru.test" } })).toBe(0);
    expect(await owner.user.count({ where: { id: users.shopper } })).toBe(1);
  });
});

describe("R016 a forgotten password", () => {
  test("is chosen anew by a mailed link, once; all sessions end", async () => {
    const before = await joined("forgot@maru.test");
    const browser = visitor();
    await askLink(browser, "reset", "Forgot@maru.test");
    const token = await tokenTo("forgot@maru.test");
    expect(await linkFor(browser, "reset", token)).toEqual({ email: "forgot@maru.test" });
    await expect(resetPassword(browser, { token, password: "Password1!" })).rejects.toMatchObject({ kind: "invalid" });
    await resetPassword(browser, { token, password: "New-and-better-7" });
    expect(await whoIsIt(browser)).toMatchObject({ email: "forgot@maru.test" });
    expect(await whoIsIt(before)).toBeNull();
    await expect(resetPassword(browser, { token, password: "New-and-better-8" })).rejects.toMatchObject({
      code: "identity.linkStale",
    });
    await expect(signIn(visitor(), { email: "forgot@maru.test", password })).rejects.toThrow();
    await expect(signIn(visitor(), { email: "forgot@maru.test", password: "New-and-better-7" })).resolves.toBeDefined();
  });

  test("A12 is not told from an address without an account, and no link opens what it is not for", async () => {
    expect(await askLink(visitor(), "reset", "nobody@maru.test")).toEqual({ email: "nobody@maru.test" });
    const none = await linkTo("nobody@maru.test");
    expect(none).toMatchObject({ purpose: "nobody", userId: null });
    await expect(resetPassword(visitor(), { token: linkToken(none.id), password: "New-and-better-7" })).rejects.toMatchObject({
      code: "identity.linkStale",
    });
    await askLink(visitor(), "enter", "shopper@maru.test");
    const token = await tokenTo("shopper@maru.test");
    await expect(resetPassword(visitor(), { token, password: "New-and-better-7" })).rejects.toMatchObject({
      code: "identity.linkStale",
    });
    for (const wrong of [none.id, `${none.id}.x`, "", "a.b", "x".repeat(600)])
      expect(await linkFor(visitor(), "reset", wrong)).toBeNull();
  });

  test("goes to an address five times at once, then each mail waits", async () => {
    const codes: string[] = [];
    for (let n = 0; n < 7; n++)
      codes.push(
        await askLink(visitor(), "reset", "often@maru.test").then(
          () => "",
          (error) => error.code,
        ),
      );
    expect(codes).toEqual(["", "", "", "", "", "identity.tooManyTries", "identity.tooManyTries"]);
  });
});
