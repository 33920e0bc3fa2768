import { describe, expect, test } from "vitest";
import { inParallel } from "#server/platform/testing/in-parallel.ts";
import { cookieJar, world } from "#server/platform/testing/world.ts";
import { createCallerFactory } from "#server/platform/trpc.ts";
import { appRouter } from "#server/router.ts";
import { giveConsent, withdrawConsent } from "./decide-consent.ts";
import { purposeNames } from "./purposes.ts";
import { hasConsent, hasConsentOf, myConsents } from "./queries.ts";
import { sweepGuestConsents } from "./sweep-guest-consents.ts";

const { ctx, owner, db } = await world();
const callerOf = createCallerFactory(appRouter);
const marketing = { purpose: "marketing", version: 1 } as const;
const historyOf = async (asker: Parameters<typeof myConsents>[0]) =>
  (await myConsents(asker)).find(({ purpose }) => purpose === "marketing")?.history.map(({ isGiven }) => isGiven);

describe("R214 A34 consents", () => {
  test("nothing is given before somebody gives it, to guests and members alike", async () => {
    for (const asker of [ctx.asGuest(), ctx.asShopper(), ctx.asAdmin()]) {
      expect((await myConsents(asker)).map(({ purpose, isGiven, history }) => [purpose, isGiven, history.length])).toEqual(
        purposeNames.map((purpose) => [purpose, false, 0]),
      );
      for (const purpose of purposeNames) expect(await hasConsent(asker, purpose)).toBe(false);
    }
  });

  test("hold from the moment they are given until they are withdrawn, and the history of it stays", async () => {
    const member = ctx.asShopper();
    await giveConsent(member, marketing);
    expect(await hasConsent(member, "marketing")).toBe(true);
    expect(await hasConsentOf(ctx.asGuest(), member.user.id, "marketing")).toBe(true);
    expect(await hasConsent(member, "personalisation")).toBe(false);
    await withdrawConsent(member, marketing);
    await withdrawConsent(member, marketing);
    expect(await hasConsent(member, "marketing")).toBe(false);
    expect(await historyOf(member)).toEqual([false, true]);
    const [view] = (await myConsents(member)).filter(({ purpose }) => purpose === "marketing");
    expect(view?.history[1]).toMatchObject({ version: 1, channel: "web" });
  });

  test("of a guest stay with the browser, and are never taken for those of whoever signs in there", async () => {
    const guest = ctx.asGuest();
    await giveConsent(guest, { purpose: "measurement", version: 1 });
    expect(await hasConsent(guest, "measurement")).toBe(true);
    expect(await hasConsent(ctx.asGuest(), "measurement")).toBe(false);
    expect(await hasConsent({ ...ctx.asShopper(), cookies: guest.cookies }, "measurement")).toBe(false);
  });

  test("cannot be read or withdrawn with a forged cookie", async () => {
    const guest = ctx.asGuest();
    await giveConsent(guest, marketing);
    const guestId = guest.cookies.get("consents")?.split(".")[0] ?? "";
    const thief = { ...ctx.asGuest(), cookies: cookieJar() };
    thief.cookies.set("consents", `${guestId}.AAAA`, { maxAge: 60 });
    await withdrawConsent(thief, marketing);
    expect(await hasConsent(guest, "marketing")).toBe(true);
  });

  test("are refused without the version that was read, with another, with a time or for somebody else", async () => {
    const member = ctx.asShopper();
    const caller = callerOf(member);
    const wrong = [
      { purpose: "marketing" },
      { purpose: "marketing", version: 0 },
      { purpose: "everything", version: 1 },
      { ...marketing, decidedAt: "2030-01-01T00:00:00Z" },
      { ...marketing, userId: ctx.asAdmin().user.id },
    ];
    const before = await owner.consent.count();
    for (const input of wrong) await expect(caller.privacy.give(input as never)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(caller.privacy.give({ ...marketing, version: 2 })).rejects.toMatchObject({ code: "CONFLICT" });
    const others = { purpose: "marketing", userId: ctx.asAdmin().user.id };
    await expect(caller.privacy.withdraw(others as never)).rejects.toMatchObject({ code: "BAD_REQUEST" });
    expect(await owner.consent.count()).toBe(before);
  });

  test("bear the server's time, whatever the asker's context says", async () => {
    const guest = { ...ctx.asGuest(), now: new Date("2040-01-01T00:00:00Z") };
    await giveConsent(guest, marketing);
    const [view] = (await myConsents(guest)).filter(({ purpose }) => purpose === "marketing");
    expect(Math.abs(Date.parse(view?.history[0]?.at ?? "") - Date.now())).toBeLessThan(60_000);
  });

  test("of words that have changed since do not hold, and one is asked anew", async () => {
    const guest = ctx.asGuest();
    await giveConsent(guest, marketing);
    const guestId = guest.cookies.get("consents")?.split(".")[0] ?? "";
    await owner.$executeRaw`update consent set text_version = 0 where guest_id = ${guestId}::uuid`;
    expect(await hasConsent(guest, "marketing")).toBe(false);
    expect((await myConsents(guest)).find(({ purpose }) => purpose === "marketing")).toMatchObject({ isOutdated: true });
    await giveConsent(guest, marketing);
    expect(await hasConsent(guest, "marketing")).toBe(true);
  });

  test("given by eight presses at once are written once, and nobody changes one afterwards", async () => {
    const member = ctx.asSupport();
    await inParallel(
      8,
      Array.from({ length: 8 }, () => () => giveConsent(member, marketing)),
    );
    expect(await historyOf(member)).toEqual([true]);
    await expect(db.$executeRaw`update consent set is_given = false`).rejects.toThrow();
  });

  test("of browsers that are gone are swept after a year, a person's never", async () => {
    await owner.$executeRaw`update consent set decided_at = now() - interval '366 days'`;
    const persons = await owner.consent.count({ where: { guestId: null } });
    expect(await sweepGuestConsents(ctx.asGuest())).toBeGreaterThan(0);
    expect(await owner.consent.count()).toBe(persons);
  });
});
