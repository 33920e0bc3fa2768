import type { Context } from "#server/platform/context.ts";
import { type StockBand, shownStockMax, stockBand } from "./rules.ts";
import type { AvailabilityInput } from "./schema.ts";
import { sellableStock } from "./sellable-stock.ts";

/** What a shopper is told: the band, and the count where it is small; `atLeast` where there may be more. */
export interface Availability {
  variantId: string;
  band: StockBand;
  left: number;
  atLeast: boolean;
}

/** Live availability of up to 50 variants; an unknown one is out. Answers in the order asked. */
export async function availability(ctx: Context, { variants }: AvailabilityInput): Promise<Availability[]> {
  const sellable = await sellableStock(ctx.db, variants);
  return variants.map((variantId) => {
    const count = sellable.get(variantId) ?? 0;
    const left = Math.max(0, Math.min(count, shownStockMax));
    return { variantId, band: stockBand(count), left, atLeast: count > shownStockMax };
  });
}
