import { z } from "zod";
import { defineEvents, type FactsOf } from "#server/platform/events.ts";
import { id } from "#server/platform/input.ts";

export const identityEvents = defineEvents({
  "identity.user.signedIn": z.strictObject({ userId: id }),
  "identity.user.signedOut": z.strictObject({ userId: id }),
  /** An old refresh token was used again: somebody else had it, and the session was ended. */
  "identity.session.reused": z.strictObject({ userId: id, sessionId: id }),
});

declare module "#server/platform/events.ts" {
  interface Facts extends FactsOf<typeof identityEvents> {}
}
