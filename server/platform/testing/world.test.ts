import { describe, expect, test } from "vitest";
import { world } from "./world.ts";

const { db, ctx, owner, sellers, variants } = await world();

describe("world", () => {
  test("has stock where the cast says so", async () => {
    const level = await db.stockLevel.aggregate({ where: { variantId: variants.throwSmall }, _sum: { onHand: true } });
    expect(level._sum.onHand).toBe(5);
  });

  test("knows who may do what", () => {
    expect(ctx.asShopper().user).toMatchObject({ email: "shopper@maru.test", permissions: [] });
    expect(ctx.asSeller("dune").user.sellers.get(sellers.dune)).toContain("parcels.ship");
    expect(ctx.asAdmin().user.permissions).toContain("orders.read");
    expect(ctx.asGuest({ locale: "ar", currency: "KWD" }).site).toMatchObject({ locale: "ar", currency: "KWD" });
  });

  test("each visitor keeps their own cookies", () => {
    const [one, other] = [ctx.asGuest(), ctx.asGuest()];
    one.cookies.set("cart", "c1", { maxAge: 60 });
    expect([one.cookies.get("cart"), other.cookies.get("cart")]).toEqual(["c1", undefined]);
  });

  test("the app has the rights it has in production, and no more", async () => {
    await expect(db.$executeRaw`update stock_level set on_hand = 1000`).rejects.toThrow(/permission denied/);
    await expect(db.$executeRaw`truncate audit_log`).rejects.toThrow();
    await expect(owner.$executeRaw`update stock_level set on_hand = 1000`).rejects.toThrow(/movements/);
  });

  test("a seller's transaction sees that seller's rows only", async () => {
    const skus = await db.$transaction(async (tx) => {
      await tx.$executeRaw`select set_config('app.seller', ${sellers.dune}, true), set_config('role', 'maru_seller', true)`;
      return tx.$queryRaw<{ sku: string }[]>`select sku from variant order by sku`;
    });
    expect(skus.map(({ sku }) => sku)).toEqual(["APRON", "THROW-L", "THROW-S"]);
  });
});
