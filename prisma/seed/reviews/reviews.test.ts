import { beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "#server/platform/testing/database.ts";
import { chanceOf } from "../chance.ts";
import { seed } from "../seed.ts";
import { authorOf } from "./authors.ts";
import { writeText } from "./write-text.ts";

const { ownerUrl, owner } = await testDatabase();
const world = { products: 120, accounts: true, orders: 400, now: new Date("2026-11-18T10:00:00Z") } as const;

describe("the demo world's reviews", () => {
  beforeAll(async () => {
    await seed(ownerUrl, world);
  });

  it("R149 spread as people's do: most are content, some doubt, few complain; some products have none, few have many", async () => {
    const reviews = await owner.review.findMany({ where: { state: "published" } });
    const share = (...stars: number[]) => reviews.filter(({ rating }) => stars.includes(rating)).length / reviews.length;
    expect(reviews.length).toBeGreaterThan(250);
    expect(share(4, 5)).toBeGreaterThan(0.65);
    expect(share(3)).toBeGreaterThan(0.06);
    expect(share(1, 2)).toBeGreaterThan(0.04);
    expect(share(1, 2)).toBeLessThan(0.2);
    const counts = (await owner.product.findMany()).map(({ ratingCount }) => ratingCount);
    expect(counts.filter((count) => count === 0).length).toBeGreaterThan(10);
    expect(Math.max(...counts)).toBeGreaterThan(25);
  });

  it("are in three languages, verified where a line was delivered, answered here and there, and never the same twice on a product", async () => {
    const reviews = await owner.review.findMany();
    for (const lang of ["en", "ko", "ar"]) expect(reviews.filter((review) => review.lang === lang).length).toBeGreaterThan(20);
    expect(reviews.filter(({ orderId }) => orderId !== null).length).toBeGreaterThan(60);
    expect(reviews.filter(({ orderId }) => orderId === null).length).toBeGreaterThan(60);
    expect(reviews.filter(({ reply }) => reply !== null).length).toBeGreaterThan(20);
    expect(new Set(reviews.map(({ productId, body }) => productId + body)).size).toBe(reviews.length);
    expect(reviews.every(({ createdAt }) => createdAt < world.now)).toBe(true);
  });

  it("stay as they are after another run", async () => {
    const before = await owner.review.count();
    await seed(ownerUrl, { ...world, now: new Date("2026-11-25T10:00:00Z") });
    expect(await owner.review.count()).toBe(before);
  });
});

describe("a review's words", () => {
  it("vary in length and are whole sentences of one language", () => {
    for (const lang of ["en", "ko", "ar"] as const) {
      const texts = Array.from({ length: 200 }, (_, n) => writeText(chanceOf("words", lang, n), lang, "drink", 1 + (n % 5)));
      const lengths = texts.map(({ body }) => body.length);
      expect(Math.max(...lengths)).toBeGreaterThan(3 * Math.min(...lengths));
      expect(texts.every(({ title, body }) => title !== "" && /[.!?]$/.test(body))).toBe(true);
    }
  });

  it("names its writer as shops do", () => {
    const named = (firstName: string, lastName: string, email: string) => authorOf({ firstName, lastName, email });
    expect(named("Grace", "Whitfield", "grace.whitfield1@example.com")).toBe("Grace W.");
    expect(named("서연", "김", "seoyeon.kim1@example.com")).toBe("김*연");
    expect(named("ليلى", "الصباح", "layla.alsabah1@example.com")).toBe("ليلى ص.");
    expect(named("美咲", "佐藤", "misaki.sato1@example.com")).toBe("Misaki S.");
  });
});
