import type { ReactNode } from "react";
import type { Choice } from "#server/desk/choices.ts";
import type { Place } from "#server/desk/places.ts";
import type { SavedView } from "#server/desk/views.ts";
import type { Site } from "#server/platform/context.ts";
import type { ListPlace } from "#server/platform/lists/address.ts";
import type { ListShape } from "#server/platform/lists/fields.ts";

/** A column as people see it; what it is called is asked of the words by its key. */
export interface ListColumn<Row> {
  name: string;
  cell: (row: Row) => ReactNode;
  align?: "end";
  /** The sort that its head offers. */
  sort?: string;
  /** Of a card on a phone: a line of its own, half of one, or nothing. */
  phone?: "line" | "half" | "hidden";
  /** Takes the room that is left. */
  isWide?: boolean;
}

/** A filter as people see it: its name, and what its choices are called. */
export interface FilterWords {
  name: string;
  choices?: readonly Choice[];
  /** Of amounts. */
  currencies?: readonly string[];
}

export interface ListTab<S extends ListShape> {
  key: string;
  name: string;
  place: Place<S>;
  count?: number;
}

/** A list of a desk as its page declares it: everything around the rows follows from this. */
export interface ListSpec<S extends ListShape, Row> {
  shape: S;
  /** Address of the page, without language. */
  path: string;
  desk: "office" | "shop";
  /** The list's name among saved views and exports. */
  list: string;
  title: string;
  caption: string;
  searchHint: string;
  sorts: Record<S["sorts"][number], string>;
  columns: Record<string, ListColumn<Row>>;
  fields: { [K in keyof S["fields"]]: FilterWords };
  /** The first is the whole list. */
  tabs: readonly ListTab<S>[];
  rowKey: (row: Row) => string;
  /** What the row is called, for its checkbox. */
  rowName: (row: Row) => string;
  /** Null where a row has no page. */
  rowHref: (row: Row) => string | null;
}

/** What a part of a list's page needs to know of where it stands. */
export interface ListHere<S extends ListShape> {
  site: Site;
  place: ListPlace<S>;
  views: readonly SavedView[];
}
