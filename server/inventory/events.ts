import { z } from "zod";
import { defineEvents, type FactsOf } from "#server/platform/events.ts";

export const inventoryEvents = defineEvents({
  /** What pages say of a variant's stock has changed: in, low or out. */
  "inventory.stock.bandChanged": z.strictObject({ variantId: z.uuid(), productId: z.uuid(), band: z.enum(["in", "low", "out"]) }),
});

declare module "#server/platform/events.ts" {
  interface Facts extends FactsOf<typeof inventoryEvents> {}
}
