import { z } from "zod";
import { defineEvents, type FactsOf } from "#server/platform/events.ts";

const sale = z.strictObject({ saleId: z.uuid(), channel: z.string().max(40), products: z.array(z.uuid()).max(1000) });

export const offerEvents = defineEvents({
  /** Other prices are in force on a channel, for these products. */
  "offers.sale.opened": sale,
  /** The usual prices are back. */
  "offers.sale.closed": sale,
});

declare module "#server/platform/events.ts" {
  interface Facts extends FactsOf<typeof offerEvents> {}
}
