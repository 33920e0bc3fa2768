import { hrefOn } from "#app/_i18n/href.ts";
import { type ListPlace, placeQuery } from "#server/platform/lists/address.ts";
import type { ListShape } from "#server/platform/lists/fields.ts";

type Listed<S extends ListShape> = { shape: S; path: string };

/** The address of a place of a list, without language. */
export function listPath<S extends ListShape>({ shape, path }: Listed<S>, place: Partial<ListPlace<S>>): string {
  const query = placeQuery(shape, place);
  return query ? `${path}?${query}` : path;
}

export function listHref<S extends ListShape>(site: { locale: string }, listed: Listed<S>, place: Partial<ListPlace<S>>): string {
  return hrefOn(site, listPath(listed, place));
}

/** The tab that a place stands in: the saved view that was opened, else the named part that says most of what it asks. */
export function currentTab<S extends ListShape>(
  shape: S,
  tabs: readonly { key: string; place: Pick<ListPlace<S>, "filters"> }[],
  { filters }: Pick<ListPlace<S>, "filters">,
): string {
  const asked = new Set(parts(shape, filters));
  const fitting = tabs
    .map(({ key, place }) => ({ key, said: parts(shape, place.filters) }))
    .filter(({ said }) => said.every((part) => asked.has(part)));
  return fitting.sort((a, b) => b.said.length - a.said.length)[0]?.key ?? "";
}

/** One text for each filter, so that places can be compared by what they ask. */
function parts<S extends ListShape>(shape: S, filters: ListPlace<S>["filters"]): string[] {
  return Object.keys(shape.fields).flatMap((key) => {
    const one = filters[key];
    return one ? [placeQuery(shape, { filters: { [key]: one } as ListPlace<S>["filters"] })] : [];
  });
}

/** Everything a place says but these keys, as pairs for the hidden fields of a form. */
export function keptPairs<S extends ListShape>(shape: S, place: Partial<ListPlace<S>>): [string, string][] {
  return [...new URLSearchParams(placeQuery(shape, { ...place, page: 1 }))];
}
