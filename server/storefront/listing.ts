import type { Context } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { textOf } from "#server/platform/localized-text.ts";
import { forSale, pageOf, pageSize } from "#server/search/for-sale.ts";
import { type ProductCard, productCards } from "#server/search/product-cards.ts";
import type { ListSort } from "#server/search/schema.ts";
import { requireSeller } from "#server/sellers/queries.ts";
import { type CategoryView, type Crumb, crumbsOf, requireCategory, viewsOf } from "./categories.ts";
import { categoryTree } from "./category-tree.ts";
import { pricedWithin } from "./prices.ts";
import { remembered } from "./remember.ts";
import type { ListingInput, TrendingInput } from "./schema.ts";

export interface Listing {
  /** Code of the channel it was read on: pages that show it expire with `listing:<channel>`. */
  channel: string;
  category: { path: string; name: string; intro: string; crumbs: Crumb[]; children: CategoryView[] } | null;
  items: ProductCard[];
  total: number;
  page: number;
  pages: number;
  sort: ListSort;
}

/**
 * One page of 20 products: of a category and what is below it, of a seller, or of the whole channel. A page beyond the last is
 * empty. Refuses with `catalog.categoryNotFound` or `sellers.notFound`.
 */
export const listing = remembered("listing", readListing, (value) => [`listing:${value.channel}`, ...tagsOf(value.items)]);

/**
 * What is bought on the channel more than usual these days, strongest first (`orders/rank-products.ts`); where nothing is, the most
 * popular (R028).
 */
export const trending = remembered("trending", readTrending, tagsOf);

async function readListing(ctx: Context, { category: path, seller: slug, price, page, sort }: ListingInput): Promise<Listing> {
  const { db, site } = ctx;
  const tree = await categoryTree(db, site);
  const category = path === undefined ? null : requireCategory(tree, path);
  const seller = slug === undefined ? null : await requireSeller(db, slug);
  const condition = conditionOf(category?.within ?? null, seller?.id ?? null, price ? await pricedWithin(ctx, price) : null);
  const counted = category?.count ?? tree.roots.reduce((sum, root) => sum + root.count, 0);
  const total = seller || price ? await countOf(ctx, condition) : counted;
  const items = (page - 1) * pageSize < total ? await productCards(db, site, pageOf(site, condition, sort, page)) : [];
  const view = category && {
    path: category.path,
    name: textOf(category.name, site.locale),
    intro: textOf(category.intro, site.locale),
    crumbs: crumbsOf(tree, category.path, site.locale),
    children: viewsOf(category.children, site.locale),
  };
  return { channel: site.channel, category: view, items, total, page, pages: Math.ceil(total / pageSize), sort };
}

function readTrending(ctx: Context, { limit }: TrendingInput): Promise<ProductCard[]> {
  const chosen = pageOf(ctx.site, Prisma.sql`true`, "trend", 1);
  return productCards(ctx.db, ctx.site, Prisma.sql`select id, place from (${chosen}) top where place <= ${limit}`);
}

function conditionOf(categoryIds: readonly string[] | null, sellerId: string | null, prices: Prisma.Sql | null): Prisma.Sql {
  const parts = [
    categoryIds && Prisma.sql`p.category_id = any(${[...categoryIds]}::uuid[])`,
    sellerId && Prisma.sql`p.seller_id = ${sellerId}::uuid`,
    prices,
  ].filter((part) => part !== null);
  return parts.length > 0 ? Prisma.join(parts, " and ") : Prisma.sql`true`;
}

async function countOf(ctx: Context, condition: Prisma.Sql): Promise<number> {
  const rows = await ctx.db.$queryRaw<{ count: number }[]>(Prisma.sql`
    select count(*)::int as count from product p where ${forSale(ctx.site)} and ${condition}`);
  return rows[0]?.count ?? 0;
}

function tagsOf(cards: readonly ProductCard[]): string[] {
  return cards.map(({ id }) => `product:${id}`);
}
