import type { ShopperContext } from "#server/platform/context.ts";
import { findList } from "./find-list.ts";
import type { FavoriteInput } from "./schema.ts";

/** Takes a product off the asker's list; what is not on it stays off. */
export async function removeFavorite(ctx: ShopperContext, { productId }: FavoriteInput): Promise<{ isSaved: false }> {
  const listId = await findList(ctx);
  if (listId) await ctx.db.favorite.deleteMany({ where: { listId, productId } });
  return { isSaved: false };
}
