import { admin } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { updateProductInput } from "./schema.ts";
import { updateProduct } from "./update-product.ts";

/** The catalogue's deeds; what the shop asks of it is answered by the storefront, under the same key. */
export const catalog = router({
  updateProduct: admin("products.write")
    .input(updateProductInput)
    .mutation(({ ctx, input }) => updateProduct(ctx, input)),
});
