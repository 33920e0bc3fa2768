import { Prisma } from "../database.ts";
import { decimalsOf } from "../money.ts";
import {
  type AskedField,
  countedMax,
  type DayPreset,
  dayPresets,
  type ListAsked,
  type ListPage,
  type ListShape,
} from "./fields.ts";

type Sql = Prisma.Sql;

/** Where a field stands: what is tested, and the sentence around the test (`exists (… and <test>)`) where it is not a column. */
export interface FieldSql {
  /** The value, as text for choices, texts and numbers, as a moment for days, as a number for counts and amounts. */
  value: Sql;
  within?: (test: Sql) => Sql;
  /** Of amounts: minor units are in `value`, their currency here. */
  currency?: Sql;
  /** Of choices that are no column: the test of one of their values. */
  choices?: Record<string, Sql>;
}

export type ListSql<S extends ListShape> = { [K in keyof S["fields"]]: FieldSql };

const dayMs = 86_400_000;

/** Conditions of all filters asked for. `now` decides what "today" is (UTC). */
export function whereOf<S extends ListShape>(shape: S, sql: ListSql<S>, filters: ListAsked<S>["filters"], now: Date): Sql[] {
  return Object.keys(shape.fields).flatMap((key) => {
    const asked = filters[key];
    const place = sql[key as keyof S["fields"]];
    return asked && place ? [condition(place, asked, now)] : [];
  });
}

function condition(place: FieldSql, asked: AskedField, now: Date): Sql {
  const around = place.within ?? ((test: Sql) => test);
  const positive = around(test(place, asked, now));
  return asked.op === "isNot" ? Prisma.sql`not coalesce(${positive}, false)` : positive;
}

function test(place: FieldSql, { op, values, currency }: AskedField, now: Date): Sql {
  const { value } = place;
  if (op === "contains") return Prisma.sql`${value} ilike ${`%${escaped(values[0] ?? "")}%`}`;
  if (op === "is" || op === "isNot") {
    if (place.choices)
      return Prisma.sql`(${Prisma.join(
        values.map((one) => place.choices?.[one] ?? Prisma.sql`false`),
        " or ",
      )})`;
    return Prisma.sql`${value} = any(${values})`;
  }
  if (place.currency) {
    const whole = values.map((one) => minorUnits(one, currency ?? ""));
    return Prisma.sql`(${place.currency} = ${currency} and ${span(value, op, whole)})`;
  }
  if (op === "in" || /^\d{4}-/.test(values[0] ?? "")) return days(value, op, values, now);
  return span(value, op, values.map(Number));
}

function span(value: Sql, op: AskedField["op"], ends: readonly (bigint | number)[]): Sql {
  const [first, last] = op === "between" && Number(ends[0]) > Number(ends[1]) ? [ends[1], ends[0]] : [ends[0], ends[1]];
  if (op === "gte") return Prisma.sql`${value} >= ${first}`;
  if (op === "lte") return Prisma.sql`${value} <= ${first}`;
  return Prisma.sql`${value} between ${first} and ${last}`;
}

function days(value: Sql, op: AskedField["op"], values: readonly string[], now: Date): Sql {
  const preset = dayPresets.find((one) => op === "in" && one === values[0]);
  const [from, to] = preset ? presetDays(preset, now) : typedDays(op, values);
  const tests = [from && Prisma.sql`${value} >= ${from}`, to && Prisma.sql`${value} < ${to}`].filter((one) => one !== null);
  return Prisma.join(tests, " and ");
}

function typedDays(op: AskedField["op"], values: readonly string[]): [from: Date | null, to: Date | null] {
  const [first = "", last = first] = [...values].sort();
  if (op === "gte") return [startOf(first), null];
  if (op === "lte") return [null, after(startOf(first))];
  return [startOf(first), after(startOf(last))];
}

/** The span a name means at `now`: from its first moment to the first one after it. */
export function presetDays(preset: DayPreset, now: Date): [from: Date, to: Date] {
  const today = startOf(now.toISOString().slice(0, 10));
  const back = (count: number) => new Date(today.getTime() - count * dayMs);
  if (preset === "yesterday") return [back(1), today];
  if (preset === "thisMonth") return [startOf(`${now.toISOString().slice(0, 7)}-01`), after(today)];
  const count = { today: 0, last7: 6, last30: 29, last90: 89 }[preset];
  return [back(count), after(today)];
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function after(day: Date): Date {
  return new Date(day.getTime() + dayMs);
}

/** `12.5` USD is 1250; decimals the currency does not have are cut. */
function minorUnits(text: string, currency: string): bigint {
  const [whole = "0", fraction = ""] = text.split(".");
  const decimals = decimalsOf(currency);
  return BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, "0"));
}

/** A text in which `%`, `_` and `\` mean themselves in LIKE. */
export function escaped(text: string): string {
  return text.replace(/[\\%_]/g, "\\$&");
}

/** Every word of a search must be found in `words`, wherever it stands. */
export function searched(words: Sql, search: string): Sql[] {
  const asked = search.toLowerCase().split(" ", 8).filter(Boolean);
  return asked.map((word) => Prisma.sql`${words} like ${`%${escaped(word)}%`}`);
}

export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length > 0 ? Prisma.join([...conditions], " and ") : Prisma.sql`true`;
}

/** Counts no further than a person reads. */
export function countedUpTo(from: Sql, where: Sql): Sql {
  return Prisma.sql`(select count(*)::int from (select 1 from ${from} where ${where} limit ${countedMax + 1}) counted)`;
}

export function pageOf<Row>(rows: Row[], counted: number, { page, size }: Pick<ListAsked, "page" | "size">): ListPage<Row> {
  const total = Math.min(counted, countedMax);
  return { rows, total, isMore: counted > countedMax, page, pages: Math.max(1, Math.ceil(total / size)) };
}
