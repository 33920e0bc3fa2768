import { guest } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { sellerBySlug } from "./queries.ts";
import { sellerInput } from "./schema.ts";

export const sellers = router({
  bySlug: guest.input(sellerInput).query(({ ctx, input }) => sellerBySlug(ctx, input)),
});
