import { guest } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { findProducts } from "./find-products.ts";
import { searchInput, suggestInput } from "./schema.ts";
import { suggest } from "./suggest.ts";

export const search = router({
  products: guest.input(searchInput).query(({ ctx, input }) => findProducts(ctx, input)),
  suggest: guest.input(suggestInput).query(({ ctx, input }) => suggest(ctx, input)),
});
