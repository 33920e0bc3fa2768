import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pay } from "#server/checkout/pay.ts";
import { readyToPay, shop } from "#server/checkout/testing/shop.ts";
import { capturePayments } from "#server/payments/capture-payments.ts";
import { orderStates, parcelStates } from "./schema.ts";

const { ctx, db, owner, variants, sandbox } = await shop();
await sandbox.script({ mode: "instant" });

const transitions = await db.stateTransition.findMany();
const next = (entity: string, from: string) =>
  transitions.filter((one) => one.entity === entity && one.fromState === from).map((one) => one.toState);

/** What the order's state must be, told by its parcels alone. */
function fold(parcels: readonly string[]): string {
  const live = parcels.filter((state) => state !== "cancelled");
  if (live.length === 0) return "cancelled";
  if (live.every((state) => state === "delivered")) return "delivered";
  const isOut = (state: string) => ["shipped", "delivered", "lost"].includes(state);
  if (live.every(isOut)) return "shipped";
  if (live.some(isOut)) return "partlyShipped";
  return live.some((state) => state !== "new") ? "processing" : "confirmed";
}

describe("R112 R132 states are a table", () => {
  it("R132 the states that the code names are those of the table", async () => {
    const states = await db.state.findMany();
    const named = (entity: string) => new Set(states.filter((one) => one.entity === entity).map((one) => one.name));
    expect(named("order")).toEqual(new Set(orderStates));
    expect(named("parcel")).toEqual(new Set(parcelStates));
  });

  it("R112 an attempt, an order and a payment cannot skip a step, whoever asks", async () => {
    const buyer = ctx.asGuest();
    const { agreed, attemptId } = await readyToPay(buyer, variants.mugBlue);
    await expect(db.checkoutAttempt.update({ where: { id: attemptId }, data: { state: "completed" } })).rejects.toThrow();
    await pay(buyer, agreed);
    const order = await db.order.findUniqueOrThrow({ where: { attemptId } });
    await expect(db.order.update({ where: { id: order.id }, data: { state: "delivered" } })).rejects.toThrow(
      /no way from confirmed to delivered/,
    );
    await expect(db.order.update({ where: { id: order.id }, data: { total: 1n } })).rejects.toThrow();
    await expect(owner.order.update({ where: { id: order.id }, data: { total: 1n } })).rejects.toThrow(/immutable/);
    await expect(db.payment.updateMany({ where: { attemptId }, data: { state: "captured" } })).rejects.toThrow();
  });

  it("R056 R132 the order follows its parcels through every walk they can take", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(1), fc.nat(5)), { maxLength: 10 }), async (walk) => {
        const buyer = ctx.asGuest();
        const { agreed, attemptId } = await readyToPay(buyer, variants.apron, variants.mugBlue);
        await pay(buyer, agreed);
        await capturePayments(buyer, attemptId);
        const { id } = await db.order.findUniqueOrThrow({ where: { attemptId } });
        const parcels = await db.parcel.findMany({ where: { orderId: id }, orderBy: { id: "asc" } });
        expect(parcels).toHaveLength(2);
        for (const [which, choice] of walk) {
          const parcel = parcels[which];
          if (!parcel) continue;
          const ways = next("parcel", parcel.state);
          const to = ways[choice % Math.max(1, ways.length)];
          const states = parcels.map((one) => (one === parcel && to ? to : one.state));
          const order = await db.order.findUniqueOrThrow({ where: { id } });
          if (!to || (order.state !== fold(states) && !reachable("order", order.state, fold(states)))) continue;
          await db.parcel.update({ where: { id: parcel.id }, data: { state: to } });
          parcel.state = to;
          expect((await db.order.findUniqueOrThrow({ where: { id } })).state).toBe(fold(states));
        }
      }),
      { numRuns: 5 },
    );
  });
});

/** One step of the table, since the fold moves the order at most one step for one step of a parcel. */
function reachable(entity: string, from: string, to: string): boolean {
  return next(entity, from).includes(to);
}

describe("R223 the app's login may do what it needs and no more", () => {
  it("R223 cannot edit, delete or truncate what is append-only, nor touch counters", async () => {
    const statements = [
      "update order_line set quantity = 1",
      "delete from orders",
      "truncate payment_op",
      "update stock_level set on_hand = 1000000",
      "update payment set captured = 1",
      "delete from audit_log",
      "update state_change set actor = 'x'",
      "insert into state_transition values ('order', 'delivered', 'confirmed')",
      "create table x (y int)",
      "alter table orders disable trigger all",
      "select pg_read_file('/etc/passwd')",
    ];
    for (const statement of statements) await expect(db.$executeRawUnsafe(statement), statement).rejects.toThrow();
  });
});
