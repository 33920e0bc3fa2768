import { describe, expect, test } from "vitest";
import { world } from "#server/platform/testing/world.ts";
import { findProducts } from "./find-products.ts";
import { suggest } from "./suggest.ts";

const { ctx, owner, products } = await world();
await owner.product.update({ where: { id: products.mug }, data: { searchWords: "cup マグカップ 100%_off" } });
const guest = ctx.asGuest();

async function search(q: string, asked = guest) {
  const { items, total, isFuzzy } = await findProducts(asked, { q, page: 1, sort: "relevance" });
  return { slugs: items.map(({ slug }) => slug), total, isFuzzy };
}

describe("search.products", () => {
  test.each([
    ["mug", ["blue-mug"]],
    ["MUGS", ["blue-mug"]],
    ["porcelain mug", ["blue-mug"]],
    ["머그", ["blue-mug"]],
    ["앞치마", ["linen-apron"]],
    ["صوف", ["wool-throw"]],
    ["الكوب", ["blue-mug"]],
    ["マグ", ["blue-mug"]],
    ["ｍｕｇ", ["blue-mug"]],
    ["warm", ["wool-throw"]],
    ["white mug", ["blue-mug"]],
    ["large", ["wool-throw"]],
    ["Haneul works", ["blue-mug", "tea-bowl"]],
    ["하늘공방", ["blue-mug", "tea-bowl"]],
    ["mug -porcelain", []],
    ['"tea bowl"', ["tea-bowl"]],
  ])("finds %s", async (q, slugs) => {
    expect(await search(q)).toEqual({ slugs, total: slugs.length, isFuzzy: false });
  });

  test("shows what is close where nothing has the words", async () => {
    expect(await search("porcelian")).toMatchObject({ slugs: ["blue-mug"], isFuzzy: true });
    expect(await search("qqqqqq")).toEqual({ slugs: [], total: 0, isFuzzy: false });
  });

  test.each([
    "'; drop table product;--",
    "\\",
    "%",
    "_",
    "%_",
    "& | ! ( ) : *",
    "<->",
    '"',
    "-",
    "a".repeat(100),
    "$1",
    "🙂",
    "\u0301",
  ])("takes %j as it is", async (q) => {
    const { total } = await search(q);
    expect(total).toBeGreaterThanOrEqual(0);
  });

  test("signs of LIKE are signs: only the product with a percent sign has one", async () => {
    expect((await search("100%")).slugs).toEqual(["blue-mug"]);
    expect((await search("%")).slugs).toEqual(["blue-mug"]);
    expect((await search("0%_o")).slugs).toEqual(["blue-mug"]);
  });

  test("without words there are no products", async () => {
    expect(await search("")).toMatchObject({ slugs: [], total: 0 });
  });

  test("finds only what the channel offers, in its words, marked", async () => {
    expect((await search("wool", ctx.atKiosk())).total).toBe(0);
    const { items } = await findProducts(ctx.atKiosk(), { q: "머그", page: 1, sort: "priceAsc" });
    expect(items[0]).toMatchObject({
      name: "백자 머그",
      nameRanges: [{ start: 3, end: 5 }],
      price: { amount: 25_000n, currency: "KRW" },
    });
  });

  test("a page beyond the last is empty and still knows the total", async () => {
    expect(await findProducts(guest, { q: "mug", page: 500, sort: "newest" })).toMatchObject({ items: [], total: 1, pages: 1 });
  });
});

describe("search.suggest", () => {
  test("names categories and products, what was typed marked", async () => {
    expect(await suggest(guest, { q: "mug" })).toEqual([
      { kind: "category", address: "kitchen/mugs", text: "Mugs", ranges: [{ start: 0, end: 3 }] },
      { kind: "product", address: "blue-mug", text: "Porcelain mug", ranges: [{ start: 10, end: 13 }] },
    ]);
    expect((await suggest(ctx.asGuest({ locale: "ko" }), { q: "찻" })).map(({ text }) => text)).toEqual(["찻사발"]);
  });

  test("leaves out what is not for sale here, and nothing typed suggests nothing", async () => {
    expect(await suggest(ctx.atKiosk(), { q: "wool" })).toEqual([]);
    expect(await suggest(guest, { q: "" })).toEqual([]);
  });
});
