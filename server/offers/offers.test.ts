import { describe, expect, test } from "vitest";
import { world } from "#server/platform/testing/world.ts";
import { offersFor, priced } from "./queries.ts";
import { sellableVariants } from "./sellable.ts";

const { db, ctx, owner, variants, products, sellers } = await world();
const all = Object.values(variants);

describe("R087 offers", () => {
  test("are in the site's currency, with what they were reduced from", async () => {
    const { site } = ctx.asGuest({ currency: "KRW" });
    const offers = await offersFor(db, site, all);
    expect(offers.get(variants.apron)).toEqual({
      price: { amount: 62_100n, currency: "KRW" },
      compareAt: { amount: 82_800n, currency: "KRW" },
    });
    expect(offers.size).toBe(6);
    expect(await offersFor(db, site, [])).toEqual(new Map());
  });

  test("a compared price that rounds to the price is not shown", () => {
    const { site } = ctx.asGuest({ currency: "KRW" });
    expect(priced(site, "1380", 1000n, 1001n)).toEqual({ price: { amount: 13_800n, currency: "KRW" }, compareAt: null });
  });
});

describe("sellable variants", () => {
  test("have everything a cart line needs", async () => {
    const { site } = ctx.asGuest({ locale: "ko" });
    const found = await sellableVariants(db, site, [variants.mugWhite]);
    expect(found.get(variants.mugWhite)).toMatchObject({
      productId: products.mug,
      slug: "blue-mug",
      sku: "MUG-WHITE",
      name: "백자 머그",
      names: { en: "Porcelain mug", ar: "كوب خزفي" },
      sellerId: sellers.haneul,
      sellerName: "하늘공방",
      options: [{ name: "Colour", value: "White" }],
      price: { amount: 1800n, currency: "USD" },
      weightGrams: 400,
      taxClass: "standard",
      picture: { width: 1200, alt: "백자 머그" },
    });
  });

  test("show the picture of their own options before a general one", async () => {
    const { id } = await owner.picture.create({
      data: {
        productId: products.mug,
        position: 1,
        alt: { en: "White" },
        scene: {},
        options: { colour: "white" },
        width: 9,
        height: 9,
        tone: "#ffffff",
      },
    });
    const found = await sellableVariants(db, ctx.asGuest().site, [variants.mugWhite, variants.mugBlue]);
    expect(found.get(variants.mugWhite)?.picture?.id).toBe(id);
    expect(found.get(variants.mugBlue)?.picture?.id).not.toBe(id);
  });

  test("are those that can be bought on the channel now", async () => {
    expect([...(await sellableVariants(db, ctx.atKiosk().site, all)).keys()].sort()).toEqual(
      [variants.mugBlue, variants.bowl].sort(),
    );
    await owner.variant.update({ where: { id: variants.mugBlue }, data: { isLive: false } });
    await owner.product.update({ where: { id: products.bowl }, data: { state: "withdrawn" } });
    expect((await sellableVariants(db, ctx.atKiosk().site, all)).size).toBe(0);
  });
});
