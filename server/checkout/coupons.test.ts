import { describe, expect, it } from "vitest";
import { addToCart } from "#server/cart/add-to-cart.ts";
import { applyCoupon } from "#server/cart/apply-coupon.ts";
import { orderById } from "#server/orders/queries.ts";
import type { Context } from "#server/platform/context.ts";
import { isRefusal } from "#server/platform/refusal.ts";
import { inParallel } from "#server/platform/testing/in-parallel.ts";
import { makeCoupon } from "#server/promotions/testing/coupons.ts";
import { amount, delivery, percent } from "#server/promotions/testing/offers.ts";
import { completeCheckout } from "./complete-checkout.ts";
import { endAttempt } from "./end-attempt.ts";
import { pay } from "./pay.ts";
import { checkoutView } from "./queries.ts";
import { setAddress } from "./set-address.ts";
import { setShipping } from "./set-shipping.ts";
import { startCheckout } from "./start-checkout.ts";
import { address, shop } from "./testing/shop.ts";

const { ctx, db, owner, variants, sandbox } = await shop();

/** As far as the review, with a coupon on the cart. */
async function readyWith(buyer: Context, code: string, email: string, method = "standard", variantId: string = variants.apron) {
  await addToCart(buyer, { variantId, quantity: 1 });
  await applyCoupon(buyer, { code });
  const { attemptId } = await startCheckout(buyer);
  await setAddress(buyer, { ...address, email });
  await setShipping(buyer, { method });
  const view = await checkoutView(buyer);
  return { attemptId, view, agreed: { total: view.total.amount.toString(), currency: view.total.currency } };
}
const usedOf = async (code: string) => (await db.coupon.findFirstOrThrow({ where: { code } })).used;
const codeOf = (error: unknown) => (isRefusal(error) ? error.code : String(error));

describe("R095 a coupon is redeemed by an order", () => {
  it("R084 R093 the order, its lines and its tax say what was given and by what", async () => {
    await sandbox.script({ mode: "instant" });
    await makeCoupon(owner, "TENTH", { benefits: [percent(1000)], name: "A tenth off" });
    const { view, agreed, attemptId } = await readyWith(ctx.asGuest(), "TENTH", "tenth@maru.test");
    expect(view).toMatchObject({ discount: { amount: 450n }, discounts: [{ code: "TENTH", name: "A tenth off" }] });
    const buyer = ctx.asGuest();
    const again = await readyWith(buyer, "TENTH", "tenth@maru.test");
    expect(await pay(buyer, again.agreed)).toMatchObject({ state: "completed" });
    const { id } = await db.order.findUniqueOrThrow({ where: { attemptId: again.attemptId } });
    const order = await orderById(db, id, "en");
    expect(order).toMatchObject({ discount: { amount: 450n }, discounts: [{ code: "TENTH", amount: { amount: 450n } }] });
    expect(order.parcels[0]?.lines[0]?.discount.amount).toBe(450n);
    expect(order.taxAdded.amount).toBe(294n);
    expect(agreed.total).toBe(again.agreed.total);
    expect(await usedOf("TENTH")).toBe(1);
    await endAttempt(ctx.asGuest(), attemptId, "replaced");
  });

  it("R091 free delivery is free by the customary way, and what it waived stands in the order", async () => {
    await makeCoupon(owner, "SHIP", { benefits: [delivery], perSubject: 5 });
    const { view } = await readyWith(ctx.asGuest(), "SHIP", "ship@maru.test");
    expect(view.shipping?.amount).toBe(0n);
    expect(view.deliveryOptions.map(({ price }) => price.amount)).toEqual([0n, 1100n]);
    const buyer = ctx.asGuest();
    const quick = await readyWith(buyer, "SHIP", "ship@maru.test", "express");
    expect(quick.view.shipping?.amount).toBe(1100n);
    expect(await pay(buyer, quick.agreed)).toMatchObject({ state: "completed" });
    const order = await db.order.findUniqueOrThrow({ where: { attemptId: quick.attemptId } });
    expect(order.discounts).toMatchObject([{ code: "SHIP", amount: "0", delivery: "890" }]);
  });

  it("R095 C22 fifty orders at once for the last use: exactly one, the others are told", { timeout: 60_000 }, async () => {
    await sandbox.script({ mode: "instant" });
    await makeCoupon(owner, "LAST", { benefits: [amount(500)], maxUses: 1 });
    await owner.stockMovement.create({
      data: {
        ...{ variantId: variants.apron, deltaOnHand: 100, reason: "received", idempotencyKey: "coupons:more" },
        locationId: (await owner.location.findFirstOrThrow({ where: { code: "rotterdam" } })).id,
      },
    });
    const buyers = Array.from({ length: 50 }, () => ctx.asGuest());
    const ready: Awaited<ReturnType<typeof readyWith>>[] = [];
    for (const [n, buyer] of buyers.entries()) ready.push(await readyWith(buyer, "LAST", `racer${n}@maru.test`));
    const losers: Context[] = [];
    const outcomes = await inParallel(
      16,
      buyers.map(
        (buyer, n) => () =>
          pay(buyer, ready[n]?.agreed ?? { total: "0", currency: "USD" }).catch((error) => {
            losers.push(buyer);
            throw error;
          }),
      ),
    );
    const refused = outcomes.flatMap((one) => (one.status === "rejected" ? [codeOf(one.reason)] : []));
    expect([...new Set(refused)]).toEqual(["promotions.usedUp"]);
    expect(outcomes.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(await usedOf("LAST")).toBe(1);
    const [loser = ctx.asGuest()] = losers;
    expect(await checkoutView(loser)).toMatchObject({
      discount: { amount: 0n },
      coupons: [{ refusal: { code: "promotions.usedUp" } }],
    });
    const { total } = await checkoutView(loser);
    expect(await pay(loser, { total: total.amount.toString(), currency: "USD" })).toMatchObject({ state: "completed" });
  });

  it("C22 what a checkout reserved comes back when it ends without an order, once", async () => {
    await sandbox.script({});
    await makeCoupon(owner, "BACK", { benefits: [percent(500)], maxUses: 1 });
    const buyer = ctx.asGuest();
    const { agreed, attemptId } = await readyWith(buyer, "BACK", "back@maru.test");
    expect(await pay(buyer, agreed)).toHaveProperty("redirectUrl");
    expect(await usedOf("BACK")).toBe(1);
    expect(await checkoutView(buyer)).toMatchObject({ coupons: [{ code: "BACK", refusal: null }] });
    const other = ctx.asGuest();
    await addToCart(other, { variantId: variants.mugBlue, quantity: 1 });
    await expect(applyCoupon(other, { code: "BACK" })).rejects.toMatchObject({ code: "promotions.usedUp" });
    await Promise.all([1, 2, 3].map(() => endAttempt(ctx.asGuest(), attemptId, "holdExpired")));
    expect(await usedOf("BACK")).toBe(0);
    await applyCoupon(other, { code: "BACK" });
  });

  it("C24 I-08 a person is their mailbox: guest, member and plus-alias are one; another mailbox is another", async () => {
    await sandbox.script({ mode: "instant" });
    await makeCoupon(owner, "ONCE", { benefits: [percent(500)] });
    const first = ctx.asGuest();
    const ready = await readyWith(first, "ONCE", "Shopper+news@maru.test");
    expect(await pay(first, ready.agreed)).toMatchObject({ state: "completed" });
    const member = ctx.asShopper();
    await addToCart(member, { variantId: variants.apron, quantity: 1 });
    await expect(applyCoupon(member, { code: "ONCE" })).rejects.toMatchObject({ code: "promotions.alreadyUsed" });
    const second = ctx.asGuest();
    const late = await readyWith(second, "ONCE", "ｓhopper@maru.test");
    expect(late.view).toMatchObject({ discount: { amount: 0n }, coupons: [{ refusal: { code: "promotions.alreadyUsed" } }] });
    const other = ctx.asGuest();
    expect((await readyWith(other, "ONCE", "somebody@maru.test")).view.discount.amount).toBe(225n);
  });

  it("I-08 two browsers of one person at once redeem it once", async () => {
    await makeCoupon(owner, "TWICE", { benefits: [percent(500)] });
    const both = [ctx.asGuest(), ctx.asGuest()];
    const ready: Awaited<ReturnType<typeof readyWith>>[] = [];
    for (const one of both) ready.push(await readyWith(one, "TWICE", "twice@maru.test"));
    const paid = await Promise.allSettled(both.map((one, n) => pay(one, ready[n]?.agreed ?? { total: "0", currency: "USD" })));
    expect(paid.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(paid.flatMap((one) => (one.status === "rejected" ? [codeOf(one.reason)] : []))).toEqual(["promotions.alreadyUsed"]);
  });

  it("C08 a coupon that ended between review and payment is named, and nothing is charged", async () => {
    const id = await makeCoupon(owner, "GONE", { benefits: [percent(500)] });
    const buyer = ctx.asGuest();
    const { agreed, attemptId } = await readyWith(buyer, "GONE", "gone@maru.test");
    await owner.promotion.update({ where: { id }, data: { endsAt: new Date() } });
    await expect(pay(buyer, agreed)).rejects.toMatchObject({ code: "promotions.expired" });
    expect(await db.payment.count({ where: { attemptId } })).toBe(0);
  });

  it("R095 the database refuses uses that no checkout asked for", async () => {
    const coupon = await db.coupon.findFirstOrThrow({ where: { code: "TENTH" } });
    await expect(db.$executeRaw`update coupon set used = 0 where id = ${coupon.id}::uuid`).rejects.toThrow();
    await expect(owner.$executeRaw`update coupon set used = 0 where id = ${coupon.id}::uuid`).rejects.toThrow(/movements/);
    await expect(owner.$executeRaw`update coupon_redemption set released_at = now() where released_at is null`).rejects.toThrow(
      /given back/,
    );
    await expect(db.$executeRaw`insert into coupon_redemption select * from coupon_redemption limit 1`).rejects.toThrow();
    await expect(makeCoupon(owner, "tENTH", { benefits: [percent(1)] })).rejects.toThrow();
    const { attemptId } = await db.order.findFirstOrThrow({});
    expect(await completeCheckout(ctx.asGuest(), attemptId)).toMatchObject({ state: "completed" });
  });
});
