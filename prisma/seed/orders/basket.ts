import type { Chance } from "../chance.ts";
import type { Goods } from "./goods.ts";
import { weighted } from "./weighted.ts";

export interface BasketLine {
  goods: Goods;
  variant: Goods["variants"][number];
  quantity: number;
}

const lineCounts = [
  { lines: 1, weight: 56 },
  { lines: 2, weight: 26 },
  { lines: 3, weight: 12 },
  { lines: 4, weight: 6 },
];
const quantities = [
  { quantity: 1, weight: 84 },
  { quantity: 2, weight: 12 },
  { quantity: 4, weight: 4 },
];
/** Whoever has found a shop stays in it for the next thing. */
const staysInShop = 0.45;

export interface Shelves {
  all: (chance: Chance) => Goods;
  ofSeller: (seller: string) => readonly Goods[];
}

/** What one customer puts into a cart at `at`: things that were for sale then on that channel, each once. */
export function fillBasket(chance: Chance, shelves: Shelves, channel: string, at: Date): BasketLine[] {
  const wanted = weighted(chance, lineCounts, ({ weight }) => weight).lines;
  const lines: BasketLine[] = [];
  for (let tries = 0; lines.length < wanted && tries < 40; tries += 1) {
    const shop = lines[0] && chance.next() < staysInShop ? shelves.ofSeller(lines[0].goods.seller) : [];
    const goods = shop.length > 0 ? chance.pick(shop) : shelves.all(chance);
    const line = lineOf(chance, goods, channel, at);
    if (line && !lines.some(({ variant }) => variant.id === line.variant.id)) lines.push(line);
  }
  return lines;
}

/** The product in one of its variants; undefined where the channel did not sell it at `at`. */
export function lineOf(chance: Chance, goods: Goods, channel: string, at: Date): BasketLine | undefined {
  const variants = goods.variants.filter(({ prices }) => prices[channel] !== undefined);
  if (variants.length === 0 || goods.liveAt > at) return undefined;
  const { quantity } = weighted(chance, quantities, ({ weight }) => weight);
  return { goods, variant: chance.pick(variants), quantity };
}
