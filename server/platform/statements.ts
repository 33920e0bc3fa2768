import { Prisma } from "./generated/prisma/client.ts";
import { statementNames } from "./statement-names.ts";

/** One statement as Postgres takes it. `name` is its plan's in every connection, empty where it has none. */
export interface Statement {
  name: string;
  text: string;
  values: readonly unknown[];
}

/** Plans kept in each connection; the whole shop has fewer statements. */
const statementsMax = 400;
const nameOf = statementNames(statementsMax, "s");
/** Templates without parts of their own are the same text every time, and so most of them. */
const plain = new WeakMap<TemplateStringsArray, { text: string; name: string }>();

/** A statement from the template of `$queryRaw`, whose parts may be `Prisma.sql` themselves. */
export function statementOf(query: TemplateStringsArray | Prisma.Sql, values: readonly unknown[] = []): Statement {
  if (query instanceof Prisma.Sql) return named(query.text, query.values);
  if (values.some((value) => value instanceof Prisma.Sql)) {
    const whole = Prisma.sql(query, ...values);
    return named(whole.text, whole.values);
  }
  const known = plain.get(query);
  if (known) return { ...known, values };
  const text = query.reduce((before, part, n) => `${before}$${n}${part}`);
  const name = nameOf({ sql: text });
  plain.set(query, { text, name });
  return { name, text, values };
}

export function named(text: string, values: readonly unknown[]): Statement {
  return { name: nameOf({ sql: text }), text, values };
}

/** A value as Postgres reads it from text; bytes stay bytes. */
export function wireValue(value: unknown): string | Buffer | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value;
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return arrayText(value);
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  if (Prisma.Decimal.isDecimal(value)) return value.toFixed();
  return JSON.stringify(value);
}

function arrayText(values: readonly unknown[]): string {
  return `{${values.map(elementText).join(",")}}`;
}

function elementText(value: unknown): string {
  if (value === null || value === undefined) return "NULL";
  if (Array.isArray(value)) return arrayText(value);
  const text = wireValue(value);
  if (typeof text !== "string") throw new TypeError("bytes in an array");
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}
