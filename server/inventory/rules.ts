/** How much is left, as a page that may be a little old can say it. */
export type StockBand = "in" | "low" | "out";

/** At and below this many the shop says that few are left. */
export const lowStockMax = 5;

/** Live counts are shown up to here, so that nobody reads a seller's stock off the page. */
export const shownStockMax = 10;

export function stockBand(sellable: number): StockBand {
  if (sellable <= 0) return "out";
  return sellable <= lowStockMax ? "low" : "in";
}
