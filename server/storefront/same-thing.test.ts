import { describe, expect, test } from "vitest";
import { forgetTagged } from "#server/platform/short-memory.ts";
import { world } from "#server/platform/testing/world.ts";
import { product } from "./product.ts";

const { ctx, owner, variants, sellers } = await world();

describe("R048 the same thing from other sellers", () => {
  const code = "2012345678903";
  const others = async (slug: string) => {
    forgetTagged();
    const page = await product(ctx.asGuest({ locale: "ko" }), { slug });
    return page.sameThings.map(({ slug, sku, price, seller }) => [slug, sku, price.amount, seller.name]);
  };

  test("is known by its number, stands on both pages with its own price, and goes with its seller", async () => {
    expect(await others("blue-mug")).toEqual([]);
    await owner.variant.update({ where: { id: variants.mugWhite }, data: { gtin: code } });
    await owner.variant.update({ where: { id: variants.apron }, data: { gtin: code } });
    expect(await others("blue-mug")).toEqual([["linen-apron", "APRON", 4500n, "듄앤스레드"]]);
    expect(await others("linen-apron")).toEqual([["blue-mug", "MUG-WHITE", 1800n, "하늘공방"]]);
    await owner.seller.update({ where: { id: sellers.dune }, data: { state: "suspended" } });
    expect(await others("blue-mug")).toEqual([]);
    await owner.seller.update({ where: { id: sellers.dune }, data: { state: "approved" } });
    await owner.variant.updateMany({ where: { gtin: code }, data: { gtin: null } });
  });

  test("has a number whose last digit checks the others", async () => {
    const write = (gtin: string) => owner.variant.update({ where: { id: variants.bowl }, data: { gtin } });
    await expect(write("2012345678908")).rejects.toThrow(/gtin/);
    await expect(write("12")).rejects.toThrow(/gtin/);
  });
});
