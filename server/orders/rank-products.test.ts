import { describe, expect, test } from "vitest";
import { buy, shop } from "#server/checkout/testing/shop.ts";
import { systemContext } from "#server/platform/system-context.ts";
import { createCallerFactory } from "#server/platform/trpc.ts";
import { appRouter } from "#server/router.ts";
import { rankProducts } from "./rank-products.ts";
import { trendOf } from "./rules.ts";

const { ctx, db, owner, products, variants, sandbox, now } = await shop();
await sandbox.script({ mode: "instant" });
const dayMs = 86_400_000;
const daysOn = (days: number) => systemContext("job:test", { db, now: new Date(now.getTime() + 60_000 + days * dayMs) });

async function ranks() {
  const rows = await owner.product.findMany({ select: { slug: true, popularity: true, trend: true } });
  return Object.fromEntries(rows.map(({ slug, ...rank }) => [slug, rank]));
}

describe("R022 R028 what is ordered ranks products", () => {
  test("an order counts once for each of its products, and half as much a month later", async () => {
    await buy(ctx.asGuest(), variants.mugBlue, variants.apron);
    await buy(ctx.asGuest(), variants.mugBlue);
    await rankProducts(daysOn(0));
    expect(await ranks()).toMatchObject({
      "blue-mug": { popularity: 200 },
      "linen-apron": { popularity: 100 },
      "tea-bowl": { popularity: 0, trend: 0 },
    });
    await rankProducts(daysOn(30));
    expect(await ranks()).toMatchObject({ "blue-mug": { popularity: 100 }, "linen-apron": { popularity: 50 } });
    expect(await rankProducts(daysOn(30))).toBe(0);
  });

  test("what is ordered now leads the trending list; what was ordered a month ago leads it no longer", async () => {
    await rankProducts(daysOn(0));
    const shop = createCallerFactory(appRouter);
    expect((await shop(ctx.asGuest()).catalog.trending({ limit: 2 })).map(({ slug }) => slug)).toEqual([
      "blue-mug",
      "linen-apron",
    ]);
    await rankProducts(daysOn(30));
    const late = await ranks();
    expect(late["blue-mug"]?.trend).toBeLessThan(late["tea-bowl"]?.trend ?? 0);
  });

  test("a cancelled order ranks nothing", async () => {
    await buy(ctx.asGuest(), variants.throwSmall);
    await owner.parcel.updateMany({
      where: { order: { lines: { some: { variantId: variants.throwSmall } } } },
      data: { state: "cancelled" },
    });
    await rankProducts(daysOn(0));
    expect((await owner.product.findUniqueOrThrow({ where: { id: products.throw } })).popularity).toBe(0);
  });

  test("few orders of what nobody ordered before are a smaller trend than many of what sells anyhow", () => {
    expect(trendOf(1, 0)).toBeLessThan(trendOf(20, 8));
    expect(trendOf(8, 8)).toBe(0);
    expect(trendOf(2, 8)).toBeLessThan(0);
  });
});
