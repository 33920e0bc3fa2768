import { describe, expect, it } from "vitest";
import { pay } from "#server/checkout/pay.ts";
import { readyToPay, shop } from "#server/checkout/testing/shop.ts";
import type { Context } from "#server/platform/context.ts";
import { createCallerFactory } from "#server/platform/trpc.ts";
import { appRouter } from "#server/router.ts";

const { ctx, db, variants, sandbox } = await shop();
const ask = createCallerFactory(appRouter);
await sandbox.script({ mode: "instant" });

async function ordered(buyer: Context, ...bought: string[]) {
  const { agreed } = await readyToPay(buyer, ...bought);
  const answer = await pay(buyer, agreed);
  if (!("orderNumber" in answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

const askSeller = (shopName: "haneul" | "dune") => ask(ctx.asSeller(shopName));

describe("R056 R130 R132 an order", () => {
  it("R056 R134 is split into one parcel per seller and says all that was agreed to", async () => {
    const { orderNumber, orderKey } = await ordered(ctx.asGuest(), variants.mugBlue, variants.apron);
    const order = await ask(ctx.asGuest()).orders.byNumber({ number: orderNumber, key: orderKey });
    expect(order.parcels).toHaveLength(2);
    expect(order.total.amount).toBe(
      order.subtotal.amount - order.discount.amount + order.shipping.amount + order.taxAdded.amount,
    );
    expect(order.address).toMatchObject({ country: "US", postalCode: "94103" });
    expect(order.history.map(({ state }) => state)).toEqual(["confirmed"]);
  });

  it("R124 R129 opens for its member or its signed link; for others it does not exist", async () => {
    const member = ctx.asShopper();
    const { orderNumber, orderKey } = await ordered(member, variants.mugBlue);
    expect((await ask(ctx.asShopper()).orders.byNumber({ number: orderNumber })).number).toBe(orderNumber);
    const stranger = ask(ctx.asGuest());
    for (const key of [undefined, "", orderKey.slice(1), `${orderKey}x`, "a".repeat(43)]) {
      await expect(stranger.orders.byNumber({ number: orderNumber, key })).rejects.toMatchObject({ message: "orders.notFound" });
    }
    await expect(stranger.orders.byNumber({ number: "ZZZZZZZZZZ", key: orderKey })).rejects.toMatchObject({
      message: "orders.notFound",
    });
    expect((await ask(ctx.asShopper()).orders.mine({ page: 1 })).rows.map((row) => row.number)).toContain(orderNumber);
  });

  it("R125 D14 number and email show the way of the parcel and nothing else", async () => {
    const { orderNumber } = await ordered(ctx.asGuest(), variants.mugBlue);
    const seen = await ask(ctx.asGuest()).orders.track({ number: orderNumber.toLowerCase(), email: "ANN@maru.test" });
    expect(seen.state).toBe("confirmed");
    const text = JSON.stringify(seen, (_, value) => (typeof value === "bigint" ? `${value}` : value));
    for (const secret of ["Main St", "94103", "Ann Lee", "amount", "ann@maru.test"]) expect(text).not.toContain(secret);
    const stranger = ask(ctx.asGuest());
    const wrong = await Promise.allSettled([
      stranger.orders.track({ number: orderNumber, email: "other@maru.test" }),
      stranger.orders.track({ number: "ZZZZZZZZZZ", email: "ann@maru.test" }),
    ]);
    expect(wrong.map((one) => one.status === "rejected" && one.reason.message)).toEqual(["orders.notFound", "orders.notFound"]);
  });
});

describe("R053 R054 R140 a seller's parcels", () => {
  it("R053 R060 are only the seller's own, even where a query forgets to ask", async () => {
    await ordered(ctx.asGuest(), variants.mugBlue, variants.apron);
    const [mine, theirs] = [await askSeller("haneul").desk.parcels({}), await askSeller("dune").desk.parcels({})];
    expect(mine.rows.length).toBeGreaterThan(0);
    expect(mine.rows.map(({ id }) => id)).not.toEqual(expect.arrayContaining(theirs.rows.map(({ id }) => id)));
    const foreign = theirs.rows[0]?.id ?? "";
    await expect(askSeller("haneul").orders.parcel({ parcelId: foreign })).rejects.toMatchObject({
      message: "orders.parcelNotFound",
    });
    await expect(askSeller("haneul").orders.ship({ parcelId: foreign, carrier: "x", trackingNumber: "1" })).rejects.toMatchObject(
      {
        message: "orders.parcelNotFound",
      },
    );
    const seller = ctx.asSeller("haneul");
    const seen = await db.$transaction(async (tx) => {
      await tx.$executeRaw`select set_config('app.seller', ${seller.seller}, true), set_config('role', 'maru_seller', true)`;
      return tx.$queryRaw<{ sellers: number }[]>`select count(distinct seller_id)::int as sellers from parcel`;
    });
    expect(seen).toEqual([{ sellers: 1 }]);
  });

  it("R054 R108 R132 R140 shipping one of two parcels ships the order in part, step by step, told each time", async () => {
    const { orderNumber, orderKey } = await ordered(ctx.asGuest(), variants.mugBlue, variants.apron);
    const parcel = (await askSeller("haneul").desk.parcels({})).rows.find((row) => row.orderNumber === orderNumber);
    await askSeller("haneul").orders.ship({ parcelId: parcel?.id ?? "", carrier: "Hanjin", trackingNumber: "HJ-1" });
    const order = await ask(ctx.asGuest()).orders.byNumber({ number: orderNumber, key: orderKey });
    expect(order.history.map(({ state }) => state)).toEqual(["confirmed", "processing", "partlyShipped"]);
    const told = await db.outboxEvent.findMany({
      where: { topic: "orders.order.statusChanged", key: order.id },
      orderBy: { id: "asc" },
    });
    expect(told.map(({ payload }) => (payload as { to: string }).to)).toEqual(["confirmed", "processing", "partlyShipped"]);
    const shipped = order.parcels.find(({ state }) => state === "shipped");
    expect(shipped).toMatchObject({ carrier: "Hanjin", trackingNumber: "HJ-1" });
  });

  it("R054 of two clicks on 'Mark as shipped' one wins and the other is told", async () => {
    const { orderNumber } = await ordered(ctx.asGuest(), variants.mugBlue);
    const parcel = (await askSeller("haneul").desk.parcels({})).rows.find((row) => row.orderNumber === orderNumber);
    const clicks = await Promise.allSettled(
      Array.from({ length: 4 }, () =>
        askSeller("haneul").orders.ship({ parcelId: parcel?.id ?? "", carrier: "Hanjin", trackingNumber: "HJ-2" }),
      ),
    );
    expect(clicks.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(clicks.flatMap((one) => (one.status === "rejected" ? [one.reason.message] : []))).toEqual(
      Array(3).fill("orders.alreadyShipped"),
    );
    expect(await db.auditLog.count({ where: { action: "orders.ship", target: `parcelId:${parcel?.id}` } })).toBe(1);
  });

  it("R182 the back office reads the whole story; a seller and a shopper do not", async () => {
    const { orderNumber } = await ordered(ctx.asGuest(), variants.mugBlue);
    const story = await ask(ctx.asAdmin()).support.orderStory({ number: orderNumber });
    expect(story.payments).toMatchObject([{ state: "authorised", method: "card" }]);
    expect(story.entries.find(({ kind }) => kind === "payment")).toMatchObject({ what: "authorise", amount: story.order.total });
    expect(story.entries.map(({ what }) => what)).toEqual(
      expect.arrayContaining(["open", "authorised", "completed", "confirmed", "orders.order.created"]),
    );
    await expect(ask(ctx.asSeller("haneul")).support.orderStory({ number: orderNumber })).rejects.toMatchObject({
      code: "FORBIDDEN",
    });
    await expect(ask(ctx.asGuest()).support.orderStory({ number: orderNumber })).rejects.toMatchObject({ code: "UNAUTHORIZED" });
  });
});
