import { notFound, redirect } from "next/navigation";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orElsewhere } from "#app/_trpc/answers.ts";
import type { SavedView } from "#server/desk/views.ts";
import { type ListPlace, type ListQuery, placeQuery, type ReadPlace, readPlace } from "#server/platform/lists/address.ts";
import type { ListPage, ListShape } from "#server/platform/lists/fields.ts";
import { listHref } from "./list-href.ts";
import type { ListHere } from "./spec.ts";

interface ReadList<S extends ListShape, Row> extends Pick<ReadPlace<S>, "dropped"> {
  here: ListHere<S>;
  found: ListPage<Row>;
}

/** Reads a list's address and asks for its rows and views. A page beyond the last leads to the last; who may not look is told as everywhere. */
export async function readList<S extends ListShape, Row>(
  { shape, path }: { shape: S; path: string },
  query: ListQuery,
  ask: (place: ListPlace<S>) => Promise<readonly [ListPage<Row>, readonly SavedView[]]>,
): Promise<ReadList<S, Row>> {
  const { place, dropped } = readPlace(shape, query);
  const site = await siteHere();
  const said = placeQuery(shape, place);
  const [found, views] = await orElsewhere(ask(place), said ? `${path}?${said}` : path);
  if (found.page > found.pages) {
    if (found.pages < 1) notFound();
    redirect(listHref(site, { shape, path }, { ...place, page: found.pages }));
  }
  return { here: { site, place, views }, found, dropped };
}
