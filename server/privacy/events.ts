import { z } from "zod";
import { defineEvents, type FactsOf } from "#server/platform/events.ts";
import { id } from "#server/platform/input.ts";

export const privacyEvents = defineEvents({
  /** Somebody wants a copy of all that is kept about them. */
  "privacy.export.asked": z.strictObject({ exportId: id }),
});

declare module "#server/platform/events.ts" {
  interface Facts extends FactsOf<typeof privacyEvents> {}
}
