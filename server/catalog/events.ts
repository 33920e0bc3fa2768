import { z } from "zod";
import { defineEvents, type FactsOf } from "#server/platform/events.ts";
import { id } from "#server/platform/input.ts";

export const catalogEvents = defineEvents({
  /** `changed` names the fields; `channels` are the codes of those that offer the product, whose lists show it. */
  "catalog.product.updated": z.strictObject({
    productId: id,
    slug: z.string().max(160),
    version: z.number().int(),
    changed: z.array(z.enum(["name", "summary", "description", "state"])).max(20),
    channels: z.array(z.string().max(40)).max(100),
  }),
});

declare module "#server/platform/events.ts" {
  interface Facts extends FactsOf<typeof catalogEvents> {}
}
