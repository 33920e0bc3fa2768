import type { Promotion } from "./basket.ts";

/** A promotion that gives something to a basket. */
export interface Candidate {
  promotion: Promotion;
  /** Indexes of the lines it is about. */
  covered: readonly number[];
  /** What it gives alone. */
  worth: bigint;
}

/** Whether two promotions may stand together: each must bear the other (D2). */
export function combine(a: Promotion, b: Promotion): boolean {
  const bears = (one: Promotion, other: Promotion) =>
    one.combines === "all" || (one.combines === "own" && one.kind === other.kind);
  return bears(a, b) && bears(b, a);
}

/**
 * The set that gives most. Whatever may stand together is an exclusive one alone, all of a kind that stack among themselves, or all that stack
 * with all, so there are few sets to look at. Of equals, the one with more codes, then the one whose ids come first.
 */
export function best(candidates: readonly Candidate[], worthOf: (set: readonly Candidate[]) => bigint): readonly Candidate[] {
  const ordered = [...candidates].sort((a, b) => (a.promotion.id < b.promotion.id ? -1 : 1));
  const sets: { set: readonly Candidate[]; worth: bigint }[] = ordered
    .filter(({ promotion }) => promotion.combines === "exclusive")
    .map((one) => ({ set: [one], worth: one.worth }));
  const stacking = ordered.filter(({ promotion }) => promotion.combines !== "exclusive");
  const open = stacking.filter(({ promotion }) => promotion.combines === "all");
  if (open.length > 0) sets.push(measured(open, worthOf));
  for (const kind of new Set(stacking.flatMap(({ promotion }) => (promotion.combines === "own" ? [promotion.kind] : []))))
    sets.push(
      measured(
        stacking.filter(({ promotion }) => promotion.kind === kind),
        worthOf,
      ),
    );
  const [first, ...others] = sets;
  if (!first) return [];
  return others.reduce((top, one) => (isBetter(one, top) ? one : top), first).set;
}

interface Measured {
  set: readonly Candidate[];
  worth: bigint;
}

function measured(set: readonly Candidate[], worthOf: (set: readonly Candidate[]) => bigint): Measured {
  const [only] = set;
  return { set, worth: set.length === 1 && only ? only.worth : worthOf(set) };
}

function isBetter(one: Measured, top: Measured): boolean {
  if (one.worth !== top.worth) return one.worth > top.worth;
  return one.set.length > top.set.length;
}
