import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { readyToPay, shop } from "#server/checkout/testing/shop.ts";
import { findProvider } from "#server/payments/providers/registry.ts";
import { syncConsumers } from "#server/platform/deliveries.ts";
import { checkInvariants } from "#server/platform/invariants.ts";
import { reactions } from "#server/reactions.ts";
import type { Task } from "./actor.ts";

const { ctx, db, owner, appUrl, variants, sandbox } = await shop();
await syncConsumers(db, reactions);

const actors = new Set<ChildProcess>();
afterEach(() => {
  for (const actor of actors) actor.kill("SIGKILL");
});

type Deed<T> = T extends Task ? Omit<T, "databaseUrl"> : never;

function start(task: Deed<Task>): ChildProcess {
  const actor = spawn(
    process.execPath,
    [fileURLToPath(new URL("./actor.ts", import.meta.url)), JSON.stringify({ ...task, databaseUrl: appUrl })],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  actors.add(actor);
  return actor;
}

async function kill(actor: ChildProcess): Promise<void> {
  const ended = once(actor, "exit");
  actor.kill("SIGKILL");
  expect(await ended).toEqual([null, "SIGKILL"]);
}

/** A fresh process does what a worker does after its start; in time that has gone by. */
async function heal(minutesLater = 2): Promise<void> {
  const [code] = await once(start({ deed: "heal", minutesLater }), "exit");
  expect(code).toBe(0);
}

/** Looks every 10 ms, for at most 10 s. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo()); tries++) {
    if (tries > 1000) throw new Error("it did not come to pass");
    await wait(10);
  }
}

/** A shopper at the review step, as another process can go on with. */
async function atReview() {
  const buyer = ctx.asGuest();
  const { attemptId, agreed } = await readyToPay(buyer, variants.apron, variants.mugBlue);
  return { attemptId, task: { deed: "pay" as const, site: buyer.site, cart: buyer.cookies.get("cart") ?? "", agreed } };
}

const atProvider = async (attemptId: string) => (await findProvider("sandbox")?.findByAttempt(attemptId)) ?? [];
const ordersOf = (attemptId: string) => db.order.count({ where: { attemptId } });
const paymentsOf = (attemptId: string) =>
  db.payment.findMany({ where: { attemptId }, include: { ops: { orderBy: { id: "asc" } } } });

/** One order, its stock sold, its money taken once by everybody's account, one confirmation. */
async function expectWhole(attemptId: string): Promise<void> {
  expect(await ordersOf(attemptId)).toBe(1);
  expect(await db.hold.findMany({ where: { attemptId }, select: { state: true } })).toEqual([
    { state: "consumed" },
    { state: "consumed" },
  ]);
  const [ours, ...more] = await paymentsOf(attemptId);
  expect(more).toEqual([]);
  expect(ours).toMatchObject({ state: "captured", ops: [{ op: "authorise" }, { op: "capture" }] });
  expect(await atProvider(attemptId)).toMatchObject([{ state: "captured", captured: ours?.amount, refunded: 0n }]);
  expect(
    await db.$queryRaw`select consumer from outbox_delivery where delivered_at is null and dead_at is null and available_at <= now()`,
  ).toEqual([]);
  const order = await db.order.findUniqueOrThrow({ where: { attemptId }, select: { id: true } });
  expect(await db.mail.count({ where: { dedupeKey: `orderConfirmation:${order.id}` } })).toBe(1);
  expect(await checkInvariants(owner)).toEqual([]);
}

describe("R246 R121 R122 a process killed in the middle of a purchase", { timeout: 60_000 }, () => {
  it("R246 R122 after the provider authorised, before the order: the order is placed, nothing is paid twice", async () => {
    const { attemptId, task } = await atReview();
    await sandbox.script({ mode: "instant", faults: [{ on: "create", kind: "hangAfter", ms: 3000 }] });
    const web = start(task);
    await until(async () => (await atProvider(attemptId))[0]?.state === "authorised");
    await kill(web);
    expect(await ordersOf(attemptId)).toBe(0);
    expect(await paymentsOf(attemptId)).toEqual([]);
    await heal();
    await expectWhole(attemptId);
  });

  it("R246 R122 after the order, before the capture: the money is taken once, the confirmation written once", async () => {
    const { attemptId, task } = await atReview();
    await sandbox.script({ mode: "instant" });
    const web = start(task);
    await until(async () => (await ordersOf(attemptId)) === 1);
    await kill(web);
    expect(await paymentsOf(attemptId)).toMatchObject([{ state: "authorised" }]);
    await heal();
    await expectWhole(attemptId);
  });

  it("R246 after the provider captured, before we wrote it down: it is written down, not captured again", async () => {
    const { attemptId, task } = await atReview();
    await sandbox.script({ mode: "instant" });
    const web = start(task);
    await until(async () => (await ordersOf(attemptId)) === 1);
    await kill(web);
    await sandbox.script({ faults: [{ on: "capture", kind: "hangAfter", ms: 3000 }] });
    const worker = start({ deed: "react" });
    await until(async () => (await atProvider(attemptId))[0]?.state === "captured");
    await kill(worker);
    expect(await paymentsOf(attemptId)).toMatchObject([{ state: "authorised" }]);
    // The killed worker's leases end after a minute; here they end now.
    await owner.$executeRaw`update outbox_delivery set available_at = now() where delivered_at is null`;
    await heal();
    await expectWhole(attemptId);
  });

  it("R246 R121 with the payment open and the shopper gone for good: the stock comes back, no order and no money", async () => {
    const { attemptId, task } = await atReview();
    await sandbox.script({ faults: [{ on: "create", kind: "hangAfter", ms: 3000 }] });
    const web = start(task);
    await until(async () => (await atProvider(attemptId)).length === 1);
    await kill(web);
    await heal(45);
    expect(await ordersOf(attemptId)).toBe(0);
    expect(await db.hold.count({ where: { attemptId, state: "released" } })).toBe(2);
    expect(await db.checkoutAttempt.findUnique({ where: { id: attemptId } })).toMatchObject({ state: "expired" });
    expect(await atProvider(attemptId)).toMatchObject([{ state: "cancelled", captured: 0n }]);
    expect(await checkInvariants(owner)).toEqual([]);
  });
});
