import type { StockBand } from "#server/inventory/rules.ts";

/** A variant as the buying form shows it: words and numbers are made on the server, in the site's language. */
export interface VariantChoice {
  id: string;
  sku: string;
  options: Record<string, string>;
  price: string;
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
  values: { code: string; name: string; swatch: string | null }[];
}

export type Chosen = Record<string, string>;

export function variantOf(variants: readonly VariantChoice[], chosen: Chosen): VariantChoice | undefined {
  return variants.find(({ options }) => Object.entries(options).every(([code, value]) => chosen[code] === value));
}

/** Whether this value, with everything else as chosen, is a variant that can be bought. */
export function canChoose(variants: readonly VariantChoice[], chosen: Chosen, option: string, value: string): boolean {
  const variant = variantOf(variants, { ...chosen, [option]: value });
  return variant !== undefined && variant.stock !== "out";
}
