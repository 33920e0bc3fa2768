import { at, chanceOf } from "./chance.ts";
import { families } from "./families.ts";
import type { Family } from "./family.ts";
import { composeProduct, type Product, type Taken } from "./product.ts";
import type { Seller } from "./reference/sellers.ts";

interface Slot {
  family: Family;
  /** Which of the family's products this is within one round. */
  turn: number;
}

/**
 * The first `count` products. Families take turns in proportion to their quota, so that a small world is as varied as a
 * large one. A family belongs to its own sellers; in later rounds the workshops of a grown world make it too.
 */
export function* products(count: number, sellers: readonly Seller[], random: string): Generator<Product> {
  const round = turnsOfOneRound();
  const bySlug = new Map(sellers.map((seller) => [seller.slug, seller]));
  const grown = sellers.filter((seller) => seller.isGrown);
  const taken: Taken = new Map();
  for (let ordinal = 0; ordinal < count; ordinal += 1) {
    const { family, turn } = at(round, ordinal);
    const rounds = Math.floor(ordinal / round.length);
    const own = family.sellers.flatMap((slug) => bySlug.get(slug) ?? []);
    const makers = own.length > 0 ? own : sellers;
    const seller = rounds === 0 ? at(makers, turn) : chanceOf(random, "seller", ordinal).pick([...makers, ...grown]);
    yield composeProduct({ family, turn: rounds * family.quota + turn, ordinal, seller }, random, taken);
  }
}

/** Every family as often as its quota says, spread evenly: the next is always the one that lags furthest behind its share. */
function turnsOfOneRound(): Slot[] {
  const taken = new Map(families.map((family) => [family.code, 0]));
  const total = families.reduce((sum, family) => sum + family.quota, 0);
  const slots: Slot[] = [];
  for (let place = 0; place < total; place += 1) {
    const lag = (family: Family) => ((taken.get(family.code) ?? 0) + 0.5) / family.quota;
    const open = families.filter((family) => (taken.get(family.code) ?? 0) < family.quota);
    const next = open.reduce((best, family) => (lag(family) < lag(best) ? family : best));
    const turn = taken.get(next.code) ?? 0;
    slots.push({ family: next, turn });
    taken.set(next.code, turn + 1);
  }
  return slots;
}
