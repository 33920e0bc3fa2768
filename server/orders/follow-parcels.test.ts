import { describe, expect, it } from "vitest";
import { pay } from "#server/checkout/pay.ts";
import { readyToPay, shop } from "#server/checkout/testing/shop.ts";
import { capturePayments } from "#server/payments/capture-payments.ts";
import { systemContext } from "#server/platform/system-context.ts";
import { createCallerFactory } from "#server/platform/trpc.ts";
import { appRouter } from "#server/router.ts";
import type { Carrier } from "./carriers/carrier.ts";
import { sandboxCarrier } from "./carriers/sandbox-carrier.ts";
import { followParcels } from "./follow-parcels.ts";

const { ctx, db, owner, variants, sandbox } = await shop();
const ask = createCallerFactory(appRouter);
await sandbox.script({ mode: "instant" });
const minute = 60_000;

/** An order whose only parcel was given to a carrier at `shippedAt`. */
async function shipped(trackingNumber = "JD014600") {
  const buyer = ctx.asGuest();
  const { agreed } = await readyToPay(buyer, variants.mugBlue);
  const answer = await pay(buyer, agreed);
  if (!("orderNumber" in answer)) throw new Error(JSON.stringify(answer));
  const [{ id, attemptId } = { id: "", attemptId: "" }] = await owner.$queryRaw<{ id: string; attemptId: string }[]>`
    select p.id, o.attempt_id as "attemptId" from parcel p join orders o on o.id = p.order_id where o.number = ${answer.orderNumber}`;
  await capturePayments(buyer, attemptId);
  const seller = ctx.asSeller("haneul");
  await ask(seller).orders.ship({ parcelId: id, carrier: "DHL", trackingNumber });
  const look = () => ask(ctx.asGuest()).orders.byNumber({ number: answer.orderNumber, key: answer.orderKey });
  return { id, look, shippedAt: seller.now };
}

const later = (from: Date, ms: number) => systemContext("job:test", { db, now: new Date(from.getTime() + ms) });

describe("R136 R137 R139 a parcel under way", () => {
  it("is followed from scan to scan until it is delivered, and the order with it", async () => {
    const { look, shippedAt } = await shipped();
    expect((await look()).parcels[0]).toMatchObject({ state: "shipped", scans: [] });
    await followParcels(later(shippedAt, minute), [sandboxCarrier]);
    expect((await look()).parcels[0]?.scans.map(({ code }) => code)).toEqual(["accepted", "inTransit"]);
    await followParcels(later(shippedAt, 3 * minute), [sandboxCarrier]);
    const order = await look();
    expect(order.state).toBe("delivered");
    expect(order.parcels[0]?.scans.map(({ code }) => code)).toEqual(["accepted", "inTransit", "outForDelivery", "delivered"]);
    expect(order.parcels[0]?.history.at(-1)?.state).toBe("delivered");
  });

  it("R138 R140 tells of its delivery once, whoever hears of it and however often", async () => {
    const { id, shippedAt } = await shipped();
    const end = later(shippedAt, 10 * minute);
    await Promise.all(Array.from({ length: 5 }, () => followParcels(end, [sandboxCarrier])));
    await followParcels(end, [sandboxCarrier]);
    const told = await owner.$queryRaw<{ topic: string; count: number }[]>`
      select topic, count(*)::int as count from outbox where payload ->> 'parcelId' = ${id} group by topic order by topic`;
    expect(told).toEqual([
      { topic: "orders.parcel.delivered", count: 1 },
      { topic: "orders.parcel.shipped", count: 1 },
    ]);
  });

  it("is there at once where its number asks the sandbox to", async () => {
    const { look, shippedAt } = await shipped("NOW-1");
    await followParcels(later(shippedAt, 0), [sandboxCarrier]);
    expect((await look()).state).toBe("delivered");
  });

  it("that was long under way keeps its promised day", async () => {
    const { id, look, shippedAt } = await shipped();
    const twoDaysOn = later(shippedAt, 48 * 60 * minute);
    await owner.$executeRaw`update parcel set expected_to = ${new Date(shippedAt.getTime() + 96 * 60 * minute)} where id = ${id}::uuid`;
    await followParcels(twoDaysOn, [sandboxCarrier]);
    expect((await look()).parcels[0]?.scans.map(({ code }) => code)).toEqual(["accepted", "inTransit"]);
    await followParcels(later(shippedAt, 120 * 60 * minute), [sandboxCarrier]);
    expect((await look()).state).toBe("delivered");
  });

  it("stays where it is while its carrier does not answer", async () => {
    const { id, look, shippedAt } = await shipped();
    const silent: Carrier = { carries: () => true, scansOf: () => Promise.reject(new Error("no answer")) };
    await followParcels(later(shippedAt, 10 * minute), [silent]);
    expect((await look()).parcels[0]).toMatchObject({ state: "shipped", scans: [] });
    expect(await db.parcelScan.count({ where: { parcelId: id } })).toBe(0);
  });
});
