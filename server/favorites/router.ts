import { shopper } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { isFavorite, myFavorites } from "./queries.ts";
import { removeFavorite } from "./remove-favorite.ts";
import { saveFavorite } from "./save-favorite.ts";
import { favoriteInput } from "./schema.ts";

const changes = { limit: { name: "favorites.change", max: 240, windowSeconds: 60 } };

export const favorites = router({
  mine: shopper.query(({ ctx }) => myFavorites(ctx)),
  has: shopper.input(favoriteInput).query(({ ctx, input }) => isFavorite(ctx, input.productId)),
  save: shopper
    .meta(changes)
    .input(favoriteInput)
    .mutation(({ ctx, input }) => saveFavorite(ctx, input)),
  remove: shopper
    .meta(changes)
    .input(favoriteInput)
    .mutation(({ ctx, input }) => removeFavorite(ctx, input)),
});
