/** One measured line of `docs/benchmarks.md`. */
export interface Figure {
  /** Its row in the table of numbers: `N1` and so on. */
  number: string;
  what: string;
  measured: string;
  target: string;
  /** What it is compared with, measured in the same run. */
  baseline: string;
  isMet: boolean;
}

export interface Benchmark {
  /** How it was measured, in a sentence or two. */
  conditions: string;
  measure(): Promise<Figure[]>;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = sorted.length % 2 ? [sorted[middle], sorted[middle]] : [sorted[middle - 1], sorted[middle]];
  return (low + high) / 2;
}

/** The value that a share of all (0.95) does not exceed; the nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat("en", { maximumFractionDigits: 1, minimumFractionDigits: 1 });

export const perSecond = (value: number) => `${value < 100 ? fine.format(value) : whole.format(value)}/s`;
export const ms = (value: number) => `${value < 100 ? fine.format(value) : whole.format(value)} ms`;
export const seconds = (value: number) => `${fine.format(value)} s`;
export const megabytes = (bytes: number) => `${whole.format(bytes / 1024 / 1024)} MB`;
export const ratio = (value: number) => value.toFixed(2);
