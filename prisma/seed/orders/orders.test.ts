import { beforeAll, describe, expect, it } from "vitest";
import { checkInvariants, describeViolations } from "#server/platform/invariants.ts";
import { testDatabase } from "#server/platform/testing/database.ts";
import { countries } from "#server/shipping/countries/registry.ts";
import { addressFaults } from "#server/shipping/rules.ts";
import type { Address } from "#server/shipping/schema.ts";
import { seed } from "../seed.ts";

const { ownerUrl, owner } = await testDatabase();
const now = new Date("2026-11-18T10:00:00Z");
const world = { products: 120, accounts: true, orders: 400, now } as const;

describe("the last 90 days of the demo world", () => {
  beforeAll(async () => {
    await seed(ownerUrl, world);
  });

  it("keep every promise of the shop", async () => {
    expect(describeViolations(await checkInvariants(owner))).toBe("");
    const unread = await owner.$queryRaw<[{ n: number }]>`select count(*)::int as n from outbox_delivery`;
    expect(unread[0].n).toBe(0);
    expect(await owner.mail.count()).toBe(0);
  });

  it("add nothing on a second day, and only what is more when more are asked for", async () => {
    const before = await owner.order.count();
    expect(before).toBeGreaterThanOrEqual(410);
    await seed(ownerUrl, { ...world, now: new Date("2026-11-20T10:00:00Z") });
    expect(await owner.order.count()).toBe(before);
    await seed(ownerUrl, { ...world, orders: 450 });
    expect(await owner.order.count()).toBe(before + 50);
    expect(describeViolations(await checkInvariants(owner))).toBe("");
  });

  it("leave the shelves as full as they were", async () => {
    const [off] = await owner.$queryRaw<[{ n: number }]>`
      select count(*)::int as n from stock_level l where on_hand <> (select coalesce(sum(delta_on_hand), 0) from stock_movement m
        where m.variant_id = l.variant_id and m.location_id = l.location_id and m.idempotency_key = 'seed:' || l.variant_id || ':'
          || (select code from location where id = l.location_id))`;
    expect(off.n).toBe(0);
  });

  it("used coupons here and there, each named in its order and redeemed for it", async () => {
    const orders = await owner.order.findMany({ where: { discounts: { not: [] } } });
    expect(orders.length).toBeGreaterThan(8);
    expect(orders.some(({ discount }) => discount > 0n)).toBe(true);
    expect(await owner.couponRedemption.count()).toBe(orders.length);
    expect(await owner.coupon.findFirst({ where: { code: "LASTONE" } })).toMatchObject({ used: 0 });
  });

  it("say in the audit log who sent the parcels of the shops whose people are here, on the day", async () => {
    const [deed] = await owner.$queryRaw<{ n: number; off: number }[]>`
      select count(*)::int as n, count(*) filter (where a.at <> p.shipped_at)::int as off
      from audit_log a join parcel p on a.target = 'parcelId:' || p.id where a.action = 'orders.ship'`;
    expect(deed?.n).toBeGreaterThan(10);
    expect(deed?.off).toBe(0);
  });

  it("hold the member's orders in every state the shop knows, two of the shopper's, and a day's work for Haneul Works", async () => {
    const statesOf = async (email: string) => (await owner.order.findMany({ where: { email } })).map(({ state }) => state);
    expect(new Set(await statesOf("member@maru.test"))).toEqual(
      new Set(["confirmed", "processing", "partlyShipped", "shipped", "delivered", "cancelled"]),
    );
    expect((await statesOf("shopper@maru.test")).sort()).toEqual(["delivered", "shipped"]);
    const parcels = await owner.parcel.groupBy({ by: ["state"], where: { seller: { slug: "haneul-works" } }, _count: true });
    const count = (state: string) => parcels.find((row) => row.state === state)?._count ?? 0;
    expect(count("new")).toBeGreaterThanOrEqual(3);
    expect(count("confirmed")).toBeGreaterThanOrEqual(2);
    expect(count("packed")).toBeGreaterThanOrEqual(1);
    expect(count("shipped")).toBeGreaterThanOrEqual(2);
    expect(await owner.parcel.count({ where: { state: "lost" } })).toBeGreaterThanOrEqual(1);
  });

  it("grew, on every channel, in every language and currency, by guests and members, to addresses that can be delivered to", async () => {
    const orders = await owner.order.findMany();
    const since = (days: number) =>
      orders.filter(({ placedAt }) => placedAt.getTime() > now.getTime() - days * 86_400_000).length;
    expect(since(90)).toBe(orders.length);
    expect(since(30)).toBeGreaterThan((orders.length - since(60)) * 1.3);
    for (const [found, least] of [
      [new Set(orders.map(({ channelId }) => channelId)), 3],
      [new Set(orders.map(({ locale }) => locale)), 3],
      [new Set(orders.map(({ currency }) => currency)), 6],
    ] as const)
      expect(found.size).toBe(least);
    expect(orders.filter(({ userId }) => userId === null).length).toBeGreaterThan(orders.length / 3);
    expect(orders.filter(({ userId }) => userId !== null).length).toBeGreaterThan(orders.length / 5);
    for (const { address } of orders) {
      const given = Object.fromEntries(Object.entries(address as object).filter(([, value]) => value !== null)) as Address;
      const country = countries[given.country];
      expect(country && addressFaults(country, given)).toEqual({});
    }
  });
});
