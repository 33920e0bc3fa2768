import { guest } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { mailbox } from "./queries.ts";

export const notifications = router({
  /** The demo's; elsewhere it is missing. */
  mailbox: guest.query(({ ctx }) => mailbox(ctx)),
});
