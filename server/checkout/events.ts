import { z } from "zod";
import { defineEvents, type FactsOf } from "#server/platform/events.ts";

export const checkoutEvents = defineEvents({
  "checkout.attempt.closed": z.strictObject({
    attemptId: z.uuid(),
    cartId: z.uuid(),
    to: z.enum(["failed", "expired"]),
    reason: z.string().max(80),
  }),
});

declare module "#server/platform/events.ts" {
  interface Facts extends FactsOf<typeof checkoutEvents> {}
}
