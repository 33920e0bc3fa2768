import { guest, seller } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { mySeller, sellerBySlug } from "./queries.ts";
import { sellerInput } from "./schema.ts";

export const sellers = router({
  bySlug: guest.input(sellerInput).query(({ ctx, input }) => sellerBySlug(ctx, input)),
  mine: seller("parcels.read").query(({ ctx }) => mySeller(ctx)),
});
