import { expect, test } from "vitest";
import { world } from "#server/platform/testing/world.ts";
import { couponsForProduct } from "./for-product.ts";
import { makeCoupon } from "./testing/coupons.ts";
import { amount, minimum, of, percent } from "./testing/offers.ts";

const { ctx, owner, sellers, channels } = await world();

await makeCoupon(owner, "ALL", { benefits: [percent(1250)] });
await makeCoupon(owner, "HANEUL", {
  benefits: [amount(500)],
  conditions: [{ kind: "seller", id: sellers.haneul }, minimum(5000)],
  to: 3600,
});
await makeCoupon(owner, "KITCHEN", { benefits: [percent(500)], conditions: [of("kitchen")] });
await makeCoupon(owner, "SECRET", { benefits: [percent(500)], isPublic: false });
await makeCoupon(owner, "OVER", { benefits: [percent(500)], to: -1 });
await makeCoupon(owner, "GONE", { benefits: [percent(500)], maxUses: 0 });
await makeCoupon(owner, "KIOSK", { benefits: [percent(500)], channelIds: [channels.kiosk] });

const codes = async (slug: string) => (await couponsForProduct(ctx.asGuest(), { slug })).map(({ code }) => code);

test("R047 a product shows the coupons that fit it and that can be used now, and no others", async () => {
  expect(await codes("blue-mug")).toEqual(["ALL", "HANEUL", "KITCHEN"]);
  expect(await codes("wool-throw")).toEqual(["ALL"]);
  await expect(codes("nothing")).rejects.toMatchObject({ code: "catalog.productNotFound" });
});

test("R047 R092 each says its conditions with names and amounts of the site", async () => {
  const [all, haneul, kitchen] = await couponsForProduct(ctx.asGuest({ locale: "ko", currency: "KRW" }), { slug: "blue-mug" });
  expect(all?.terms).toEqual([{ key: "percentOff", params: { percent: 12.5 } }]);
  expect(haneul).toMatchObject({
    endsAt: expect.any(String),
    terms: [
      { key: "amountOff", params: { amount: { amount: 6900n, currency: "KRW" } } },
      { key: "seller", params: { name: "하늘공방" } },
      { key: "minimum", params: { minimum: { amount: 69_000n } } },
    ],
  });
  expect(kitchen?.terms[1]).toEqual({ key: "category", params: { name: "주방" } });
});
