import { z } from "zod";
import { defineEvents, type FactsOf } from "#server/platform/events.ts";

export const notificationEvents = defineEvents({
  /** A mail was written and waits to be sent. */
  "notifications.mail.queued": z.strictObject({ mailId: z.uuid() }),
});

declare module "#server/platform/events.ts" {
  interface Facts extends FactsOf<typeof notificationEvents> {}
}
