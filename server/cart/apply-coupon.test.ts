import { describe, expect, it } from "vitest";
import { world } from "#server/platform/testing/world.ts";
import { createCallerFactory } from "#server/platform/trpc.ts";
import { makeCoupon } from "#server/promotions/testing/coupons.ts";
import { amount, delivery, minimum, percent } from "#server/promotions/testing/offers.ts";
import { appRouter } from "#server/router.ts";
import { addToCart } from "./add-to-cart.ts";
import { myCart } from "./queries.ts";
import { setQuantity } from "./set-quantity.ts";

const { ctx, owner, variants, sellers, channels } = await world();
const ask = createCallerFactory(appRouter);

await makeCoupon(owner, "Welcome10", { benefits: [percent(1000)] });
await makeCoupon(owner, "SPRING5", { benefits: [amount(500)], conditions: [minimum(5000)] });
await makeCoupon(owner, "SHIPFREE", { benefits: [delivery], combines: "all", kind: "delivery" });
await makeCoupon(owner, "HANEUL20", { benefits: [percent(2000)], conditions: [{ kind: "seller", id: sellers.haneul }] });
await makeCoupon(owner, "LATE", { benefits: [percent(1000)], to: -1 });
await makeCoupon(owner, "EARLY", { benefits: [percent(1000)], from: 600 });
await makeCoupon(owner, "NOBODY", { benefits: [percent(1000)], maxUses: 0 });
await makeCoupon(owner, "KIOSK", { benefits: [percent(1000)], channelIds: [channels.kiosk] });
await makeCoupon(owner, "BRIEF", { benefits: [percent(1000)] });

async function guestWith(...bought: string[]) {
  const guest = ctx.asGuest();
  for (const variantId of bought) await addToCart(guest, { variantId, quantity: 1 });
  return guest;
}

describe("R079 R091 R092 R097 a coupon on a cart", () => {
  it("R091 R093 a guest types it as they like, and sees what it gives", async () => {
    const guest = await guestWith(variants.mugBlue);
    const cart = await ask(guest).cart.applyCoupon({ code: " ｗelcome10 " });
    expect(cart).toMatchObject({ discount: { amount: 180n }, subtotal: { amount: 1800n } });
    expect(cart.discounts).toMatchObject([{ code: "WELCOME10", amount: { amount: 180n } }]);
    expect(cart.coupons).toMatchObject([{ code: "WELCOME10", refusal: null }]);
    expect(await ask(guest).cart.applyCoupon({ code: "WELCOME10" })).toMatchObject({ version: cart.version });
  });

  it("R079 R092 says how much is missing, and gives again as soon as it is there", async () => {
    const guest = await guestWith(variants.throwSmall);
    await ask(guest).cart.applyCoupon({ code: "spring5" });
    await ask(guest).cart.remove({ variantId: variants.throwSmall });
    await addToCart(guest, { variantId: variants.mugBlue, quantity: 1 });
    expect(await myCart(guest)).toMatchObject({
      discount: { amount: 0n },
      coupons: [{ refusal: { code: "promotions.belowMinimum", params: { missing: { amount: 3200n } } } }],
    });
    expect(await setQuantity(guest, { variantId: variants.mugBlue, quantity: 3 })).toMatchObject({ discount: { amount: 500n } });
    const other = await guestWith(variants.mugBlue);
    await expect(ask(other).cart.applyCoupon({ code: "SPRING5" })).rejects.toMatchObject({ message: "promotions.belowMinimum" });
  });

  it("C20 one seller's coupon is about that seller's lines", async () => {
    const guest = await guestWith(variants.mugBlue, variants.apron);
    const cart = await ask(guest).cart.applyCoupon({ code: "HANEUL20" });
    expect(cart.discount.amount).toBe(360n);
    const other = await guestWith(variants.apron);
    await expect(ask(other).cart.applyCoupon({ code: "HANEUL20" })).rejects.toMatchObject({
      message: "promotions.notApplicable",
    });
  });

  it.each([
    ["LATE", "promotions.expired", "endedAt"],
    ["EARLY", "promotions.notYet", "startsAt"],
    ["NOBODY", "promotions.usedUp", "code"],
    ["KIOSK", "promotions.notApplicable", "code"],
    ["NEVERMADE", "promotions.notFound", "code"],
  ])("R097 C18 %s is refused by %s and leaves the cart as it was", async (code, refusal, param) => {
    const guest = await guestWith(variants.mugBlue);
    const refused = ask(guest).cart.applyCoupon({ code });
    await expect(refused).rejects.toMatchObject({ message: refusal, cause: { params: { [param]: expect.anything() } } });
    expect((await myCart(guest)).coupons).toEqual([]);
  });

  it("R094 one coupon per order where the channel says so, two where it says two; one that gives nothing makes room", async () => {
    const guest = await guestWith(variants.mugBlue);
    await ask(guest).cart.applyCoupon({ code: "BRIEF" });
    await expect(ask(guest).cart.applyCoupon({ code: "SHIPFREE" })).rejects.toMatchObject({
      message: "promotions.doesNotCombine",
      cause: { params: { code: "SHIPFREE", other: "BRIEF" } },
    });
    await owner.promotion.updateMany({ where: { coupons: { some: { code: "BRIEF" } } }, data: { endsAt: new Date() } });
    expect(await myCart(guest)).toMatchObject({ coupons: [{ code: "BRIEF", refusal: { code: "promotions.expired" } }] });
    const cart = await ask(guest).cart.applyCoupon({ code: "SHIPFREE" });
    expect(cart.coupons).toMatchObject([{ code: "SHIPFREE" }]);
    expect(cart.groups[0]?.hasFreeDelivery).toBe(true);
    await owner.channel.update({ where: { id: channels.web }, data: { couponsPerOrder: 2 } });
    await expect(ask(guest).cart.applyCoupon({ code: "WELCOME10" })).rejects.toMatchObject({
      message: "promotions.doesNotCombine",
    });
    await owner.channel.update({ where: { id: channels.web }, data: { couponsPerOrder: 1 } });
  });

  it("is taken off again, and comes along when a guest signs in", async () => {
    const guest = await guestWith(variants.mugBlue);
    await ask(guest).cart.applyCoupon({ code: "WELCOME10" });
    const member = { ...ctx.asShopper(), cookies: guest.cookies };
    expect(await myCart(member)).toMatchObject({ discounts: [{ code: "WELCOME10" }] });
    expect(await ask(member).cart.removeCoupon({ code: "WELCOME10" })).toMatchObject({ coupons: [], discount: { amount: 0n } });
    expect(await ask(member).cart.removeCoupon({ code: "WELCOME10" })).toMatchObject({ coupons: [] });
  });

  it("C26 what cannot be a code is an unknown one, and an empty cart takes none", async () => {
    const guest = await guestWith(variants.mugBlue);
    for (const code of ["", "a", "x'; drop table coupon", "x".repeat(60), "😀😀😀", "%%%"])
      await expect(ask(guest).cart.applyCoupon({ code })).rejects.toMatchObject({ code: "BAD_REQUEST" });
    await expect(ask(ctx.asGuest()).cart.applyCoupon({ code: "WELCOME10" })).rejects.toMatchObject({ message: "cart.empty" });
  });
});
