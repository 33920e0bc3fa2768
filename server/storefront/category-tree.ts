import type { PictureRow } from "#server/media/picture-view.ts";
import type { Site } from "#server/platform/context.ts";
import { type Db, Prisma } from "#server/platform/database.ts";
import type { LocalizedText } from "#server/platform/localized-text.ts";
import { shortMemory } from "#server/platform/short-memory.ts";
import { forSale } from "#server/search/for-sale.ts";

export interface CategoryNode {
  id: string;
  slug: string;
  path: string;
  name: LocalizedText;
  intro: LocalizedText;
  /** Products for sale in it and below it. */
  count: number;
  /** Picture of its most popular product. */
  picture: PictureRow | null;
  popularity: number;
  /** Ids of itself and everything below it. */
  within: string[];
  children: CategoryNode[];
}

export interface CategoryTree {
  /** Code of the channel whose products are counted. */
  channel: string;
  roots: CategoryNode[];
  byPath: ReadonlyMap<string, CategoryNode>;
}

interface Row {
  id: string;
  parentId: string | null;
  slug: string;
  path: string;
  name: LocalizedText;
  intro: LocalizedText;
  count: number;
  popularity: number;
  picture: PictureRow | null;
}

const memory = shortMemory<CategoryTree>("storefront.categories", {
  ttlMs: 5_000,
  max: 50,
  tagsOf: ({ channel }) => [`listing:${channel}`],
});

/** The channel's categories with what is for sale in them; may be five seconds old. */
export function categoryTree(db: Db, site: Site): Promise<CategoryTree> {
  return memory.get(site.channelId, async () => treeOf(site.channel, await categoryRows(db, site)));
}

function categoryRows(db: Db, site: Site): Promise<Row[]> {
  return db.$queryRaw<Row[]>(Prisma.sql`
    with sold as materialized (select p.id, p.category_id, p.popularity from product p where ${forSale(site)}),
      best as (select distinct on (category_id) category_id, id, popularity from sold order by category_id, popularity desc, id),
      counts as (select category_id, count(*)::int as count from sold group by category_id)
    select c.id, c.parent_id as "parentId", c.slug, c.path, c.name, c.intro, coalesce(counts.count, 0) as count,
      coalesce(best.popularity, -1) as popularity, pic.picture
    from category c left join counts on counts.category_id = c.id left join best on best.category_id = c.id
    left join lateral (
      select jsonb_build_object('id', id, 'width', width, 'height', height, 'tone', tone, 'alt', alt) as picture
      from picture where product_id = best.id order by position limit 1) pic on true
    order by c.position, c.slug`);
}

/** Hangs rows under their parents, then carries counts and the best picture up from the leaves. */
function treeOf(channel: string, rows: readonly Row[]): CategoryTree {
  const nodes = rows.map(({ parentId, ...row }) => ({
    parentId,
    node: { ...row, within: [row.id], children: [] } as CategoryNode,
  }));
  const byId = new Map(nodes.map(({ node }) => [node.id, node]));
  const roots: CategoryNode[] = [];
  for (const { parentId, node } of nodes) {
    const parent = parentId === null ? undefined : byId.get(parentId);
    (parent ? parent.children : roots).push(node);
  }
  for (const root of roots) gather(root);
  return { channel, roots, byPath: new Map(nodes.map(({ node }) => [node.path, node])) };
}

function gather(node: CategoryNode): void {
  for (const child of node.children) {
    gather(child);
    node.count += child.count;
    node.within.push(...child.within);
    if (child.popularity > node.popularity) Object.assign(node, { popularity: child.popularity, picture: child.picture });
  }
}
