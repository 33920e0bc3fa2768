import { beforeEach, describe, expect, test } from "vitest";
import { once } from "#server/platform/once.ts";
import { world } from "#server/platform/testing/world.ts";
import { findSite, forgetSites, siteFor } from "./find-site.ts";
import { parseSiteKey } from "./site-key.ts";

const { db, owner, channels } = await world();
once("database", () => db);
beforeEach(() => forgetSites());

describe("a site's key", () => {
  test.each([
    ["localhost~en~USD", { host: "localhost", locale: "en", currency: "USD" }],
    ["shop.example~ar-EG~auto", { host: "shop.example", locale: "ar-EG", currency: null }],
    ["[::1]~en~auto", { host: "[::1]", locale: "en", currency: null }],
  ])("%s", (key, parts) => expect(parseSiteKey(key)).toEqual(parts));

  test.each([
    "",
    "localhost",
    "localhost~en",
    "localhost~en~USD~x",
    "LOCALHOST~en~USD",
    "localhost:3000~en~USD",
    "localhost~EN~USD",
    "localhost~en~usd",
    "localhost~en~",
    "a/b~en~USD",
    "..~en~USD",
    "localhost%7Een%7EUSD",
    `${"a".repeat(300)}~en~USD`,
  ])("%j is none", (key) => expect(parseSiteKey(key)).toBeNull());
});

describe("R209 findSite", () => {
  test("knows the channel, and auto is its own currency", async () => {
    expect(await findSite("localhost~ko~KWD")).toMatchObject({
      channel: "web",
      locale: "ko",
      currency: "KWD",
      baseCurrency: "USD",
    });
    expect(await findSite("kiosk.localhost~ko~auto")).toMatchObject({
      key: "kiosk.localhost~ko~auto",
      channelId: channels.kiosk,
      currency: "KRW",
      countries: ["KR"],
    });
  });

  test.each([
    "elsewhere.test~en~USD",
    "localhost~fr~USD",
    "localhost~en~CHF",
    "kiosk.localhost~ar~KRW",
    "kiosk.localhost~ko~USD",
  ])("%s is no site", async (key) => expect(await findSite(key)).toBeNull());
});

describe("R210 siteFor", () => {
  test("takes defaults for what the channel does not have, and ignores the port", async () => {
    expect(await siteFor("LocalHost:3000", "fr", "CHF")).toMatchObject({
      key: "localhost~en~auto",
      locale: "en",
      currency: "USD",
    });
    expect(await siteFor("kiosk.localhost", undefined, undefined)).toMatchObject({ locale: "ko", currency: "KRW" });
    expect(await siteFor("evil.test", "en", "USD")).toBeNull();
  });
});

describe("a channel's state", () => {
  test("in maintenance can be looked at; closed it is gone", async () => {
    await owner.channel.update({ where: { id: channels.kiosk }, data: { state: "maintenance" } });
    expect(await findSite("kiosk.localhost~ko~auto")).not.toBeNull();
    await owner.channel.update({ where: { id: channels.kiosk }, data: { state: "closed" } });
    forgetSites();
    expect(await findSite("kiosk.localhost~ko~auto")).toBeNull();
  });
});
