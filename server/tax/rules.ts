import { allocate, mulRatio, sum } from "#server/platform/money.ts";

/** Rate in parts per million; `included` means the price holds the tax already. */
export interface TaxRule {
  taxClass: string;
  ppm: number;
  included: boolean;
  onShipping: boolean;
}

export interface TaxLine {
  ppm: number;
  included: boolean;
  base: bigint;
  amount: bigint;
}

export interface Taxed {
  /** Tax of each amount, in the order given; the parts of a rule sum to its line. */
  each: bigint[];
  lines: TaxLine[];
  added: bigint;
  included: bigint;
}

/**
 * Tax of amounts (minor units). Each rule is rounded once on the sum it applies to, half up, and shared among its amounts by
 * largest remainder, so that the parts always sum to the printed line.
 */
export function taxOf(amounts: readonly { amount: bigint; rule: TaxRule | null }[]): Taxed {
  const each = amounts.map(() => 0n);
  const lines: TaxLine[] = [];
  for (const rule of new Set(amounts.flatMap(({ rule }) => (rule && rule.ppm > 0 ? [rule] : [])))) {
    const indexes = amounts.flatMap((one, index) => (one.rule === rule ? [index] : []));
    const parts = indexes.map((index) => amounts[index]?.amount ?? 0n);
    const base = sum(parts);
    const amount = taxIn(base, rule);
    allocate(amount, parts).forEach((part, n) => {
      const index = indexes[n];
      if (index !== undefined) each[index] = part;
    });
    if (amount > 0n) lines.push({ ppm: rule.ppm, included: rule.included, base, amount });
  }
  return {
    each,
    lines,
    added: sum(lines.filter((line) => !line.included).map((line) => line.amount)),
    included: sum(lines.filter((line) => line.included).map((line) => line.amount)),
  };
}

/** Tax on top of `base`, or the tax inside it: base * rate / (1 + rate). */
function taxIn(base: bigint, rule: TaxRule): bigint {
  const ppm = BigInt(rule.ppm);
  return rule.included ? mulRatio(base, ppm, 1_000_000n + ppm) : mulRatio(base, ppm, 1_000_000n);
}
