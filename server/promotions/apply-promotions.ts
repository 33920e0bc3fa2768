import { allocate, least, sum } from "#server/platform/money.ts";
import type { Basket, Benefit, Promotion, Refused } from "./basket.ts";
import { best, type Candidate } from "./combine.ts";

/** What one promotion gives. */
export interface Gift {
  promotion: Promotion;
  /** Off each line of the basket; the parts sum to `goods`. */
  each: bigint[];
  goods: bigint;
  /** Off the delivery of each parcel; the parts sum to `delivery`. */
  waived: bigint[];
  delivery: bigint;
  /** Indexes of the parcels it frees, also where nothing is due. */
  freed: readonly number[];
}

export interface Applied {
  gifts: Gift[];
  /** Promotions that give nothing, and why. */
  refused: { promotion: Promotion; refused: Refused }[];
}

/**
 * What promotions take off a basket: of all sets that may stand together, the one that gives most. Pure, and the same in whatever order promotions
 * and lines come. No line and no parcel goes below zero; conditions look at prices before discounts.
 */
export function applyPromotions(basket: Basket, promotions: readonly Promotion[]): Applied {
  const candidates: Candidate[] = [];
  const refused: Applied["refused"] = [];
  const all = basket.lines.map((_, index) => index);
  for (const promotion of promotions) {
    const covered = coveredBy(promotion, basket, all);
    const why = promotion.bar ?? refusalOf(promotion, basket, covered);
    if (why) refused.push({ promotion, refused: why });
    else candidates.push({ promotion, covered, worth: worthAlone(promotion, basket, covered) });
  }
  const tried = new Map<readonly Candidate[], Gift[]>();
  const chosen = best(candidates, (set) => {
    const gifts = give(basket, set);
    tried.set(set, gifts);
    return sum(gifts.map(({ goods, delivery }) => goods + delivery));
  });
  const names = chosen.map(({ promotion }) => promotion.code).join(", ");
  for (const { promotion } of candidates.filter((one) => !chosen.includes(one)))
    refused.push({ promotion, refused: { code: "promotions.doesNotCombine", params: { code: promotion.code, other: names } } });
  return { gifts: tried.get(chosen) ?? give(basket, chosen), refused };
}

/** Indexes of the lines a promotion is about. */
function coveredBy({ conditions }: Promotion, { lines }: Basket, all: readonly number[]): readonly number[] {
  const scopes = conditions.flatMap(({ covers }) => covers ?? []);
  if (scopes.length === 0) return all;
  return lines.flatMap((line, index) => (scopes.every((covers) => covers(line)) ? [index] : []));
}

function refusalOf({ code, conditions }: Promotion, { lines }: Basket, covered: readonly number[]): Refused | null {
  if (covered.length === 0) return { code: "promotions.notApplicable", params: { code } };
  const worth = sum(covered.map((index) => lines[index]?.amount ?? 0n));
  for (const { refuses } of conditions) {
    const refused = refuses?.(worth);
    if (refused) return { ...refused, params: { code, ...refused.params } };
  }
  return null;
}

/** What it gives with nothing beside it: the same as `give` finds, without sharing it out. */
function worthAlone({ benefits }: Promotion, basket: Basket, covered: readonly number[]): bigint {
  let left = sum(covered.map((index) => basket.lines[index]?.amount ?? 0n));
  const whole = left;
  for (const { offGoods } of inTurn(benefits)) left -= offGoods?.(left) ?? 0n;
  const parcels = benefits.some(({ freesDelivery }) => freesDelivery) ? parcelsOf(basket, covered) : [];
  return whole - left + sum(parcels.map((index) => waivable(basket, index)));
}

/** Each takes from what those before it left, share by share; the order is that of turns, then of ids. */
function give(basket: Basket, set: readonly Candidate[]): Gift[] {
  const left = basket.lines.map(({ amount }) => amount);
  const due = basket.parcels.map((_, index) => waivable(basket, index));
  const gifts = set.map(({ promotion, covered }) => ({
    covered,
    gift: { promotion, each: left.map(() => 0n), goods: 0n, waived: due.map(() => 0n), delivery: 0n, freed: [] } as Gift,
  }));
  const steps = gifts.flatMap((one) => one.gift.promotion.benefits.map((benefit) => ({ ...one, benefit })));
  steps.sort((a, b) => a.benefit.turn - b.benefit.turn || (a.gift.promotion.id < b.gift.promotion.id ? -1 : 1));
  for (const { gift, covered, benefit } of steps) {
    takeGoods(gift, covered, benefit, left);
    if (benefit.freesDelivery) takeDelivery(gift, parcelsOf(basket, covered), due);
  }
  return gifts.map(({ gift }) => gift);
}

function takeGoods(gift: Gift, covered: readonly number[], { offGoods }: Benefit, left: bigint[]): void {
  if (!offGoods) return;
  const here = covered.map((index) => left[index] ?? 0n);
  const off = offGoods(sum(here));
  if (off === 0n) return;
  allocate(off, here).forEach((part, n) => {
    const index = covered[n];
    if (index === undefined) return;
    left[index] = (left[index] ?? 0n) - part;
    gift.each[index] = (gift.each[index] ?? 0n) + part;
  });
  gift.goods += off;
}

function takeDelivery(gift: Gift, parcels: readonly number[], due: bigint[]): void {
  gift.freed = parcels;
  for (const index of parcels) {
    const part = due[index] ?? 0n;
    due[index] = 0n;
    gift.waived[index] = (gift.waived[index] ?? 0n) + part;
    gift.delivery += part;
  }
}

function parcelsOf({ lines, parcels }: Basket, covered: readonly number[]): number[] {
  const sellers = new Set(covered.map((index) => lines[index]?.sellerId));
  return parcels.flatMap(({ sellerId }, index) => (sellers.has(sellerId) ? [index] : []));
}

/** The customary way is free at most: who wants it quicker pays the difference. */
function waivable({ parcels }: Basket, index: number): bigint {
  const { shipping = 0n, basic = 0n } = parcels[index] ?? {};
  return least(shipping, basic);
}

function inTurn(benefits: readonly Benefit[]): Benefit[] {
  return [...benefits].sort((a, b) => a.turn - b.turn);
}
