import {
  type AskedField,
  dayPresets,
  fieldInput,
  type ListAsked,
  type ListOp,
  type ListShape,
  listOps,
  pageSizes,
} from "./fields.ts";

/** A page's query, in which a key may come more than once. */
export type ListQuery = Record<string, string | readonly string[] | undefined>;

/** What an address says of a list: what to ask, and how to show it. */
export interface ListPlace<S extends ListShape = ListShape> extends ListAsked<S> {
  columns: readonly string[];
  density: "airy" | "dense";
  /** The saved view that was opened, where one was. */
  view: string | null;
}

export interface ReadPlace<S extends ListShape> {
  place: ListPlace<S>;
  /** Keys of the address that say nothing possible and were left out. */
  dropped: string[];
}

/** Keys beside a list's own that its page may carry. */
const passing = new Set(["done", "locale"]);

/** Reads an address. Whatever is not possible is left out and named; nothing a person can type into an address is an error. */
export function readPlace<S extends ListShape>(shape: S, query: ListQuery): ReadPlace<S> {
  const dropped = new Set<string>();
  const filters: Record<string, AskedField> = {};
  for (const key of Object.keys(shape.fields)) {
    const read = readField(shape, key, query);
    if (read === "bad") dropped.add(key);
    else if (read) filters[key] = read;
  }
  const known = new Set(["search", "sort", "page", "size", "columns", "density", "view", ...passing]);
  for (const key of Object.keys(query)) {
    if (!known.has(key) && !Object.hasOwn(shape.fields, key.split(".")[0] ?? "") && textsOf(query, key).length > 0)
      dropped.add(key);
  }
  const sort = textOf(query, "sort");
  const sorted = shape.sorts.find((one) => one === sort.replace(/^-/, ""));
  if (sort && !sorted) dropped.add("sort");
  const page = textOf(query, "page");
  if (page && !/^[1-9]\d{0,3}$/.test(page)) dropped.add("page");
  const place: ListPlace<S> = {
    search: textOf(query, "search").replace(/\s+/g, " ").trim().slice(0, 500),
    filters: filters as ListPlace<S>["filters"],
    sort: sorted ?? shape.sorts[0],
    isDescending: sorted ? sort.startsWith("-") : shape.isDescending,
    page: dropped.has("page") ? 1 : Number(page || 1),
    size: pageSizes.find((size) => String(size) === textOf(query, "size")) ?? pageSizes[0],
    columns: columnsFrom(shape, textsOf(query, "columns")),
    density: textOf(query, "density") === "dense" ? "dense" : "airy",
    view: /^[0-9a-f-]{36}$/.test(textOf(query, "view")) ? textOf(query, "view") : null,
  };
  return { place, dropped: [...dropped].map((key) => key.slice(0, 40)) };
}

function readField(shape: ListShape, key: string, query: ListQuery): AskedField | "bad" | null {
  const field = shape.fields[key];
  if (!field) return null;
  const spoken = field.kind === "day" ? spokenDays(key, query) : query;
  if (spoken !== query) return readField(shape, key, spoken);
  const raw = textsOf(query, key);
  const values = field.kind === "numbers" ? raw.flatMap((text) => text.split(/[\s,;#]+/)).filter(Boolean) : raw;
  if (values.length === 0) return null;
  const isNamed = dayPresets.some((preset) => preset === values[0]);
  const unasked: ListOp = field.kind === "day" && !isNamed ? (values.length > 1 ? "between" : "gte") : listOps[field.kind][0];
  const op = textOf(query, `${key}.op`) || unasked;
  const currency = textOf(query, `${key}.currency`);
  const fits = op === "gte" || op === "lte" || op === "in" ? values.slice(0, 1) : values;
  const read = fieldInput(field).safeParse({
    op,
    values: op === "between" ? fits : [...new Set(fits)],
    ...(field.kind === "amount" ? { currency } : {}),
  });
  return read.success ? read.data : "bad";
}

/** What a form says of days (`placed.span`, `placed.from`, `placed.to`), in the words of an address. */
function spokenDays(key: string, query: ListQuery): ListQuery {
  const span = textOf(query, `${key}.span`);
  if (!span) return query;
  const rest = { ...query, [`${key}.span`]: undefined };
  if (span !== "own") return { ...rest, [key]: span, [`${key}.op`]: "in" };
  const [from, to] = [textOf(query, `${key}.from`), textOf(query, `${key}.to`)];
  if (from && to) return { ...rest, [key]: [from, to], [`${key}.op`]: "between" };
  return { ...rest, [key]: from || to, [`${key}.op`]: from ? "gte" : "lte" };
}

function columnsFrom(shape: ListShape, asked: readonly string[]): readonly string[] {
  const all = [...shape.columns, ...(shape.hidden ?? [])];
  const known = [...new Set(asked.flatMap((text) => text.split(",")))].filter((key) => all.includes(key));
  if (known.length === 0) return shape.columns;
  const first = shape.columns[0];
  return [first, ...known.filter((key) => key !== first)];
}

/** The query of a place, without what comes unasked, always in the same order: two equal places have one query. */
export function placeQuery<S extends ListShape>(shape: S, place: Partial<ListPlace<S>>): string {
  const query = new URLSearchParams();
  if (place.search) query.set("search", place.search);
  for (const [key, field] of Object.entries(shape.fields)) {
    const asked = place.filters?.[key];
    if (!asked) continue;
    if (field.kind === "numbers") query.set(key, asked.values.join(","));
    else for (const value of asked.values) query.append(key, value);
    if (asked.op !== listOps[field.kind][0]) query.set(`${key}.op`, asked.op);
    if (asked.currency) query.set(`${key}.currency`, asked.currency);
  }
  const { sort = shape.sorts[0], isDescending = sort === shape.sorts[0] ? shape.isDescending : false } = place;
  if (sort !== shape.sorts[0] || isDescending !== shape.isDescending) query.set("sort", `${isDescending ? "-" : ""}${sort}`);
  if (place.size && place.size !== pageSizes[0]) query.set("size", String(place.size));
  if (place.columns && place.columns.join() !== shape.columns.join()) query.set("columns", place.columns.join(","));
  if (place.density === "dense") query.set("density", "dense");
  if (place.view) query.set("view", place.view);
  if (place.page && place.page > 1) query.set("page", String(place.page));
  return query.toString();
}

/** What a procedure is asked for a place. */
export function askedOf<S extends ListShape>({ search, filters, sort, isDescending, page, size }: ListPlace<S>): ListAsked<S> {
  return { search, filters, sort, isDescending, page, size };
}

/** The place that a query text describes, as views keep it. */
export function placeFrom<S extends ListShape>(shape: S, text: string): ListPlace<S> {
  const query: Record<string, string[]> = Object.create(null);
  for (const [key, value] of new URLSearchParams(text)) query[key] = [...(query[key] ?? []), value];
  return readPlace(shape, query).place;
}

/** Under `toString` and the like the framework hands on, before what was written, what every object has: only texts count. */
function textsOf(query: ListQuery, key: string): string[] {
  const value: unknown = Object.hasOwn(query, key) ? query[key] : undefined;
  const texts: unknown[] = Array.isArray(value) ? value : [value];
  return texts.filter((text) => typeof text === "string").flatMap((text) => text.trim() || []);
}

function textOf(query: ListQuery, key: string): string {
  return textsOf(query, key)[0] ?? "";
}
