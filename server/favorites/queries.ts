import type { ShopperContext } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { type LocalizedText, textOf } from "#server/platform/localized-text.ts";
import { forSale } from "#server/search/for-sale.ts";
import { type ProductCard, productCards } from "#server/search/product-cards.ts";
import { findList } from "./find-list.ts";

/** What is no longer for sale here is named, so that it does not vanish without a word. */
export interface GoneFavorite {
  id: string;
  name: string;
}

export interface Favorites {
  /** What was added last comes first. */
  items: ProductCard[];
  gone: GoneFavorite[];
}

/** The asker's list, as its products are sold on this site today. */
export async function myFavorites(ctx: ShopperContext): Promise<Favorites> {
  const { db, site } = ctx;
  const listId = await findList(ctx);
  if (!listId) return { items: [], gone: [] };
  const items = await productCards(
    db,
    site,
    Prisma.sql`
      select p.id, row_number() over (order by f.added_at desc, p.id) as place
      from favorite f join product p on p.id = f.product_id where f.list_id = ${listId}::uuid and ${forSale(site)}`,
  );
  const rows = await db.$queryRaw<{ id: string; name: LocalizedText }[]>(Prisma.sql`
    select p.id, p.name from favorite f join product p on p.id = f.product_id
    where f.list_id = ${listId}::uuid and not (${forSale(site)}) order by f.added_at desc, p.id`);
  return { items, gone: rows.map(({ id, name }) => ({ id, name: textOf(name, site.locale) })) };
}

/** Whether the asker has a product on their list. */
export async function isFavorite(ctx: ShopperContext, productId: string): Promise<{ isSaved: boolean }> {
  const listId = await findList(ctx);
  return { isSaved: listId !== null && (await ctx.db.favorite.count({ where: { listId, productId } })) > 0 };
}
