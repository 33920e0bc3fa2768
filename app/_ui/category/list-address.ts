import { oneOf, pageFrom, type Query, textFrom } from "#app/_ui/kit/query.ts";
import { type ListView, listViews } from "#app/_ui/product/product-grid.tsx";

/** How a list is looked at. `show`: how many pages, beginning with `page`, stand below each other. */
export interface ListLook {
  sort: string;
  view: ListView;
  page: number;
  show: number;
}

/** More than a hundred products on one page help nobody; then the next page begins. */
export const showMax = 5;

export function lookFrom<const S extends readonly [string, ...string[]]>(query: Query, sorts: S): ListLook & { sort: S[number] } {
  const show = Number(/^[1-5]$/.exec(textFrom(query, "show"))?.[0] ?? 1);
  return {
    sort: oneOf(sorts, textFrom(query, "sort")),
    view: oneOf(listViews, textFrom(query, "view")),
    page: pageFrom(query),
    show,
  };
}

/** The list's address in another look. What is as usual (`sorts`' first, a grid, page one) is not said. `kept` always is. */
export function lookHref(path: string, look: ListLook, usualSort: string, kept: Record<string, string> = {}): string {
  const query = new URLSearchParams(kept);
  if (look.sort !== usualSort) query.set("sort", look.sort);
  if (look.view !== "grid") query.set("view", look.view);
  if (look.page > 1) query.set("page", String(look.page));
  if (look.show > 1) query.set("show", String(look.show));
  return query.size > 0 ? `${path}?${query}` : path;
}
