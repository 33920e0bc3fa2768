import { beforeAll, expect, test } from "vitest";
import { buy, readyToPay, shop } from "#server/checkout/testing/shop.ts";
import { orderKey } from "#server/orders/order-link.ts";
import { shipParcel } from "#server/orders/ship-parcel.ts";
import { env } from "#server/platform/env.ts";
import type { Fact, Topic } from "#server/platform/events.ts";
import { systemContext } from "#server/platform/system-context.ts";
import { mailOrderConfirmation } from "./mail-order-confirmation.ts";
import { mailParcelDelivered, mailParcelShipped } from "./mail-parcel-news.ts";
import { mailPaymentProblem } from "./mail-payment-problem.ts";

const { ctx, db, owner, variants, sandbox } = await shop();
const system = () => systemContext("reaction:test", { db });

/** The newest fact of a topic about a subject, as a consumer would get it. */
async function told<T extends Topic>(topic: T, key: string): Promise<Fact<T>> {
  const row = await owner.outboxEvent.findFirstOrThrow({ where: { topic, key }, orderBy: { id: "desc" } });
  return { ...row, topic, at: row.createdAt, payload: row.payload } as unknown as Fact<T>;
}

async function order(site: Parameters<typeof ctx.asGuest>[0] = {}) {
  const answer = await buy(ctx.asGuest(site), variants.mugBlue, variants.throwSmall);
  if (!("orderNumber" in answer)) throw new Error("no order");
  return owner.order.findUniqueOrThrow({ where: { number: answer.orderNumber } });
}

beforeAll(() => sandbox.script({ mode: "instant" }));

test("R113 R126 an order is confirmed by one mail, in its language and currency, with its signed link", async () => {
  const { id, number } = await order({ locale: "ar", currency: "KWD" });
  const fact = await told("orders.order.created", id);
  await mailOrderConfirmation(system(), fact);
  await mailOrderConfirmation(system(), fact);
  const [mail, ...others] = await owner.mail.findMany({ where: { dedupeKey: `orderConfirmation:${id}` } });
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ recipient: "ann@maru.test", locale: "ar" });
  expect(mail?.subject).toContain(number);
  expect(mail?.html).toContain('dir="rtl"');
  expect(mail?.html).toContain("د.ك.");
  expect(mail?.text).toContain(`${env().APP_ORIGIN}/ar/orders/${number}?key=${orderKey(number)}`);
  expect(mail?.text).toContain("ورشة هانول");
});

test("a parcel's way is told in two mails", async () => {
  const { id } = await order({ locale: "ko", currency: "KRW" });
  const parcel = await owner.parcel.findFirstOrThrow({ where: { orderId: id, seller: { slug: "haneul-works" } } });
  const seller = ctx.asSeller("haneul");
  await owner.$transaction((tx) =>
    shipParcel({ ...seller, db: tx, inTransaction: true }, { parcelId: parcel.id, carrier: "한진", trackingNumber: "4012-22" }),
  );
  const shipped = await told("orders.parcel.shipped", id);
  await mailParcelShipped(system(), shipped);
  await mailParcelDelivered(system(), {
    ...shipped,
    topic: "orders.parcel.delivered",
  } as unknown as Fact<"orders.parcel.delivered">);
  const mails = await owner.mail.findMany({ where: { dedupeKey: { endsWith: parcel.id } }, orderBy: { createdAt: "asc" } });
  expect(mails.map(({ kind }) => kind)).toEqual(["parcelShipped", "parcelDelivered"]);
  expect(mails[0]?.text).toContain("운송장 번호: 4012-22");
  expect(mails[0]?.text).toContain("하늘공방");
  expect(mails[0]?.text).not.toContain("듄앤스레드");
});

test("R119 P20 a payment that failed is told once, and not at all once there is an order", async () => {
  const { attemptId } = await readyToPay(ctx.asGuest(), variants.mugWhite);
  const failed = (attempt: string, failure: string | null) =>
    ({
      payload: { paymentId: attempt, attemptId: attempt, amount: "2690", currency: "USD", failure },
    }) as unknown as Fact<"payments.payment.failed">;
  await mailPaymentProblem(system(), failed(attemptId, "insufficientFunds"));
  await mailPaymentProblem(system(), failed(attemptId, "declined"));
  const mails = await owner.mail.findMany({ where: { kind: "paymentProblem" } });
  expect(mails).toHaveLength(1);
  expect(mails[0]?.text).toContain("There was not enough money on the card.");
  expect(mails[0]?.text).toContain(`${env().APP_ORIGIN}/cart`);

  const { attemptId: paid } = await order();
  await mailPaymentProblem(system(), failed(paid, null));
  expect(await owner.mail.count({ where: { kind: "paymentProblem" } })).toBe(1);
});
