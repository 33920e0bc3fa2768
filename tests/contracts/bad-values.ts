import { z } from "zod";

/** One field of an input, by its path in it. */
export interface Field {
  path: readonly string[];
  type: "string" | "number" | "boolean" | "array" | "object";
}

interface Node {
  type?: string | string[];
  properties?: Record<string, Node>;
  anyOf?: Node[];
  enum?: unknown[];
  const?: unknown;
}

/** Every field a schema takes, nested ones too, from its own description of what may be sent. */
export function fieldsOf(schema: z.ZodType): Field[] {
  return walk(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Node, []);
}

function walk(node: Node, path: readonly string[]): Field[] {
  const nodes = node.anyOf ?? [node];
  const fields = nodes.flatMap((one) =>
    Object.entries(one.properties ?? {}).flatMap(([key, inner]) => walk(inner, [...path, key])),
  );
  const type = typeOf(nodes);
  return type && path.length > 0 ? [{ path, type }, ...fields] : fields;
}

function typeOf(nodes: readonly Node[]): Field["type"] | null {
  const types = nodes.flatMap(({ type, const: only }) => type ?? (only === undefined ? [] : typeof only));
  const type = types.find((one) => one !== "null");
  return type === "integer" ? "number" : ((type as Field["type"] | undefined) ?? null);
}

const long = "a".repeat(1_000_000);
const deep = JSON.parse(`${'{"a":'.repeat(500)}1${"}".repeat(500)}`) as unknown;
const objects = [{}, { not: "" }, { startsWith: "a" }, { __proto__: null, toString: 1 }, deep];
const lists = [[], [null], ["a"], Array.from({ length: 10_000 }, () => "a")];

/** U14, U16, U18, Z02, A10, Q04: what no field of the type may take, whatever it means. */
export const wrong: Record<Field["type"], readonly unknown[]> = {
  string: [0, -1, Number.NaN, true, long, ...objects, ...lists],
  number: [
    "",
    "1",
    "１",
    "1e3",
    "0x10",
    "12abc",
    true,
    ...objects,
    ...lists,
    Number.NaN,
    1 / 0,
    1.5,
    2 ** 53 + 2,
    1e30,
    -(2 ** 31),
  ],
  boolean: ["true", 1, 0, ...objects, ...lists],
  array: ["a", 1, true, ...objects, [null], Array.from({ length: 10_000 }, (_, n) => `${n}`)],
  object: ["a", 1, true, [], { __proto__: null, unknown: 1 }],
};

/** U02 to U12, U20, U22, U24, Q02, Q08: texts that some field may take, and that must never break anything. */
export const hostile: readonly string[] = [
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "a\udfff",
  "\u202eevil\u2066",
  "\u200b",
  `e${"\u0301".repeat(500)}`,
  "'; drop table product;--",
  `"' OR 1=1 --`,
  "%_%",
  "\\",
  "$1",
  "$".concat("{7*7}"),
  "{{7*7}}",
  "{0, plural, other {x}}",
  "%s%n",
  "__proto__",
  "constructor",
  "a\r\nBcc: x@y.test",
  "１２",
  "😀".repeat(20),
  "../../etc/passwd",
  "javascript:alert(1)",
  "=HYPERLINK(1)",
  "<img src=x onerror=alert(1)>",
  "2026-02-30",
  "infinity",
  "LIVE",
  `${"a".repeat(50_000)}!`,
  "(".repeat(1_000),
  "a@a.a.a.a.a.a.a.a.a.a.a",
];

/** 0, -0 and the edges of what a column can hold. */
export const edges: readonly number[] = [0, -0, -1, 1, 10_000, 2 ** 31 - 1, 2 ** 31, Number.MAX_SAFE_INTEGER];

/** A copy of an input with one field replaced. */
export function replaced(input: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const there = (input ?? {}) as Record<string, unknown>;
  return { ...there, [key]: replaced(there[key], rest, value) };
}
