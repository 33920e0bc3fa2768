import { beforeEach, expect, test } from "vitest";
import { forgetTagged } from "#server/platform/short-memory.ts";
import { world } from "#server/platform/testing/world.ts";
import { listing } from "./listing.ts";
import { prices } from "./prices.ts";
import { listingInput } from "./schema.ts";

const { ctx } = await world();
const guest = ctx.asGuest();
const within = async (price: { from?: number; to?: number }, site = guest) =>
  (await listing(site, listingInput.parse({ sort: "priceAsc", price }))).items.map(({ slug }) => slug);

beforeEach(() => forgetTagged());

test("S7 a list narrows to a span of prices, both ends included, and counts what is left", async () => {
  expect(await within({ from: 18, to: 24 })).toEqual(["blue-mug", "tea-bowl"]);
  expect(await within({ from: 25 })).toEqual(["linen-apron", "wool-throw"]);
  expect(await within({ to: 17 })).toEqual([]);
  const narrowed = await listing(guest, listingInput.parse({ category: "kitchen", price: { from: 20 } }));
  expect(narrowed).toMatchObject({ total: 2, pages: 1 });
});

test("S7 R209 the span is of what is shown: another currency, rounded as its prices are", async () => {
  const won = ctx.asGuest({ currency: "KRW" });
  const [first] = (await listing(won, listingInput.parse({ sort: "priceAsc" }))).items;
  const shown = Number(first?.price.amount);
  expect(await within({ from: shown, to: shown }, won)).toEqual(["blue-mug"]);
  expect(await within({ to: shown - 1 }, won)).toEqual([]);
});

test("S7 a category knows between which prices it lies; where all cost the same there is nothing to choose", async () => {
  expect(await prices(guest, { category: "kitchen" })).toEqual({ channel: "web", min: 18, max: 45 });
  expect(await prices(guest, { category: "textiles" })).toBeNull();
  await expect(prices(guest, { category: "nowhere" })).rejects.toMatchObject({ code: "catalog.categoryNotFound" });
});
