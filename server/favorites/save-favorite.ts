import type { ShopperContext } from "#server/platform/context.ts";
import { inTransaction, Prisma } from "#server/platform/database.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { forSale } from "#server/search/for-sale.ts";
import { openList } from "./find-list.ts";
import { type FavoriteInput, favoritesMax } from "./schema.ts";

/**
 * Puts a product on the asker's list; twice is once. Refuses with `favorites.productNotFound` where it is not for sale here, or
 * `favorites.tooMany` where the list is full.
 */
export async function saveFavorite(ctx: ShopperContext, { productId }: FavoriteInput): Promise<{ isSaved: true }> {
  const [product] = await ctx.db.$queryRaw<{ id: string }[]>(
    Prisma.sql`select id from product p where id = ${productId}::uuid and ${forSale(ctx.site)}`,
  );
  refuseUnless(product, "favorites.productNotFound", "missing");
  const listId = await openList(ctx);
  await inTransaction(ctx, async ({ db }) => {
    // The row is taken first, so that two at once cannot both see room for one.
    await db.favoriteList.updateMany({ where: { id: listId }, data: { updatedAt: ctx.now } });
    await db.$executeRaw`insert into favorite (list_id, product_id) values (${listId}::uuid, ${productId}::uuid) on conflict do nothing`;
    const count = await db.favorite.count({ where: { listId } });
    refuseUnless(count <= favoritesMax, "favorites.tooMany", "rule", { max: favoritesMax });
  });
  return { isSaved: true };
}
