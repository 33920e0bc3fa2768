import { chanceOf } from "../chance.ts";
import { fillBasket } from "./basket.ts";
import { dayMs, momentsBefore } from "./calendar.ts";
import { couponFor } from "./coupons.ts";
import { customerOf } from "./customers.ts";
import { appealLately, appealOf, type Goods } from "./goods.ts";
import type { Wish } from "./plan.ts";
import { drawFrom } from "./weighted.ts";

/** What people talk about is bought in these days. */
const latelyDays = 9;

/** What the first `count` customers wanted; the number of an order decides who and what, `now` on which day. */
export function* wishes(goods: readonly Goods[], count: number, random: string, now: Date): Generator<Wish> {
  const moment = momentsBefore(now);
  const bySeller = Map.groupBy(goods, ({ seller }) => seller);
  const ofSeller = (seller: string) => bySeller.get(seller) ?? [];
  const usual = { all: drawFrom(goods, (one) => appealOf(one, random)), ofSeller };
  const lately = { all: drawFrom(goods, (one) => appealLately(one, random)), ofSeller };
  const known = new Set<string>();
  for (let n = 0; n < count; n += 1) {
    const chance = chanceOf(random, "order", n);
    const customer = customerOf(Math.floor(chance.next() ** 1.25 * (30 + n * 0.62)), random);
    const placedAt = moment(chance, customer.hoursFromUtc);
    const shelves = now.getTime() - placedAt.getTime() < latelyDays * dayMs ? lately : usual;
    const lines = fillBasket(chance, shelves, customer.channel, placedAt);
    if (lines.length === 0) continue;
    const coupon = known.has(customer.email) ? undefined : couponFor(chance, lines);
    known.add(customer.email);
    yield { key: `${random}:${n}`, customer, placedAt, lines, coupon };
  }
}
