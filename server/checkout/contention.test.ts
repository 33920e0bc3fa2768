import { describe, expect, it } from "vitest";
import { addToCart } from "#server/cart/add-to-cart.ts";
import { isRefusal } from "#server/platform/refusal.ts";
import { inParallel } from "#server/platform/testing/in-parallel.ts";
import { startCheckout } from "./start-checkout.ts";
import { sweepAttempts } from "./sweep-attempts.ts";
import { buy, shop } from "./testing/shop.ts";

const { ctx, db, variants, sandbox } = await shop();

describe("R067 stock is never sold twice", () => {
  it("R067 two hundred buyers of fifty units: fifty orders, the others are told", { timeout: 60_000 }, async () => {
    await sandbox.script({ mode: "instant" });
    const outcomes = await inParallel(
      16,
      Array.from({ length: 200 }, () => () => buy(ctx.asGuest(), variants.apron)),
    );
    const sold = outcomes.filter((one) => one.status === "fulfilled" && "state" in one.value && one.value.state === "completed");
    const refused = outcomes.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(sold).toHaveLength(50);
    expect(refused).toHaveLength(150);
    const codes = new Set(refused.map((reason) => (isRefusal(reason) ? reason.code : String(reason))));
    expect(
      [...codes].every((code) => code === "cart.outOfStock" || code === "cart.quantityTooLarge"),
      [...codes].join(),
    ).toBe(true);
    const levels = await db.stockLevel.findMany({ where: { variantId: variants.apron } });
    expect(levels.map(({ onHand, reserved }) => ({ onHand, reserved }))).toEqual([{ onHand: 0, reserved: 0 }]);
  });

  it("R068 forty holds of one from ten at once: ten, and all come back after half an hour", async () => {
    const buyers = Array.from({ length: 40 }, () => ctx.asGuest());
    for (const buyer of buyers) await addToCart(buyer, { variantId: variants.mugBlue, quantity: 1 });
    const held = await Promise.allSettled(buyers.map((buyer) => startCheckout(buyer)));
    expect(held.filter((one) => one.status === "fulfilled")).toHaveLength(10);
    const first = buyers[0] ?? ctx.asGuest();
    await sweepAttempts({ ...first, now: new Date(first.now.getTime() + 31 * 60_000) });
    const levels = await db.stockLevel.findMany({ where: { variantId: variants.mugBlue } });
    expect(levels.reduce((n, level) => n + level.reserved, 0)).toBe(0);
  });

  it("holds what one place does not have from several", async () => {
    const buyer = ctx.asGuest();
    await addToCart(buyer, { variantId: variants.throwSmall, quantity: 5 });
    const { attemptId } = await startCheckout(buyer);
    const holds = await db.hold.findMany({ where: { attemptId } });
    expect(holds.map(({ quantity }) => quantity).sort()).toEqual([2, 3]);
  });
});
