import { z } from "zod";
import { defineEvents, type FactsOf } from "#server/platform/events.ts";
import { id } from "#server/platform/input.ts";

export const identityEvents = defineEvents({
  "identity.user.signedIn": z.strictObject({ userId: id }),
  "identity.user.signedOut": z.strictObject({ userId: id }),
  /** A mail with a link is wanted, or with the news that there is nothing to confirm. */
  "identity.link.asked": z.strictObject({ linkId: id }),
  /** An account is there whose address is proved. */
  "identity.user.registered": z.strictObject({ userId: id }),
  "identity.password.changed": z.strictObject({ userId: id, by: z.enum(["person", "mail"]) }),
  /** Another address is wanted: the one that is left is told. */
  "identity.email.changing": z.strictObject({ userId: id, linkId: id }),
  "identity.email.changed": z.strictObject({ userId: id }),
  "identity.user.banned": z.strictObject({ userId: id }),
  "identity.user.unbanned": z.strictObject({ userId: id }),
  "identity.role.given": z.strictObject({ userId: id, role: z.string().max(40) }),
  "identity.role.taken": z.strictObject({ userId: id, role: z.string().max(40) }),
  "identity.provider.linked": z.strictObject({ userId: id, provider: z.string().max(40) }),
  "identity.provider.unlinked": z.strictObject({ userId: id, provider: z.string().max(40) }),
  /** An old refresh token was used again: somebody else had it, and the session was ended. */
  "identity.session.reused": z.strictObject({ userId: id, sessionId: id }),
});

declare module "#server/platform/events.ts" {
  interface Facts extends FactsOf<typeof identityEvents> {}
}
