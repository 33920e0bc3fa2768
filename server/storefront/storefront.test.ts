import { beforeEach, describe, expect, test } from "vitest";
import { forgetTagged } from "#server/platform/short-memory.ts";
import { world } from "#server/platform/testing/world.ts";
import { publishReviews } from "#server/reviews/testing/publish-reviews.ts";
import { categories } from "./categories.ts";
import { listing, trending } from "./listing.ts";
import { maker } from "./maker.ts";
import { product } from "./product.ts";
import { sellerPage } from "./seller-page.ts";
import { sitemap, sitemapParts } from "./sitemap.ts";

const { ctx, owner, products, variants, sellers, categories: categoryIds } = await world();
const guest = ctx.asGuest();
const slugs = (items: readonly { slug: string }[]) => items.map(({ slug }) => slug);

beforeEach(() => forgetTagged());

describe("R025 categories", () => {
  test("form a tree, with what is for sale in and below each", async () => {
    const tree = await categories(guest);
    expect(tree.map(({ path, count }) => [path, count])).toEqual([
      ["kitchen", 3],
      ["textiles", 1],
    ]);
    expect(tree[0]?.children).toMatchObject([{ path: "kitchen/mugs", name: "Mugs", count: 2 }]);
    expect(tree[0]?.picture?.alt).toBe("Porcelain mug");
  });

  test("without anything for sale on the channel are left out", async () => {
    const tree = await categories(ctx.atKiosk());
    expect(tree.map(({ path, name, count }) => [path, name, count])).toEqual([["kitchen", "주방", 2]]);
  });
});

describe("R021 R022 a listing", () => {
  test("shows a category and what is below it, in the site's words and currency", async () => {
    const korean = ctx.asGuest({ locale: "ko", currency: "KRW" });
    const page = await listing(korean, { category: "kitchen", page: 1, sort: "popularity" });
    expect(page).toMatchObject({ total: 3, pages: 1, category: { name: "주방", crumbs: [{ path: "kitchen" }] } });
    expect(page.items[0]).toMatchObject({
      slug: "blue-mug",
      name: "백자 머그",
      price: { amount: 24_800n, currency: "KRW" },
      isFrom: false,
      stock: "in",
      rating: { average: null, count: 0 },
      seller: { slug: "haneul-works", name: "하늘공방" },
    });
  });

  test.each([
    ["popularity", ["blue-mug", "tea-bowl", "wool-throw", "linen-apron"]],
    ["newest", ["linen-apron", "wool-throw", "tea-bowl", "blue-mug"]],
    ["priceAsc", ["blue-mug", "tea-bowl", "linen-apron", "wool-throw"]],
    ["priceDesc", ["wool-throw", "linen-apron", "tea-bowl", "blue-mug"]],
  ] as const)("sorted by %s", async (sort, order) => {
    expect(slugs((await listing(guest, { page: 1, sort })).items)).toEqual(order);
  });

  test("R023 asks the same few questions however many products it shows", async () => {
    const asked = async (input: { category?: string }) => {
      forgetTagged();
      let statements = 0;
      const counting = owner.$extends({
        query: {
          $allOperations: ({ args, query }) => {
            statements += 1;
            return query(args);
          },
        },
      }) as unknown as typeof owner;
      const { items } = await listing({ ...guest, db: counting }, { ...input, page: 1, sort: "popularity" });
      return { items: items.length, statements };
    };
    const [few, many] = [await asked({ category: "kitchen/mugs" }), await asked({})];
    expect(many.items).toBeGreaterThan(few.items);
    expect(many.statements).toBe(few.statements);
    expect(many.statements).toBeLessThanOrEqual(3);
  });

  test("by rating trusts many votes more than one", async () => {
    await publishReviews(owner, products.bowl, [5]);
    await publishReviews(owner, products.throw, [...Array(70).fill(5), ...Array(30).fill(4)]);
    const { items } = await listing(guest, { page: 1, sort: "rating" });
    expect(slugs(items).slice(0, 2)).toEqual(["wool-throw", "tea-bowl"]);
    expect(items[0]?.rating).toEqual({ average: 4.7, count: 100 });
  });

  test("says what is reduced, what varies in price and what is left", async () => {
    const { items } = await listing(guest, { page: 1, sort: "popularity" });
    const card = Object.fromEntries(items.map((item) => [item.slug, item]));
    expect(card["linen-apron"]).toMatchObject({ price: { amount: 4500n }, compareAt: { amount: 6000n }, isFrom: false });
    expect(card["wool-throw"]).toMatchObject({ price: { amount: 8000n }, isFrom: true, stock: "low" });
    expect(card["tea-bowl"]?.stock).toBe("low");
  });

  test("of a seller has that seller's products only", async () => {
    const page = await listing(guest, { seller: "dune-and-thread", page: 1, sort: "popularity" });
    expect([slugs(page.items), page.total]).toEqual([["wool-throw", "linen-apron"], 2]);
  });

  test("beyond its last page is empty, and an unknown category or seller is missing", async () => {
    expect(await listing(guest, { page: 9_999, sort: "newest" })).toMatchObject({ items: [], total: 4, pages: 1 });
    const missing = listing(guest, { category: "kitchen/swords", page: 1, sort: "newest" });
    await expect(missing).rejects.toMatchObject({ code: "catalog.categoryNotFound", kind: "missing" });
    await expect(listing(guest, { seller: "nobody", page: 1, sort: "newest" })).rejects.toMatchObject({
      code: "sellers.notFound",
    });
  });

  test("hides what is withdrawn, scheduled, of a suspended seller or without a live offer", async () => {
    const tomorrow = new Date(Date.now() + 86_400_000);
    await owner.product.update({ where: { id: products.bowl }, data: { liveAt: tomorrow } });
    await owner.offer.updateMany({ where: { variantId: variants.apron }, data: { isLive: false } });
    expect(slugs((await listing(guest, { page: 1, sort: "popularity" })).items)).toEqual(["blue-mug", "wool-throw"]);
    await owner.seller.update({ where: { id: sellers.dune }, data: { state: "suspended" } });
    forgetTagged();
    expect(await listing(guest, { page: 1, sort: "popularity" })).toMatchObject({ total: 1 });
    expect(slugs(await trending(guest, { limit: 12 }))).toEqual(["blue-mug"]);
    await expect(product(guest, { slug: "wool-throw" })).rejects.toMatchObject({ code: "catalog.productNotFound" });
    await owner.seller.update({ where: { id: sellers.dune }, data: { state: "approved" } });
    await owner.offer.updateMany({ where: { variantId: variants.apron }, data: { isLive: true } });
    await owner.product.update({ where: { id: products.bowl }, data: { liveAt: new Date("2026-01-02") } });
  });
});

describe("R043 R046 a product's page", () => {
  test("has options with what is left of each, variants, pictures, seller, way and related products", async () => {
    const page = await product(ctx.asGuest({ locale: "ar", currency: "KWD" }), { slug: "blue-mug" });
    expect(page).toMatchObject({
      name: "كوب خزفي",
      features: ["Dishwasher safe"],
      crumbs: [
        { path: "kitchen", name: "المطبخ" },
        { path: "kitchen/mugs", name: "أكواب" },
      ],
      options: [
        {
          code: "colour",
          values: [
            { code: "blue", swatch: "#2a5caa", stock: "in" },
            { code: "white", stock: "low" },
          ],
        },
      ],
      variants: [
        {
          id: variants.mugBlue,
          sku: "MUG-BLUE",
          options: { colour: "blue" },
          price: { amount: 5_550n, currency: "KWD" },
          stock: "in",
        },
        { id: variants.mugWhite, stock: "low" },
      ],
      pictures: [{ width: 1200, options: {} }],
      seller: { name: "ورشة هانول", country: "KR", legal: { registration: "123-45-67890", email: null } },
    });
    expect(slugs(page.related)).toEqual(["tea-bowl"]);
  });

  test("shows a value nobody can have as out, and leaves out what the channel does not offer", async () => {
    const throwPage = await product(guest, { slug: "wool-throw" });
    expect(throwPage.options[0]?.values.map(({ code, stock }) => [code, stock])).toEqual([
      ["small", "low"],
      ["large", "out"],
    ]);
    const kioskMug = await product(ctx.atKiosk(), { slug: "blue-mug" });
    expect(kioskMug.variants.map(({ id, price }) => [id, price.amount])).toEqual([[variants.mugBlue, 25_000n]]);
    expect(kioskMug.options[0]?.values.map(({ code }) => code)).toEqual(["blue"]);
  });

  test("is missing where it is unknown or not on the channel", async () => {
    for (const slug of ["nothing", "wool-throw"]) {
      await expect(product(ctx.atKiosk(), { slug })).rejects.toMatchObject({ code: "catalog.productNotFound", kind: "missing" });
    }
  });

  test("is remembered until a fact about it is told", async () => {
    await product(guest, { slug: "tea-bowl" });
    await owner.product.update({ where: { id: products.bowl }, data: { categoryId: categoryIds.textiles } });
    expect((await product(guest, { slug: "tea-bowl" })).crumbs).toHaveLength(2);
    forgetTagged([`product:${products.bowl}`]);
    expect((await product(guest, { slug: "tea-bowl" })).crumbs).toMatchObject([{ path: "textiles" }]);
  });
});

describe("a sitemap", () => {
  test("R045 has every category and product for sale on this channel, each once, with its pictures", async () => {
    const pages = (await sitemap(guest, { part: 0 })).map(({ path }) => path);
    expect(pages).toEqual(expect.arrayContaining(["/", "/help", "/c/kitchen", "/c/kitchen/mugs", "/c/textiles"]));
    expect(new Set(pages).size).toBe(pages.length);
    expect(await sitemapParts(guest)).toBe(1);
    const entries = await sitemap(guest, { part: 1 });
    const paths = entries.map(({ path }) => path);
    expect(paths.toSorted()).toEqual(["/p/blue-mug", "/p/linen-apron", "/p/tea-bowl", "/p/wool-throw"]);
    expect(entries.find(({ path }) => path === "/p/blue-mug")?.pictures[0]).toMatch(/^\/media\/pictures\/.+-1280\.webp$/);
    expect(await sitemap(guest, { part: 2 })).toEqual([]);
  });

  test("leaves out what another channel alone sells", async () => {
    const paths = (await sitemap(ctx.atKiosk(), { part: 1 })).map(({ path }) => path);
    expect(paths).not.toContain("/p/wool-throw");
    expect(paths.length).toBeGreaterThan(0);
  });
});

describe("R048 a seller's page", () => {
  test("says who they are, what they sell and what others thought of it", async () => {
    const page = await sellerPage(guest, { slug: "haneul-works" });
    expect(page).toMatchObject({ slug: "haneul-works", productCount: expect.any(Number), rating: { average: 5, count: 1 } });
    const { total } = await listing(guest, { seller: "haneul-works", page: 1, sort: "popularity" });
    expect(page.productCount).toBe(total);
  });

  test("is missing for a seller who is not there or not approved", async () => {
    await expect(sellerPage(guest, { slug: "nobody" })).rejects.toMatchObject({ code: "sellers.notFound", kind: "missing" });
    await owner.seller.update({ where: { id: sellers.haneul }, data: { state: "suspended" } });
    forgetTagged();
    await expect(sellerPage(guest, { slug: "haneul-works" })).rejects.toMatchObject({ code: "sellers.notFound" });
    await owner.seller.update({ where: { id: sellers.haneul }, data: { state: "approved" } });
  });
});

test("the maker of the week has a story and three things of their own; who has not is not introduced", async () => {
  expect(await maker(guest, {})).toBeNull();
  await owner.variant.updateMany({ data: { sellerId: sellers.haneul } });
  await owner.product.updateMany({ data: { sellerId: sellers.haneul } });
  await owner.seller.update({ where: { id: sellers.haneul }, data: { story: { en: "Four potters." } } });
  const found = await maker(ctx.asGuest({ locale: "ko", currency: "KRW" }), {});
  expect(found?.seller).toMatchObject({ slug: "haneul-works", story: "Four potters." });
  expect(found?.items.map(({ seller }) => seller.slug)).toEqual(["haneul-works", "haneul-works", "haneul-works"]);
});
