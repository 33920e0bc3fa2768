/** Whole minor units (cents, fils, won) of one currency. Floats never touch money. */
export interface Money {
  amount: bigint;
  currency: string;
}

/** ISO 4217 decimals of what we sell in; another currency is asked of Intl. */
const decimals: Record<string, number> = { USD: 2, EUR: 2, GBP: 2, AED: 2, KRW: 0, JPY: 0, KWD: 3 };

/** Number of decimals of a currency's minor unit (KWD 3, USD 2, KRW 0). */
export function decimalsOf(currency: string): number {
  const known = decimals[currency];
  if (known !== undefined) return known;
  return new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

export function money(amount: bigint | number | string, currency: string): Money {
  return { amount: BigInt(amount), currency };
}

export function add(a: Money, b: Money): Money {
  sameCurrency(a, b);
  return { amount: a.amount + b.amount, currency: a.currency };
}

/** Sum of any number of amounts in one currency; zero of `currency` for none. */
export function sum(parts: Iterable<bigint>): bigint {
  let total = 0n;
  for (const part of parts) total += part;
  return total;
}

/** The smaller of two amounts. */
export function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

/** `amount` times numerator/denominator, rounded half away from zero. */
export function mulRatio(amount: bigint, numerator: bigint, denominator: bigint): bigint {
  if (denominator <= 0n) throw new RangeError("denominator must be positive");
  const product = amount * numerator;
  const half = denominator / 2n;
  return product >= 0n ? (product + half) / denominator : -((-product + half) / denominator);
}

/**
 * Splits `total` in proportion to `weights`; the parts always sum to the whole (largest remainder, ties to the earlier part).
 * All-zero weights split evenly.
 */
export function allocate(total: bigint, weights: readonly bigint[]): bigint[] {
  if (weights.length === 0) return [];
  if (weights.some((weight) => weight < 0n)) throw new RangeError("weights must not be negative");
  const whole = sum(weights);
  const shares = whole === 0n ? weights.map(() => 1n) : weights;
  const base = whole === 0n ? BigInt(weights.length) : whole;
  const sign = total < 0n ? -1n : 1n;
  const size = total * sign;
  const parts = shares.map((share) => (size * share) / base);
  const order = shares
    .map((share, index) => ({ index, rest: (size * share) % base }))
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  let left = size - sum(parts);
  for (const { index } of order) {
    if (left === 0n) break;
    parts[index] = (parts[index] ?? 0n) + 1n;
    left -= 1n;
  }
  return parts.map((part) => part * sign);
}

/**
 * Converts by a decimal rate (units of `currency` for one of `from.currency`), half up to the minor unit, then to the
 * currency's customary step: whole hundreds of won, tens of yen, 50 fils, and nothing coarser than a cent elsewhere.
 */
export function convert(from: Money, currency: string, rate: string): Money {
  if (from.currency === currency) return from;
  const [whole = "0", fraction = ""] = rate.split(".");
  const scale = 10n ** BigInt(fraction.length);
  const numerator = BigInt(whole + fraction) * 10n ** BigInt(decimalsOf(currency));
  const exact = mulRatio(from.amount, numerator, scale * 10n ** BigInt(decimalsOf(from.currency)));
  const step = steps[currency] ?? 1n;
  const rounded = mulRatio(exact, 1n, step) * step;
  return { amount: from.amount > 0n && rounded === 0n ? step : rounded, currency };
}

const steps: Record<string, bigint> = { KRW: 100n, JPY: 10n, KWD: 50n };

function sameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) throw new TypeError(`cannot add ${a.currency} and ${b.currency}`);
}
