import { guest } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { availability } from "./queries.ts";
import { availabilityInput } from "./schema.ts";

export const inventory = router({
  availability: guest.input(availabilityInput).query(({ ctx, input }) => availability(ctx, input)),
});
