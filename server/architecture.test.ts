import { describe, expect, test } from "vitest";
import {
  barrels,
  blindSpots,
  type Findings,
  isTest,
  readsEnvironment,
  tooLong,
  unbounded,
  unstyled,
  vagueNames,
} from "./platform/testing/house/code-rules.ts";
import { climbs, domainOf, foreignWrites, prismaAtDoors, readTables, serverOnly } from "./platform/testing/house/domain-rules.ts";
import { readSources } from "./platform/testing/house/source.ts";
import { unevenWords, unsaidRefusals } from "./platform/testing/house/word-rules.ts";

/** Top calls down; a tier never calls its own tier or a higher one. */
const tiers = [
  ["storefront", "desk"],
  ["analytics", "reports", "campaigns", "privacy", "support", "recommendations"],
  ["notifications", "reviews", "inquiries", "favorites", "payouts", "returns"],
  ["checkout"],
  ["orders", "payments"],
  ["cart"],
  ["quote"],
  ["promotions", "wallet", "shipping", "tax", "search"],
  ["inventory", "offers"],
  ["catalog", "media", "content"],
  ["sellers", "channels", "rates", "identity", "experiments", "activity", "webhooks"],
  ["platform"],
];

/** What breaks a rule and may go on doing so, by rule. It may only shrink: an entry that is no longer needed fails too. */
const exceptions: Record<string, readonly string[]> = {
  refusals: [
    "messages/en/checkout.json: checkout.paymentStarted is never said",
    "messages/en/inventory.json: inventory.versionConflict is never said",
    "messages/en/inventory.json: inventory.belowReserved is never said",
    "messages/en/orders.json: orders.cannotCancel is never said",
  ],
};

const sources = readSources();
const code = sources.filter((source) => !isTest(source));
const inServer = code.filter(({ path }) => path.startsWith("server/"));
const inApp = code.filter(({ path }) => path.startsWith("app/"));
const named = (pattern: RegExp) => code.filter(({ path }) => pattern.test(path));

/** A finding's line moves with every edit, so exceptions leave it out. */
function expectNone(rule: string, findings: Findings): void {
  const allowed = exceptions[rule] ?? [];
  const lasting = findings.map((finding) => finding.replace(/:\d+:/, ":"));
  expect(findings.filter((_, n) => !allowed.includes(lasting[n] ?? ""))).toEqual([]);
  expect(allowed.filter((exception) => !lasting.includes(exception))).toEqual([]);
}

test("there is something to look at", () => {
  expect(inServer.length).toBeGreaterThan(50);
});

describe("domains", () => {
  test("every folder of server/ has its tier", () => {
    const domains = new Set(inServer.map(({ path }) => domainOf(path)).filter((domain) => domain !== null));
    expect([...domains].filter((domain) => !tiers.flat().includes(domain))).toEqual([]);
  });

  test("imports go down the tiers, and platform knows no domain", () => expectNone("tiers", climbs(inServer, tiers)));

  test("R248 a domain writes only its own tables", () => expectNone("tables", foreignWrites(inServer, readTables())));

  test("doors do not ask the database", () => {
    expectNone("doors", prismaAtDoors([...inApp, ...named(/^server\/[a-z-]+\/(router|actions)\.ts$/)]));
  });

  test("rules and schemas can run in a browser", () => {
    expectNone("pure", serverOnly(named(/^server\/[a-z-]+\/(rules|schema)\.ts$/), sources));
  });
});

describe("code", () => {
  test("settings are read in one place", () => {
    const mayRead = /^server\/platform\/env\.ts$|^(bin|prisma)\/|^[^/]+\.(ts|mjs)$/;
    expectNone("environment", readsEnvironment(code.filter(({ path }) => !mayRead.test(path))));
  });

  test("no file outgrows its budget", () => expectNone("length", tooLong(sources)));

  test("names say what they mean", () => expectNone("names", vagueNames(sources)));

  test("no file only passes on what others export", () =>
    expectNone("barrels", barrels(sources.filter(({ path }) => !path.startsWith("app/[site]/")))));

  test("the compiler is never told to look away", () => {
    expectNone("blindSpots", blindSpots(sources.filter(({ path }) => /\.tsx?$/.test(path))));
  });

  test("every text and list that comes in has a maximum", () => {
    expectNone("unbounded", unbounded([...inServer, ...inApp].filter(({ path }) => path !== "server/platform/env.ts")));
  });
});

describe("pages", () => {
  test("mirror, and carry no inline style", () => expectNone("style", unstyled(inApp)));
});

describe("words", () => {
  test("every locale has the same keys", () => expectNone("words", unevenWords()));

  test("every refusal that has words is said", () => expectNone("refusals", unsaidRefusals(code)));
});
