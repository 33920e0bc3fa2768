import { guest } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { ofProduct } from "./queries.ts";
import { ofProductInput } from "./schema.ts";

export const reviews = router({
  ofProduct: guest.input(ofProductInput).query(({ ctx, input }) => ofProduct(ctx, input)),
});
