import { describe, expect, it } from "vitest";
import { capturePayments } from "#server/payments/capture-payments.ts";
import type { ProviderPayment } from "#server/payments/providers/provider.ts";
import { findProvider } from "#server/payments/providers/registry.ts";
import type { Context } from "#server/platform/context.ts";
import { completeCheckout } from "./complete-checkout.ts";
import { pay } from "./pay.ts";
import { attemptOutcome } from "./queries.ts";
import { reconcilePayments } from "./reconcile-payments.ts";
import { sweepAttempts } from "./sweep-attempts.ts";
import { readyToPay, shop } from "./testing/shop.ts";

const { ctx, db, owner, variants, sandbox } = await shop();

const later = (one: Context, minutes: number): Context => ({ ...one, now: new Date(one.now.getTime() + minutes * 60_000) });
const ordersOf = (attemptId: string) => db.order.count({ where: { attemptId } });
const stockOf = async (variantId: string) => {
  const rows = await db.stockLevel.findMany({ where: { variantId } });
  return { onHand: rows.reduce((n, row) => n + row.onHand, 0), reserved: rows.reduce((n, row) => n + row.reserved, 0) };
};

/** A payment that the provider authorised while nobody listened: made by the shop, its answer lost. */
async function paidUnheard(one: Context, ...bought: string[]) {
  await sandbox.script({});
  const ready = await readyToPay(one, ...bought);
  await pay(one, ready.agreed);
  const provider = findProvider("sandbox");
  const [payment] = (await provider?.findByAttempt(ready.attemptId)) ?? [];
  if (!payment) throw new Error("no payment was made");
  const authorised: ProviderPayment = {
    ...{ ...payment, state: "authorised", authorised: payment.amount, redirectUrl: null },
    operations: [{ ref: `auth-${payment.ref}`, op: "authorise", amount: payment.amount }],
  };
  return { ...ready, payment, authorised };
}

describe("R109 R110 an attempt becomes one order, or none", () => {
  it("R110 twenty clicks at once make one order and one payment", async () => {
    await sandbox.script({ mode: "instant" });
    const buyer = ctx.asGuest();
    const { agreed, attemptId } = await readyToPay(buyer, variants.mugBlue);
    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => pay(buyer, agreed)));
    const numbers = new Set(
      answers.flatMap((one) => (one.status === "fulfilled" && "orderNumber" in one.value ? [one.value.orderNumber] : [])),
    );
    expect(numbers.size).toBe(1);
    expect(await ordersOf(attemptId)).toBe(1);
    expect(await db.payment.count({ where: { attemptId } })).toBe(1);
  });

  it("R118 R122 webhook, browser and reconciler at once place one order", async () => {
    const { attemptId, authorised } = await paidUnheard(ctx.asGuest(), variants.mugBlue);
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, () => completeCheckout(ctx.asGuest(), attemptId, [authorised])),
    );
    expect(new Set(outcomes.map((one) => (one.state === "completed" ? one.orderNumber : one.state))).size).toBe(1);
    expect(await ordersOf(attemptId)).toBe(1);
    expect(await db.paymentOp.count({ where: { payment: { attemptId } } })).toBe(1);
  });

  it("R109 no order exists while the payment is open, and the hold stays", async () => {
    await sandbox.script({});
    const buyer = ctx.asGuest();
    const before = await stockOf(variants.mugWhite);
    const { attemptId, agreed, token } = await readyToPay(buyer, variants.mugWhite);
    expect(await pay(buyer, agreed)).toHaveProperty("redirectUrl");
    expect(await attemptOutcome(buyer, token)).toEqual({ state: "pending" });
    expect(await ordersOf(attemptId)).toBe(0);
    expect((await stockOf(variants.mugWhite)).reserved).toBe(before.reserved + 1);
  });

  it("R068 an expired hold gives the stock back, and money that comes later is given back too", async () => {
    const buyer = ctx.asGuest();
    const before = await stockOf(variants.apron);
    const { attemptId, authorised, token } = await paidUnheard(buyer, variants.apron);
    await sweepAttempts(later(buyer, 31));
    expect(await stockOf(variants.apron)).toEqual(before);
    expect(
      await completeCheckout(later(buyer, 31), attemptId, [{ ...authorised, state: "created", operations: [], authorised: 0n }]),
    ).toMatchObject({ state: "failed" });
    expect(await attemptOutcome(buyer, token)).toMatchObject({ state: "failed", failure: "checkout.holdExpired" });
    expect(await ordersOf(attemptId)).toBe(0);
  });

  it("R118 a payment of another amount makes no order and waits for a person", async () => {
    await sandbox.script({ mode: "instant", wrongAmount: 100 });
    const buyer = ctx.asGuest();
    const { attemptId, agreed } = await readyToPay(buyer, variants.apron);
    await pay(buyer, agreed).catch(() => null);
    expect(await ordersOf(attemptId)).toBe(0);
    expect(await db.checkoutAttempt.findUnique({ where: { id: attemptId } })).toMatchObject({
      needsReview: "amount",
      state: "open",
    });
  });

  it("I-05 what was withdrawn while it was paid for is not sold", async () => {
    const { attemptId, authorised } = await paidUnheard(ctx.asGuest(), variants.apron);
    const { productId } = await owner.variant.findUniqueOrThrow({ where: { id: variants.apron } });
    await owner.product.update({ where: { id: productId }, data: { state: "withdrawn" } });
    const outcome = await completeCheckout(ctx.asGuest(), attemptId, [authorised]);
    await owner.product.update({ where: { id: productId }, data: { state: "live" } });
    expect(outcome).toMatchObject({ state: "failed", canRetry: false });
    expect(await ordersOf(attemptId)).toBe(0);
  });
});

describe("R246 the reconciler heals what a crash left behind", () => {
  it("R246 killed between authorisation and order: the order is placed", async () => {
    await sandbox.script({ mode: "instant", faults: [{ on: "create", kind: "cutAfter", times: 4 }] });
    const buyer = ctx.asGuest();
    const { attemptId, agreed } = await readyToPay(buyer, variants.mugBlue);
    await expect(pay(buyer, agreed)).rejects.toMatchObject({ kind: "unavailable" });
    expect(await ordersOf(attemptId)).toBe(0);
    await sandbox.script({ mode: "instant" });
    await reconcilePayments(later(buyer, 1));
    expect(await ordersOf(attemptId)).toBe(1);
  });

  it("R246 killed between order and capture: the money is captured once", async () => {
    await sandbox.script({ mode: "instant" });
    const buyer = ctx.asGuest();
    const { attemptId, agreed } = await readyToPay(buyer, variants.apron);
    expect(await pay(buyer, agreed)).toMatchObject({ state: "completed" });
    await Promise.all([reconcilePayments(later(buyer, 1)), reconcilePayments(later(buyer, 1))]);
    const [payment] = await db.payment.findMany({ where: { attemptId }, include: { ops: { where: { op: "capture" } } } });
    expect(payment).toMatchObject({ state: "captured", ops: [{ op: "capture" }] });
  });

  it("captures once, however many ask", async () => {
    await sandbox.script({ mode: "instant" });
    const buyer = ctx.asGuest();
    const { attemptId, agreed } = await readyToPay(buyer, variants.apron);
    await pay(buyer, agreed);
    await Promise.all(Array.from({ length: 6 }, () => capturePayments(buyer, attemptId)));
    expect(await db.paymentOp.count({ where: { op: "capture", payment: { attemptId } } })).toBe(1);
  });
});
