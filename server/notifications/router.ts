import { guest } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { mailById, mailbox } from "./queries.ts";
import { mailInput } from "./schema.ts";

export const notifications = router({
  mailbox: guest.query(({ ctx }) => mailbox(ctx)),
  mail: guest.input(mailInput).query(({ ctx, input }) => mailById(ctx, input)),
});
