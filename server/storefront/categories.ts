import { type PictureView, pictureView } from "#server/media/picture-view.ts";
import type { Context } from "#server/platform/context.ts";
import { textOf } from "#server/platform/localized-text.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { type CategoryNode, type CategoryTree, categoryTree } from "./category-tree.ts";

/** A category as menus and tiles show it. `path` is its address: slugs from the root, joined by "/". */
export interface CategoryView {
  path: string;
  name: string;
  count: number;
  picture: PictureView | null;
  children: CategoryView[];
}

export interface Crumb {
  path: string;
  name: string;
}

/** The whole tree; a category without anything for sale on this channel is left out. */
export async function categories(ctx: Context): Promise<CategoryView[]> {
  const { roots } = await categoryTree(ctx.db, ctx.site);
  return viewsOf(roots, ctx.site.locale);
}

export function viewsOf(nodes: readonly CategoryNode[], locale: string): CategoryView[] {
  return nodes
    .filter(({ count }) => count > 0)
    .map(({ path, name, count, picture, children }) => ({
      path,
      name: textOf(name, locale),
      count,
      picture: picture && pictureView(picture, locale),
      children: viewsOf(children, locale),
    }));
}

/** The category at a path; refuses with `catalog.categoryNotFound`. An empty category is there, for its address may be linked. */
export function requireCategory(tree: CategoryTree, path: string): CategoryNode {
  const node = tree.byPath.get(path);
  refuseUnless(node, "catalog.categoryNotFound", "missing");
  return node;
}

/** The way from the root to the category itself. */
export function crumbsOf(tree: CategoryTree, path: string, locale: string): Crumb[] {
  const steps = path.split("/");
  return steps.flatMap((_, depth) => {
    const node = tree.byPath.get(steps.slice(0, depth + 1).join("/"));
    return node ? [{ path: node.path, name: textOf(node.name, locale) }] : [];
  });
}
