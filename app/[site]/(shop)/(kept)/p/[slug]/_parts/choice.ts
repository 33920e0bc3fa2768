import type { StockBand } from "#server/inventory/rules.ts";

/** A variant as the buying form shows it: words and numbers are made on the server, in the site's language. */
export interface VariantChoice {
  id: string;
  sku: string;
  options: Record<string, string>;
  price: string;
  /** Only to compare: the price in minor units. */
  amount: number;
  was: string | null;
  off: string | null;
  /** Of a reduced price: why and until when, and the lowest of the days before. */
  notes: string[];
  stock: StockBand;
  /** The picture that shows it, where one does. */
  pictureId: string | null;
}

export interface OptionChoice {
  code: string;
  name: string;
  values: readonly { code: string; name: string; swatch: string | null }[];
}

export type Chosen = Record<string, string>;

/** A size among three or more is the buyer's own: whoever guessed it would send many parcels back. */
const isOwn = ({ code, values }: OptionChoice) => code === "size" && values.length > 2;

/** What a page opens with: the first variant that can be had, without what only the buyer knows. */
export function firstChoice(options: readonly OptionChoice[], variants: readonly VariantChoice[]): Chosen {
  const first = variants.find(({ stock }) => stock !== "out") ?? variants[0];
  const asked = new Set(options.filter(isOwn).map(({ code }) => code));
  return Object.fromEntries(Object.entries(first?.options ?? {}).filter(([code]) => !asked.has(code)));
}

export function variantOf(variants: readonly VariantChoice[], chosen: Chosen): VariantChoice | undefined {
  return variants.find(({ options }) => Object.entries(options).every(([code, value]) => chosen[code] === value));
}

/** All that fit what is chosen so far, the cheapest that can be had first. */
export function fitting(variants: readonly VariantChoice[], chosen: Chosen): VariantChoice[] {
  const isOut = ({ stock }: VariantChoice) => Number(stock === "out");
  return variants
    .filter(({ options }) => Object.entries(options).every(([code, value]) => (chosen[code] ?? value) === value))
    .sort((a, b) => isOut(a) - isOut(b) || a.amount - b.amount);
}

/** Whether this value, with everything else as chosen, is a variant that can be bought. */
export function canChoose(variants: readonly VariantChoice[], chosen: Chosen, option: string, value: string): boolean {
  return fitting(variants, { ...chosen, [option]: value }).some(({ stock }) => stock !== "out");
}

/** The questions still to answer before this can be bought; where all are answered and nothing is like that, the last one. */
export function openQuestions(options: readonly OptionChoice[], variants: readonly VariantChoice[], chosen: Chosen): string[] {
  const open = options.map(({ code }) => code).filter((code) => chosen[code] === undefined);
  if (open.length > 0 || variantOf(variants, chosen)) return open;
  return options.slice(-1).map(({ code }) => code);
}
