/** A page's query as Next gives it: a key that comes twice is a list. */
export type Query = Record<string, string | string[] | undefined>;

const pageMax = 10_000;

/** The page asked for, counted from 1; anything that is not one is the first. */
export function pageFrom(query: Query): number {
  const page = /^[1-9]\d{0,4}$/.test(textFrom(query, "page")) ? Number(query.page) : 1;
  return Math.min(page, pageMax);
}

/** One text of a query, or "" where there is none or several. */
export function textFrom(query: Query, key: string): string {
  const value = query[key];
  return typeof value === "string" ? value : "";
}

/** The value if it is one of these, else the first of them. */
export function oneOf<const T extends string>(values: readonly [T, ...T[]], value: string): T {
  return values.find((known) => known === value) ?? values[0];
}
