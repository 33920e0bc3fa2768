import { expect, test } from "vitest";
import type { Db } from "./database.ts";
import { checkInvariants, describeViolations, invariants } from "./invariants.ts";
import { world } from "./testing/world.ts";

const { owner, variants, locations, users, channels } = await world();

/** Breaks something as whoever may switch triggers off, asks, and takes it back. */
async function brokenBy(breakIt: (db: Db) => Promise<unknown>): Promise<string[]> {
  const ids: string[] = [];
  const undone = owner.$transaction(async (tx) => {
    await tx.$executeRaw`set local session_replication_role = replica`;
    await breakIt(tx);
    ids.push(...(await checkInvariants(tx)).map(({ invariant }) => invariant.id));
    throw new Error("taken back");
  });
  await expect(undone).rejects.toThrow("taken back");
  return ids;
}

test("the cast breaks none", async () => {
  expect(describeViolations(await checkInvariants(owner))).toBe("");
});

test("each has its own number", () => {
  expect(new Set(invariants.map(({ id }) => id)).size).toBe(invariants.length);
});

test("stock that nothing moved is seen", async () => {
  expect(await brokenBy((db) => db.$executeRaw`update stock_level set on_hand = on_hand + 1`)).toEqual(["I-03"]);
});

test("stock that nothing holds is seen", async () => {
  const reserved = await brokenBy((db) => db.$executeRaw`update stock_level set reserved = 1 where on_hand > 0`);
  expect(reserved).toEqual(["I-03", "I-04"]);
});

test("a completed attempt without an order is seen, and a state that no history leads to", async () => {
  const ids = await brokenBy(async (db) => {
    const cart = await db.cart.create({ data: { channelId: channels.web } });
    await db.$executeRaw`
      insert into checkout_attempt (cart_id, channel_id, currency, locale, state, cart_version, rate, expires_at)
      values (${cart.id}::uuid, ${channels.web}::uuid, 'USD', 'en', 'completed', 1, 1, now())`;
  });
  expect(ids).toEqual(["I-14", "I-15"]);
});

test("a live hold of a dead attempt is seen", async () => {
  const ids = await brokenBy(async (db) => {
    const cart = await db.cart.create({ data: { channelId: channels.web } });
    await db.$executeRaw`
      with attempt as (insert into checkout_attempt (cart_id, channel_id, currency, locale, state, cart_version, rate, expires_at)
        values (${cart.id}::uuid, ${channels.web}::uuid, 'USD', 'en', 'expired', 1, 1, now()) returning id)
      insert into hold (attempt_id, variant_id, location_id, quantity, expires_at)
      select id, ${variants.mugBlue}::uuid, ${locations.seoul}::uuid, 1, now() from attempt`;
  });
  expect(ids).toEqual(["I-02", "I-04", "I-15"]);
});

test("money from nowhere is seen", async () => {
  const balance = await brokenBy(
    (db) => db.$executeRaw`
      insert into account (kind, owner_id, purpose, currency, balance) values ('customer', ${users.shopper}::uuid, 'deposit', 'USD', 100)`,
  );
  expect(balance).toEqual(["I-10"]);
});

test("an order that was told and is not there is seen", async () => {
  const told = await brokenBy(
    (db) => db.$executeRaw`
      insert into outbox (topic, key, payload, actor) values ('orders.order.created', 'x', '{"orderId": "x"}', 'test')`,
  );
  expect(told).toEqual(["I-30"]);
});
