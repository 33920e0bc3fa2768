import { expect, test } from "vitest";
import { systemContext } from "#server/platform/system-context.ts";
import { world } from "#server/platform/testing/world.ts";
import { makeCoupon } from "./testing/coupons.ts";
import { percent } from "./testing/offers.ts";
import { turnPromotions } from "./turn-promotions.ts";

const { db, owner, channels } = await world();
const job = () => systemContext("job:promotions.turn-promotions", { db });
const told = async (topic: string) =>
  (
    await owner.$queryRaw<{ payload: { channels: string[] } }[]>`select payload from outbox where topic = ${topic} order by id`
  ).map(({ payload }) => payload.channels.toSorted());

test("R047 a public coupon's beginning and end are told once, at their moment, to the channels it is for", async () => {
  await makeCoupon(owner, "SHORT", { benefits: [percent(500)], to: 4, channelIds: [channels.kiosk] });
  await makeCoupon(owner, "LONG", { benefits: [percent(500)] });
  await makeCoupon(owner, "SECRET", { benefits: [percent(500)], isPublic: false, to: 4 });
  await Promise.all([turnPromotions(job()), turnPromotions(job()), turnPromotions(job())]);
  expect(await told("promotions.promotion.opened")).toHaveLength(2);
  expect(await told("promotions.promotion.closed")).toEqual([]);
  await expect.poll(() => told("promotions.promotion.closed"), { timeout: 9000, interval: 100 }).toEqual([["kiosk"]]);
  expect(await turnPromotions(job())).toBe(0);
  expect(await told("promotions.promotion.closed")).toHaveLength(1);
});
