import { pictureUrl } from "#server/media/picture-view.ts";
import type { Context } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import { forSale } from "#server/search/for-sale.ts";
import { type CategoryNode, categoryTree } from "./category-tree.ts";
import type { SitemapInput } from "./schema.ts";

/** A page that crawlers should know, by its path without a language. `pictures` are paths too. */
export interface SitemapEntry {
  path: string;
  changedAt: Date | null;
  pictures: string[];
}

/** Sitemaps hold at most 50,000 addresses (sitemaps.org), and every product has one in each language. */
const productsPerPart = 5_000;

/** Into how many parts the products for sale on this channel fall. */
export async function sitemapParts({ db, site }: Context): Promise<number> {
  const rows = await db.$queryRaw<{ count: number }[]>(
    Prisma.sql`select count(*)::int as count from product p where ${forSale(site)}`,
  );
  return Math.ceil((rows[0]?.count ?? 0) / productsPerPart);
}

/** Pages that are only to be read (`content.*` of the words). */
const wordPages = ["/about", "/help", "/returns", "/privacy", "/terms"];

/** Part 0 has everything but products; the parts from 1 on have the products for sale, none twice. */
export async function sitemap(ctx: Context, { part }: SitemapInput): Promise<SitemapEntry[]> {
  if (part > 0) return productEntries(ctx, part);
  const read = ["/", ...wordPages].map((path) => ({ path, changedAt: null, pictures: [] }));
  return [...read, ...(await categoryEntries(ctx)), ...(await sellerEntries(ctx))];
}

async function categoryEntries({ db, site }: Context): Promise<SitemapEntry[]> {
  const { roots } = await categoryTree(db, site);
  const below = (nodes: readonly CategoryNode[]): CategoryNode[] => nodes.flatMap((node) => [node, ...below(node.children)]);
  return below(roots)
    .filter(({ count }) => count > 0)
    .map(({ path }) => ({ path: `/c/${path}`, changedAt: null, pictures: [] }));
}

async function sellerEntries({ db, site }: Context): Promise<SitemapEntry[]> {
  const rows = await db.$queryRaw<{ slug: string }[]>(Prisma.sql`
    select slug from seller s where state = 'approved' and exists (select from product p where p.seller_id = s.id and ${forSale(site)})
    order by slug limit 40000`);
  return rows.map(({ slug }) => ({ path: `/s/${slug}`, changedAt: null, pictures: [] }));
}

interface ProductRow {
  slug: string;
  changedAt: Date;
  pictureIds: string[];
}

async function productEntries({ db, site }: Context, part: number): Promise<SitemapEntry[]> {
  const rows = await db.$queryRaw<ProductRow[]>(Prisma.sql`
    select p.slug, p.updated_at as "changedAt", array(
      select i.id::text from picture i where i.product_id = p.id order by i.position limit 5) as "pictureIds"
    from product p where ${forSale(site)}
    order by p.id limit ${productsPerPart} offset ${(part - 1) * productsPerPart}`);
  return rows.map(({ slug, changedAt, pictureIds }) => ({
    path: `/p/${slug}`,
    changedAt,
    pictures: pictureIds.map((id) => pictureUrl(id, 1280)),
  }));
}
