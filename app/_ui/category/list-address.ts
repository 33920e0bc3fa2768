import { oneOf, pageFrom, type Query, textFrom } from "#app/_ui/kit/query.ts";
import { type ListView, listViews } from "#app/_ui/product/product-grid.tsx";
import type { PriceSpan } from "#server/storefront/schema.ts";

/** How a list is looked at. `show`: how many pages, beginning with `page`, stand below each other. */
export interface ListLook {
  sort: string;
  view: ListView;
  page: number;
  show: number;
  /** Prices from one to another, in whole units of the site's currency. */
  price?: PriceSpan;
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
    price: priceFrom(query),
  };
}

/** The span that `price.min` and `price.max` say; an end that is no whole number is none, and two that cross change places. */
function priceFrom(query: Query): PriceSpan | undefined {
  const [a, b] = ["price.min", "price.max"].map((key) => {
    const digits = /^\d{1,9}$/.exec(textFrom(query, key));
    return digits ? Number(digits[0]) : null;
  });
  const [from = null, to = null] = typeof a === "number" && typeof b === "number" && a > b ? [b, a] : [a, b];
  return from === null && to === null ? undefined : { from, to };
}

/** The list's address in another look. What is as usual (`sorts`' first, a grid, page one) is not said. `kept` always is. */
export function lookHref(path: string, look: ListLook, usualSort: string, kept: Record<string, string> = {}): string {
  const query = new URLSearchParams(kept);
  if (look.sort !== usualSort) query.set("sort", look.sort);
  if (look.view !== "grid") query.set("view", look.view);
  if (look.price?.from != null) query.set("price.min", String(look.price.from));
  if (look.price?.to != null) query.set("price.max", String(look.price.to));
  if (look.page > 1) query.set("page", String(look.page));
  if (look.show > 1) query.set("show", String(look.show));
  return query.size > 0 ? `${path}?${query}` : path;
}
