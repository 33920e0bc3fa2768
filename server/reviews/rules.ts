import { allocate } from "#server/platform/money.ts";
import { type Stars, starCounts } from "./schema.ts";

export interface StarShare {
  stars: Stars;
  count: number;
  /** Whole percent of all; the five sum to 100. */
  percent: number;
}

export interface RatingSummary {
  /** From 1 to 5 with one decimal; null while nobody rated. */
  average: number | null;
  count: number;
  /** Five stars first. */
  shares: StarShare[];
}

/** What the counts of one to five stars say together. Percents are shared out by largest remainder, so that none gets lost. */
export function summaryOf(spread: readonly number[]): RatingSummary {
  const counts = starCounts.map((stars) => spread[stars - 1] ?? 0);
  const count = counts.reduce((sum, many) => sum + many, 0);
  const sum = starCounts.reduce<number>((total, stars) => total + stars * (spread[stars - 1] ?? 0), 0);
  const percents = count === 0 ? counts.map(() => 0n) : allocate(100n, counts.map(BigInt));
  return {
    average: count === 0 ? null : Math.round((sum * 10) / count) / 10,
    count,
    shares: starCounts.map((stars, index) => ({ stars, count: counts[index] ?? 0, percent: Number(percents[index]) })),
  };
}
