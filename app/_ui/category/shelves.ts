import type { CategoryView } from "#server/storefront/categories.ts";

const rootsFew = 5;

/** The categories a menu shows: the roots, or what lies below them where there are only a few roots. */
export function shelvesOf(categories: readonly CategoryView[]): CategoryView[] {
  if (categories.length > rootsFew) return [...categories];
  return categories.flatMap((root) => (root.children.length > 0 ? root.children : [root]));
}
