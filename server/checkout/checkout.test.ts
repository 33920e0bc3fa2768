import { describe, expect, it } from "vitest";
import { addToCart } from "#server/cart/add-to-cart.ts";
import { createCallerFactory } from "#server/platform/trpc.ts";
import { appRouter } from "#server/router.ts";
import { pay } from "./pay.ts";
import { checkoutView } from "./queries.ts";
import { startCheckout } from "./start-checkout.ts";
import { address, readyToPay, shop } from "./testing/shop.ts";

const { ctx, db, owner, variants, channels, sandbox } = await shop();
const ask = createCallerFactory(appRouter);

describe("R106 R107 R112 a checkout", () => {
  it("R106 goes from address to delivery to review, each priced as far as it is known", async () => {
    const buyer = ctx.asGuest();
    await addToCart(buyer, { variantId: variants.mugBlue, quantity: 1 });
    await startCheckout(buyer);
    expect(await checkoutView(buyer)).toMatchObject({ step: "address", shipping: null, taxAdded: null });
    const addressed = await ask(buyer).checkout.setAddress(address);
    expect(addressed.step).toBe("shipping");
    expect(addressed.deliveryOptions.map(({ code }) => code)).toEqual(["standard", "express"]);
    const chosen = await ask(buyer).checkout.setShipping({ method: "express" });
    expect(chosen.step).toBe("review");
    expect(chosen.total.amount).toBe(chosen.subtotal.amount + (chosen.shipping?.amount ?? 0n) + (chosen.taxAdded?.amount ?? 0n));
  });

  it("R107 R211 names each field its country asks for and keeps nothing of a bad address", async () => {
    const buyer = ctx.asGuest();
    await addToCart(buyer, { variantId: variants.mugBlue, quantity: 1 });
    await startCheckout(buyer);
    await expect(ask(buyer).checkout.setAddress({ ...address, region: undefined, postalCode: "1" })).rejects.toMatchObject({
      cause: { fields: { region: "shipping.fieldRequired", postalCode: "shipping.postalCodeInvalid" } },
    });
    await expect(ask(buyer).checkout.setAddress({ ...address, country: "ZZ" })).rejects.toMatchObject({
      message: "channels.countryNotServed",
    });
    expect((await checkoutView(buyer)).address).toBeNull();
  });

  it("R078 a cart that changed in another tab is told before anything is paid", async () => {
    const buyer = ctx.asGuest();
    const { agreed } = await readyToPay(buyer, variants.mugBlue);
    await addToCart(buyer, { variantId: variants.mugBlue, quantity: 1 });
    await expect(pay(buyer, agreed)).rejects.toMatchObject({ code: "checkout.cartChanged", kind: "conflict" });
    await startCheckout(buyer);
    expect((await checkoutView(buyer)).address).toMatchObject({ firstName: "Ann", lastName: "Lee" });
    expect(await db.checkoutAttempt.count({ where: { state: "expired", failure: "replaced" } })).toBeGreaterThan(0);
  });

  it("C08 a price that changed between review and payment is never charged silently; a tampered total neither", async () => {
    const buyer = ctx.asGuest();
    const { agreed } = await readyToPay(buyer, variants.bowl);
    const key = { variantId_channelId: { variantId: variants.bowl, channelId: channels.web } };
    const before = await owner.offer.findUniqueOrThrow({ where: key });
    await owner.offer.update({ where: key, data: { price: before.price + 500n, compareAt: null } });
    const named = { code: "cart.priceChanged", params: { from: { amount: before.price }, to: { amount: before.price + 500n } } };
    await expect(pay(buyer, agreed)).rejects.toMatchObject(named);
    await expect(pay(buyer, { ...agreed, total: "1" })).rejects.toMatchObject({ code: "cart.priceChanged" });
    await expect(pay(buyer, { ...agreed, currency: "KRW" })).rejects.toMatchObject({ kind: "conflict" });
    expect(await db.payment.count()).toBe(0);
  });

  it("C08 a price that changed while the hosted page was open begins checkout anew, and never charges the old one twice", async () => {
    await sandbox.script({});
    const buyer = ctx.asGuest();
    const { agreed, attemptId } = await readyToPay(buyer, variants.apron);
    await pay(buyer, agreed);
    await expect(pay(buyer, { ...agreed, total: "1" })).rejects.toMatchObject({ code: "checkout.cartChanged" });
    expect(await db.checkoutAttempt.findUnique({ where: { id: attemptId } })).toMatchObject({
      state: "expired",
      failure: "replaced",
    });
    expect(await checkoutView(buyer)).toMatchObject({ step: "review", email: address.email });
  });

  it("R068 an expired hold is told, and checkout begins again with what was filled in", async () => {
    const buyer = ctx.asGuest();
    const { agreed } = await readyToPay(buyer, variants.mugBlue);
    const late = { ...buyer, now: new Date(buyer.now.getTime() + 31 * 60_000) };
    await expect(pay(late, agreed)).rejects.toMatchObject({ code: "checkout.holdExpired" });
    await startCheckout(late);
    expect(await checkoutView(late)).toMatchObject({ email: address.email, step: "review" });
  });

  it("R116 R119 a new address after the hosted page was opened gives that payment back and prices anew", async () => {
    await sandbox.script({});
    const buyer = ctx.asGuest();
    const { agreed, attemptId } = await readyToPay(buyer, variants.mugBlue);
    expect(await pay(buyer, agreed)).toHaveProperty("redirectUrl");
    const view = await ask(buyer).checkout.setAddress({ ...address, region: "NY", postalCode: "10001" });
    expect(view.attemptId).not.toBe(attemptId);
    expect(await db.payment.findMany({ where: { attemptId }, select: { state: true } })).toEqual([{ state: "cancelled" }]);
    expect(await db.checkoutAttempt.findUnique({ where: { id: attemptId } })).toMatchObject({ state: "expired" });
  });

  it("R110 the same payment is named again, whoever asks twice", async () => {
    await sandbox.script({});
    const buyer = ctx.asGuest();
    const { agreed, attemptId } = await readyToPay(buyer, variants.apron);
    const answers = await Promise.all([pay(buyer, agreed), pay(buyer, agreed), pay(buyer, agreed)]);
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await db.payment.count({ where: { attemptId } })).toBe(1);
  });

  it("X10 X11 a provider that is away or silent is told as such, and nothing is lost", async () => {
    const buyer = ctx.asGuest();
    const { agreed, attemptId } = await readyToPay(buyer, variants.apron);
    await sandbox.script({ faults: [{ on: "create", kind: "error500", times: 8 }] });
    await expect(pay(buyer, agreed)).rejects.toMatchObject({ kind: "unavailable" });
    await sandbox.script({});
    expect(await pay(buyer, agreed)).toHaveProperty("redirectUrl");
    expect(await db.payment.count({ where: { attemptId } })).toBe(1);
  });

  it("an unknown or forged token of an attempt is not found", async () => {
    for (const token of ["x", "a.b", `${variants.bowl}.${"A".repeat(43)}`]) {
      await expect(ask(ctx.asGuest()).checkout.attempt({ token })).rejects.toMatchObject({ message: "checkout.attemptNotFound" });
    }
  });

  it("an empty cart does not begin a checkout", async () => {
    await expect(startCheckout(ctx.asGuest())).rejects.toMatchObject({ code: "cart.empty" });
  });
});
