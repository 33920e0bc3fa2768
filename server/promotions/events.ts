import { z } from "zod";
import { defineEvents, type FactsOf } from "#server/platform/events.ts";

/** `channels`: codes of those it is for. */
const promotion = z.strictObject({ promotionId: z.uuid(), channels: z.array(z.string().max(40)).max(100) });

export const promotionEvents = defineEvents({
  /** A public promotion's days have begun. */
  "promotions.promotion.opened": promotion,
  /** They are over. */
  "promotions.promotion.closed": promotion,
});

declare module "#server/platform/events.ts" {
  interface Facts extends FactsOf<typeof promotionEvents> {}
}
