import { describe, expect, it } from "vitest";
import { pay } from "#server/checkout/pay.ts";
import { readyToPay, shop } from "#server/checkout/testing/shop.ts";
import { createCallerFactory } from "#server/platform/trpc.ts";
import { appRouter } from "#server/router.ts";
import { trackToken } from "./order-link.ts";

const { ctx, owner, variants, sandbox } = await shop();
const ask = createCallerFactory(appRouter);
await sandbox.script({ mode: "instant" });

/** An order, its only parcel, and how its seller sends that. */
async function ordered() {
  const buyer = ctx.asGuest();
  const { agreed } = await readyToPay(buyer, variants.mugBlue);
  const answer = await pay(buyer, agreed);
  if (!("orderNumber" in answer)) throw new Error(JSON.stringify(answer));
  const [parcel] = await owner.$queryRaw<{ id: string }[]>`
    select p.id from parcel p join orders o on o.id = p.order_id where o.number = ${answer.orderNumber}`;
  const ship = () =>
    ask(ctx.asSeller("haneul")).orders.ship({ parcelId: parcel?.id ?? "", carrier: "DHL", trackingNumber: "JD-1" });
  return { ...answer, ship };
}

describe("R137 an order that is watched", () => {
  it("tells its news to the page of its link and to the page behind number and email", async () => {
    const { orderNumber, orderKey, ship } = await ordered();
    const stranger = ask(ctx.asGuest());
    const watched = await Promise.all([
      stranger.orders.live({ number: orderNumber, key: orderKey }),
      stranger.orders.trackedLive({ token: trackToken(orderNumber) }),
    ]);
    const streams = watched.map((one) => one[Symbol.asyncIterator]());
    const [full, small] = await Promise.all(streams.map(async (one) => (await one.next()).value?.news));
    expect(small).toBe(full);
    const next = streams.map((one) => one.next());
    await ship();
    for (const told of await Promise.all(next)) expect(told.value?.news).toBeGreaterThan(full ?? 0);
  });

  it("tells a stranger nothing", async () => {
    const { orderNumber } = await ordered();
    const stranger = ask(ctx.asGuest());
    for (const watched of [
      await stranger.orders.live({ number: orderNumber }),
      await stranger.orders.trackedLive({ token: `${orderNumber}-forged` }),
    ])
      await expect(watched[Symbol.asyncIterator]().next()).rejects.toMatchObject({ message: "orders.notFound" });
  });
});
