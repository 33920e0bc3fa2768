import { expect, test } from "vitest";
import { world } from "#server/platform/testing/world.ts";
import { forgetRates, rateBetween } from "./queries.ts";

const { db, owner } = await world();

test("a rate is a decimal text, and 1 for the same currency", async () => {
  expect(await rateBetween(db, "USD", "KWD")).toBe("0.307");
  expect(await rateBetween(db, "CHF", "CHF")).toBe("1");
});

test("the newest rate is in force once the old one is forgotten", async () => {
  await rateBetween(db, "USD", "EUR");
  await owner.exchangeRate.create({ data: { base: "USD", currency: "EUR", rate: "0.9312345678", source: "test" } });
  expect(await rateBetween(db, "USD", "EUR")).toBe("0.92");
  forgetRates();
  expect(await rateBetween(db, "USD", "EUR")).toBe("0.9312345678");
});

test("without a rate there is no price", async () => {
  await expect(rateBetween(db, "USD", "CHF")).rejects.toMatchObject({ code: "rates.unavailable", kind: "unavailable" });
});
