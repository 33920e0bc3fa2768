import { useTranslations } from "next-intl";
import { type Tab, Tabs } from "#app/_ui/kit/tabs.tsx";
import type { SavedView } from "#server/desk/views.ts";
import { type ListPlace, placeFrom, placeQuery } from "#server/platform/lists/address.ts";
import type { ListShape } from "#server/platform/lists/fields.ts";
import { currentTab, listHref } from "./list-href.ts";
import type { ListHere, ListSpec } from "./spec.ts";

/** The whole list first, its named parts, then the views people keep. Each is an address of its own; the search stays in named parts. */
export function ViewTabs<S extends ListShape, Row>({ spec, here }: { spec: ListSpec<S, Row>; here: ListHere<S> }) {
  const t = useTranslations("desk");
  const { site, place, views } = here;
  const opened = openedView(here);
  const current = opened ? "" : currentTab(spec.shape, spec.tabs, place);
  const shown = { columns: place.columns, density: place.density, size: place.size, search: opened ? "" : place.search };
  const tabs: Tab[] = spec.tabs.map(({ key, name, place: named, count }) => ({
    name,
    count,
    href: listHref(site, spec, { ...shown, filters: named.filters }),
    isCurrent: key === current,
  }));
  const kept: Tab[] = views.map(({ id, name, query, isShared }) => ({
    name: isShared ? `${name} · ${t("view.sharedMark")}` : name,
    href: listHref(site, spec, { ...placeFrom(spec.shape, query), view: id }),
    isCurrent: id === opened?.id,
  }));
  return <Tabs label={t("list.views")} locale={site.locale} tabs={[...tabs, ...kept]} className="min-w-0 flex-1" />;
}

/** The view that was opened, if it is one of those the person may see. */
export function openedView<S extends ListShape>({ place, views }: ListHere<S>): SavedView | null {
  return views.find(({ id }) => id === place.view) ?? null;
}

/** Whether the list is narrowed, sorted or shown otherwise than the view keeps it; without a view, than it comes unasked. */
export function isChanged<S extends ListShape>(shape: S, place: ListPlace<S>, view: SavedView | null): boolean {
  return placeQuery(shape, { ...place, page: 1, view: null }) !== (view?.query ?? "");
}
