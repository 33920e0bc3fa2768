import { z } from "zod";
import { defineEvents, type FactsOf } from "#server/platform/events.ts";

export const cartEvents = defineEvents({
  "cart.cart.updated": z.strictObject({ cartId: z.uuid(), version: z.number().int(), variantId: z.uuid().nullable() }),
});

declare module "#server/platform/events.ts" {
  interface Facts extends FactsOf<typeof cartEvents> {}
}
