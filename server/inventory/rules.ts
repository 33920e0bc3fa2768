/** How much is left, as a page that may be a little old can say it. */
export type StockBand = "in" | "low" | "out";

/** At and below this many the shop says that few are left. */
export const lowStockMax = 5;

/** Live counts are shown up to here, so that nobody reads a seller's stock off the page. */
export const shownStockMax = 10;

/** Units of a variant that are free at one place. */
export interface FreeStock {
  locationId: string;
  free: number;
}

export interface Pick {
  locationId: string;
  quantity: number;
}

export function stockBand(sellable: number): StockBand {
  if (sellable <= 0) return "out";
  return sellable <= lowStockMax ? "low" : "in";
}

/**
 * Which places give how many: one place where one can, the one with the least to spare, so that large orders find theirs;
 * otherwise as few places as possible, the fullest first. Null where all of them together have too little.
 */
export function pickLocations(levels: readonly FreeStock[], quantity: number): Pick[] | null {
  const fullest = levels.filter(({ free }) => free > 0).sort((a, b) => b.free - a.free || order(a, b));
  const whole = fullest.findLast(({ free }) => free >= quantity);
  if (whole) return [{ locationId: whole.locationId, quantity }];
  const picks: Pick[] = [];
  let left = quantity;
  for (const { locationId, free } of fullest) {
    if (left === 0) break;
    const taken = Math.min(free, left);
    picks.push({ locationId, quantity: taken });
    left -= taken;
  }
  return left === 0 ? picks : null;
}

/** Equal places in the order of their ids, so that the same question has the same answer. */
function order(a: FreeStock, b: FreeStock): number {
  return a.locationId < b.locationId ? -1 : 1;
}
