import { z } from "zod";
import { line, searchText } from "../input.ts";

/** How a field may be asked, by its kind; the first is meant where nothing is said. */
export const listOps = {
  /** One of a few values, known beforehand or not (a country, a seller's slug). */
  choice: ["is", "isNot"],
  text: ["contains", "is", "isNot"],
  /** Any of many, as pasted from elsewhere. */
  numbers: ["is"],
  count: ["gte", "lte", "between"],
  /** Decimal text of whole units, always of one currency: sums of several cannot be compared. */
  amount: ["gte", "lte", "between"],
  /** A span with a name, or ISO days (UTC), both ends included. */
  day: ["in", "gte", "lte", "between"],
} as const;

export type FieldKind = keyof typeof listOps;
export type ListOp = (typeof listOps)[FieldKind][number];

export const dayPresets = ["today", "yesterday", "last7", "last30", "last90", "thisMonth"] as const;
export type DayPreset = (typeof dayPresets)[number];

export interface ListField {
  kind: FieldKind;
  /** Of a choice whose values are known beforehand. */
  values?: readonly string[];
}

/** What a list can be asked: one declaration for its address, its form, its columns and its SQL. */
export interface ListShape {
  fields: Record<string, ListField>;
  /** What it can be sorted by; the first is how it comes unasked. */
  sorts: readonly [string, ...string[]];
  /** Whether the first sort comes the largest, or newest, first. */
  isDescending: boolean;
  /** Columns, in the order they come unasked; the first is always shown. */
  columns: readonly [string, ...string[]];
  /** Columns that come only when asked for. */
  hidden?: readonly string[];
}

export interface AskedField {
  op: ListOp;
  values: string[];
  /** Of amounts only. */
  currency?: string | null;
}

export interface ListAsked<S extends ListShape = ListShape> {
  search: string;
  filters: { [K in keyof S["fields"]]?: AskedField | null };
  sort: S["sorts"][number];
  isDescending: boolean;
  page: number;
  size: number;
}

export const pageSizes = [25, 50, 100] as const;
/** Rows are counted up to here; more are "more than". Pages beyond are reached by narrowing the list. */
export const countedMax = 10_000;
const valuesMax = 200;

const values = {
  text: line(200),
  count: z.string().regex(/^\d{1,7}$/),
  amount: z.string().regex(/^\d{1,9}(?:\.\d{1,3})?$/),
  day: z.iso.date().max(10).refine(isInTime, "platform.invalid"),
};

/** Years that Postgres and people both know. */
function isInTime(day: string): boolean {
  return day >= "2000-01-01" && day <= "2100-01-01";
}

function valueInput({ kind, values: known }: ListField): z.ZodType<string> {
  if (kind === "choice" && known) return z.enum(known as [string, ...string[]]);
  if (kind === "choice" || kind === "text") return values.text;
  if (kind === "numbers") return z.string().min(1).max(40);
  if (kind === "day") return z.union([z.enum(dayPresets), values.day]);
  return values[kind];
}

/** The input of one filter; what it says must be possible: two ends for a span, a named span for `in`. */
export function fieldInput(field: ListField): z.ZodType<AskedField> {
  const currency = z.string().regex(/^[A-Z]{3}$/);
  const asked = z.strictObject({
    op: z.enum(listOps[field.kind] as readonly [ListOp, ...ListOp[]]),
    values: z.array(valueInput(field)).min(1).max(valuesMax),
    ...(field.kind === "amount" ? { currency } : {}),
  });
  return asked.refine(isPossible, { path: ["values"], error: "platform.invalid" }) as unknown as z.ZodType<AskedField>;
}

function isPossible({ op, values }: { op: ListOp; values: readonly string[] }): boolean {
  const isPreset = (value: string | undefined) => dayPresets.some((preset) => preset === value);
  if (op === "in") return values.length === 1 && isPreset(values[0]);
  if (op === "gte" || op === "lte") return values.length === 1 && !isPreset(values[0]);
  if (op === "between") return values.length === 2 && !values.some(isPreset);
  return true;
}

/** Search and filters of a list, as a procedure takes them. */
export function filtersInput<S extends ListShape>(shape: S) {
  const fields = Object.entries(shape.fields).map(([key, field]) => [key, fieldInput(field).nullish()]);
  return {
    search: searchText(500).default(""),
    filters: z.strictObject(Object.fromEntries(fields)).default({}) as unknown as z.ZodDefault<
      z.ZodType<ListAsked<S>["filters"]>
    >,
  };
}

/** Everything a list can be asked, as a procedure takes it. */
export function listInput<S extends ListShape>(shape: S) {
  return z.strictObject({
    ...filtersInput(shape),
    sort: z.enum(shape.sorts as unknown as [S["sorts"][number], ...S["sorts"][number][]]).default(shape.sorts[0]),
    isDescending: z.boolean().default(shape.isDescending),
    page: z.number().int().min(1).max(countedMax).default(1),
    size: z.number().int().min(1).max(100).default(pageSizes[0]),
  });
}

/** What a list answers. `total` is exact up to `countedMax`; beyond it `isMore` is true and `total` is that maximum. */
export interface ListPage<Row> {
  rows: Row[];
  total: number;
  isMore: boolean;
  page: number;
  pages: number;
}
