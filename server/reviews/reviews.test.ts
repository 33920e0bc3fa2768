import { describe, expect, test } from "vitest";
import { world } from "#server/platform/testing/world.ts";
import { createCallerFactory } from "#server/platform/trpc.ts";
import { appRouter } from "#server/router.ts";
import { pageSql } from "./queries.ts";
import { reviewSorts } from "./schema.ts";
import { publishReviews } from "./testing/publish-reviews.ts";

const { ctx, owner, db, products, sellers, variants } = await world();
const asker = createCallerFactory(appRouter);
const ask = asker(ctx.asGuest()).reviews;
const ratingOf = async (id: string) => {
  const { ratingSum, ratingCount, ratingSpread } = await owner.product.findUniqueOrThrow({ where: { id } });
  return [ratingSum, ratingCount, ratingSpread];
};

describe("R149 reading reviews", () => {
  test("a product without any has an empty summary", async () => {
    const page = await ask.ofProduct({ slug: "linen-apron" });
    expect(page).toMatchObject({ summary: { average: null, count: 0 }, items: [], total: 0, pages: 1 });
    expect(page.summary.shares.map(({ percent }) => percent)).toEqual([0, 0, 0, 0, 0]);
  });

  test("the summary counts published ones only, and follows whatever happens to them", async () => {
    await publishReviews(owner, products.mug, [5, 5, 4, 1]);
    const { id } = await owner.review.create({
      data: { productId: products.mug, author: "X", rating: 1, title: "", body: "?", lang: "en" },
    });
    expect(await ratingOf(products.mug)).toEqual([15, 4, [1, 0, 0, 1, 2]]);
    await owner.review.update({ where: { id }, data: { state: "published", publishedAt: new Date() } });
    expect(await ratingOf(products.mug)).toEqual([16, 5, [2, 0, 0, 1, 2]]);
    await owner.review.updateMany({ where: { id }, data: { rating: 3 } });
    await owner.review.updateMany({ where: { id }, data: { helpful: 3 } });
    expect(await ratingOf(products.mug)).toEqual([18, 5, [1, 0, 1, 1, 2]]);
    await owner.review.update({ where: { id }, data: { state: "removed" } });
    await owner.review.delete({ where: { id } });
    expect(await ratingOf(products.mug)).toEqual([15, 4, [1, 0, 0, 1, 2]]);
    expect((await ask.ofProduct({ slug: "blue-mug" })).summary).toEqual({
      average: 3.8,
      count: 4,
      shares: [
        { stars: 5, count: 2, percent: 50 },
        { stars: 4, count: 1, percent: 25 },
        { stars: 3, count: 0, percent: 0 },
        { stars: 2, count: 0, percent: 0 },
        { stars: 1, count: 1, percent: 25 },
      ],
    });
  });

  test("the rating of a product cannot be written by hand", async () => {
    await expect(owner.product.update({ where: { id: products.mug }, data: { ratingSum: 20 } })).rejects.toThrow();
  });

  test("sorts by helpfulness, day and stars; many votes prove more than one, and dislike sinks below silence", async () => {
    const rows = await owner.review.findMany({ where: { productId: products.mug }, orderBy: { publishedAt: "asc" } });
    const votes = [
      [1, 0],
      [40, 6],
      [0, 4],
      [0, 0],
    ] as const;
    for (const [index, [helpful, unhelpful]] of votes.entries())
      await owner.review.update({ where: { id: rows[index]?.id ?? "" }, data: { helpful, unhelpful } });
    const titles = async (sort: (typeof reviewSorts)[number]) =>
      (await ask.ofProduct({ slug: "blue-mug", sort })).items.map(({ title }) => Number(title.slice(6)));
    expect(await titles("helpful")).toEqual([2, 1, 4, 3]);
    expect(await titles("recent")).toEqual([4, 3, 2, 1]);
    expect(await titles("highest")).toEqual([2, 1, 3, 4]);
    expect(await titles("lowest")).toEqual([4, 3, 2, 1]);
  });

  test("S13 of one number of stars only, ten a page, and an empty page beyond the last", async () => {
    await publishReviews(owner, products.throw, [...Array(23).fill(5), ...Array(4).fill(2)]);
    const two = await ask.ofProduct({ slug: "wool-throw", stars: 2 });
    expect(two).toMatchObject({ total: 4, pages: 1, summary: { count: 27 } });
    expect(two.items.map(({ rating }) => rating)).toEqual([2, 2, 2, 2]);
    const pages = await Promise.all([1, 2, 3, 4].map((page) => ask.ofProduct({ slug: "wool-throw", sort: "recent", page })));
    expect(pages.map(({ items }) => items.length)).toEqual([10, 10, 7, 0]);
    expect(new Set(pages.flatMap(({ items }) => items.map(({ id }) => id))).size).toBe(27);
  });

  test("says the variant in the site's words, and the seller's answer with its day", async () => {
    await owner.review.create({
      data: {
        productId: products.bowl,
        variantId: variants.bowl,
        author: "서연 K.",
        rating: 4,
        title: "좋아요",
        body: "가벼워요.",
        lang: "ko",
        state: "published",
        publishedAt: new Date(),
        reply: "고맙습니다.",
        repliedAt: new Date(),
      },
    });
    const { items } = await asker(ctx.asGuest({ locale: "ar" })).reviews.ofProduct({ slug: "tea-bowl" });
    expect(items[0]).toMatchObject({
      lang: "ko",
      isVerified: false,
      variant: null,
      reply: { body: "고맙습니다.", by: "ورشة هانول" },
    });
  });

  test("is missing for a product nobody can buy here", async () => {
    for (const slug of ["wool-throw", "nothing"])
      await expect(asker(ctx.atKiosk()).reviews.ofProduct({ slug })).rejects.toMatchObject({
        message: "catalog.productNotFound",
      });
    await owner.seller.update({ where: { id: sellers.dune }, data: { state: "suspended" } });
    await expect(ask.ofProduct({ slug: "wool-throw" })).rejects.toMatchObject({ message: "catalog.productNotFound" });
    await owner.seller.update({ where: { id: sellers.dune }, data: { state: "approved" } });
  });

  test("with ten thousand, no order sorts or counts them, and the last page is as right as the first", async () => {
    await publishReviews(
      owner,
      products.apron,
      Array.from({ length: 10_000 }, (_, n) => 1 + (n % 5)),
    );
    await owner.$executeRaw`update review set helpful = (hashtext(id::text) & 63), unhelpful = (hashtext(title) & 15) where product_id = ${products.apron}::uuid`;
    await owner.$executeRawUnsafe("vacuum analyze review");
    for (const sort of reviewSorts) {
      const query = pageSql(products.apron, sort, null, 3);
      const [plan] = await db.$queryRawUnsafe<{ "QUERY PLAN": [{ Plan: PlanNode }] }[]>(
        `explain (analyze, format json) ${query.text}`,
        ...query.values,
      );
      const top = plan?.["QUERY PLAN"][0].Plan;
      expect(top && mostRows(top), sort).toBeLessThanOrEqual(30);
      expect(JSON.stringify(top), sort).toContain('"Index Only Scan"');
    }
    const last = await ask.ofProduct({ slug: "linen-apron", sort: "lowest", page: 1000 });
    expect(last.items.map(({ rating }) => rating)).toEqual(Array(10).fill(5));
  });
});

interface PlanNode {
  "Actual Rows": number;
  "Actual Loops": number;
  Plans?: PlanNode[];
}

/** The most rows that any step of a plan handled: at the third page no step may see more than thirty. */
function mostRows(node: PlanNode): number {
  return Math.max(node["Actual Rows"] * node["Actual Loops"], ...(node.Plans ?? []).map(mostRows));
}
