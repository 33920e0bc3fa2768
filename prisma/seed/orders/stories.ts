import { dueBounds } from "#server/orders/due.ts";
import { chanceOf, keyedId } from "../chance.ts";
import { type BasketLine, lineOf } from "./basket.ts";
import { dayMs, hourMs } from "./calendar.ts";
import { addressIn, type Customer, customerOf } from "./customers.ts";
import type { Goods } from "./goods.ts";
import type { Fate, Wish } from "./plan.ts";

interface Story extends Fate {
  name: string;
  who: "member" | "shopper" | "somebody";
  /** Whose things are in it; as many sellers as the story says, the named one first. */
  sellers: number;
  seller?: string;
  placedAt: Date;
}

/** Orders a tour of the shop finds: the member's in every state, the shopper's two, and a day's work for Haneul Works. */
export function storyWishes(goods: readonly Goods[], random: string, now: Date): Wish[] {
  return stories(now).flatMap((story, index) => {
    const customer = story.who === "somebody" ? customerOf(1_000_000 + index * 7, random) : person(story.who);
    const lines = linesOf(story, goods, customer, random);
    if (lines.length === 0 || (story.until && new Set(lines.map((line) => line.goods.seller)).size < story.sellers)) return [];
    return [{ key: `${random}:story:${story.name}`, customer, placedAt: story.placedAt, lines, fate: story }];
  });
}

function stories(now: Date): Story[] {
  const ago = (days: number) => new Date(now.getTime() - days * dayMs);
  const member = (name: string, days: number, fate: Fate = {}, sellers = 1): Story => ({
    name: `member:${name}`,
    who: "member",
    sellers,
    placedAt: ago(days),
    ...fate,
  });
  const { late, today } = dueBounds(now);
  const [first, last] = [late.getTime(), Math.min(today.getTime(), now.getTime()) - hourMs / 2];
  const dueToday = (part: number) => new Date(first + Math.max(0, last - first) * part);
  const work = (name: string, placedAt: Date, until: NonNullable<Fate["until"]>[number]): Story => ({
    name: `work:${name}`,
    who: "somebody",
    sellers: 1,
    seller: "haneul-works",
    placedAt,
    until: [until],
  });
  return [
    member("placed", 0.05, { until: ["new"] }),
    member("packed", 1.1, { until: ["packed"] }),
    member("partly", 3.2, { until: ["shipped", "confirmed"] }, 2),
    member("shipped", 4.3, { until: ["shipped", "shipped"] }, 2),
    member("delivered-1", 12.6),
    member("delivered-2", 27.2, {}, 2),
    member("cancelled", 33.4, { isCancelled: true }),
    member("lost", 41.3, { isLost: true }),
    member("delivered-3", 58.5, {}, 3),
    member("delivered-4", 84.1),
    { ...member("shopper-1", 2.4, { until: ["shipped"] }), who: "shopper", name: "shopper:shipped" },
    { ...member("shopper-2", 19.7), who: "shopper", name: "shopper:delivered" },
    work("new-1", dueToday(0.9), "new"),
    work("new-2", dueToday(0.55), "new"),
    work("confirmed", dueToday(0.3), "confirmed"),
    work("packed", dueToday(0.1), "packed"),
    work("late-1", new Date(first - 0.6 * dayMs), "confirmed"),
    work("late-2", new Date(first - 1.7 * dayMs), "new"),
    work("shipped-1", ago(3.4), "shipped"),
    work("shipped-2", ago(4.2), "shipped"),
  ];
}

const email = { member: "member@maru.test", shopper: "shopper@maru.test" };

function person(who: "member" | "shopper"): Customer {
  const [firstName, lastName, country, currency] =
    who === "member" ? ["Layla", "Haddad", "AE", "AED"] : ["Sora", "Kim", "KR", "KRW"];
  const userId = keyedId(`user:${email[who]}`);
  const address = addressIn(country, firstName, lastName, chanceOf("home", who));
  const home = { channel: "web", locale: "en", country, currency, hoursFromUtc: country === "AE" ? 4 : 9 } as const;
  return { ...home, userId, email: email[who], firstName, lastName, address };
}

/** One or two things of each seller; which sellers goes round with the story's name. */
function linesOf(
  { name, seller, sellers, placedAt }: Story,
  goods: readonly Goods[],
  { channel }: Customer,
  random: string,
): BasketLine[] {
  const chance = chanceOf(random, "basket", name);
  const shops = [...new Set(goods.map((one) => one.seller))].sort();
  const start = seller ? Math.max(0, shops.indexOf(seller)) : chance.between(0, shops.length - 1);
  const lines: BasketLine[] = [];
  for (let step = 0; step < shops.length && new Set(lines.map((line) => line.goods.seller)).size < sellers; step += 1) {
    const here = goods.filter((one) => one.seller === shops[(start + step) % shops.length]);
    const line = here.length > 0 ? firstLine(chance, here, channel, placedAt) : undefined;
    if (line) lines.push(line);
  }
  return lines;
}

function firstLine(
  chance: ReturnType<typeof chanceOf>,
  goods: readonly Goods[],
  channel: string,
  at: Date,
): BasketLine | undefined {
  for (let tries = 0; tries < 30; tries += 1) {
    const line = lineOf(chance, chance.pick(goods), channel, at);
    if (line) return line;
  }
  return undefined;
}
