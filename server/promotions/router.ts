import { guest } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { couponsForProduct } from "./for-product.ts";
import { forProductInput } from "./schema.ts";

export const promotions = router({
  forProduct: guest.input(forProductInput).query(({ ctx, input }) => couponsForProduct(ctx, input)),
});
