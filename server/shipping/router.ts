import { guest } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { estimate } from "./estimate.ts";
import { estimateInput } from "./schema.ts";

export const shipping = router({
  estimate: guest.input(estimateInput).query(({ ctx, input }) => estimate(ctx, input)),
});
