import { describe, expect, it } from "vitest";
import { buy, shop } from "#server/checkout/testing/shop.ts";
import type { Context } from "#server/platform/context.ts";
import { createCallerFactory } from "#server/platform/trpc.ts";
import { appRouter } from "#server/router.ts";

const { ctx, db, owner, variants, sandbox } = await shop();
const ask = createCallerFactory(appRouter);
await sandbox.script({ mode: "instant" });

async function ordered(buyer: Context, ...bought: string[]) {
  const answer = await buy(buyer, ...bought);
  if (!("orderNumber" in answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

describe("counters", () => {
  it("R054 the counters of a shop say what its filtered lists hold, and nothing of another shop", async () => {
    await ordered(ctx.asGuest(), variants.mugBlue, variants.apron);
    const old = await ordered(ctx.asGuest(), variants.mugBlue);
    await owner.$executeRaw`set session_replication_role = replica`;
    await owner.$executeRaw`update orders set placed_at = now() - interval '20 days' where number = ${old.orderNumber}`;
    await owner.$executeRaw`set session_replication_role = origin`;
    for (const shopName of ["haneul", "dune"] as const) {
      const seller = ask(ctx.asSeller(shopName));
      const counts = await seller.orders.parcelCounts();
      for (const state of ["new", "shipped"] as const) {
        expect((await seller.orders.parcels({ state })).total).toBe(counts.byState[state]);
      }
      for (const due of ["late", "today"] as const) expect((await seller.orders.parcels({ due })).total).toBe(counts[due]);
      expect((await seller.orders.parcels({})).total).toBe(counts.total);
    }
    const [first] = (await ask(ctx.asSeller("haneul")).orders.parcels({})).rows;
    expect(first).toMatchObject({ orderNumber: old.orderNumber, due: "late" });
  });

  it("R182 the counters of the back office say what its lists hold, also of a search by several numbers or an email", async () => {
    const bought = [await ordered(ctx.asGuest(), variants.mugBlue), await ordered(ctx.asGuest(), variants.mugBlue)];
    const desk = ask(ctx.asAdmin());
    const numbers = bought.map(({ orderNumber }) => orderNumber);
    const search = ` ${numbers[0]?.toLowerCase()},\n#${numbers[1]} `;
    expect((await desk.orders.all({ search })).rows.map(({ number }) => number).sort()).toEqual(numbers.toSorted());
    for (const asked of [{}, { placed: "today" }, { search }, { search: "ANN@" }, { search: "%" }] as const) {
      const counts = await desk.orders.counts(asked);
      expect((await desk.orders.all(asked)).total).toBe(counts.total);
      expect((await desk.orders.all({ ...asked, state: "confirmed" })).total).toBe(counts.byState.confirmed);
    }
  });

  it("R182 a checkout that needs a person's decision is put before one", async () => {
    const { orderNumber } = await ordered(ctx.asGuest(), variants.mugBlue);
    await db.checkoutAttempt.updateMany({ where: { order: { number: orderNumber } }, data: { needsReview: "amount" } });
    expect(await ask(ctx.asSupport()).support.openReviews()).toMatchObject({
      total: 1,
      rows: [{ reason: "amount", orderNumber }],
    });
  });
});
