import type { z } from "zod";
import { Refusal } from "#server/platform/refusal.ts";

const usualFieldsMax = 100;
/** Fields of the form itself, beside its input: the page's language, whether a script runs, where to go on. */
const reserved = new Set(["locale", "script"]);

/** The typed texts of a form, for showing them again; never a password. */
export function typedIn(form: FormData): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const [name, value] of entriesOf(form))
    if (typeof value === "string" && !/password/i.test(name)) typed[name] = value.slice(0, 2000);
  return typed;
}

/**
 * The input a schema wants, from a form's flat texts: `address.city` becomes an object's key, `options.colour` a record's, a
 * number is read strictly from digits, a checkbox is a boolean. Anything else passes as text for the schema to judge. Refuses
 * (`platform.invalid`) files, fields twice, and forms of too many fields.
 */
export function readForm(schema: z.ZodType, form: FormData, fieldsMax = usualFieldsMax): unknown {
  const entries = entriesOf(form);
  const names = new Set(entries.map(([name]) => name));
  if (entries.length > fieldsMax || names.size !== entries.length) throw new Refusal("platform.invalid", "invalid");
  const input: Record<string, unknown> = Object.create(null);
  for (const [name, value] of entries) {
    if (typeof value !== "string") throw new Refusal("platform.unsupportedType", "unsupported");
    put(input, name.split("."), value, schema);
  }
  return plain(input);
}

function entriesOf(form: FormData): [string, FormDataEntryValue][] {
  return [...form.entries()].filter(([name]) => !name.startsWith("$") && !reserved.has(name));
}

function put(into: Record<string, unknown>, [key = "", ...deeper]: string[], value: string, schema: z.ZodType | undefined): void {
  const field = fieldOf(schema, key);
  if (deeper.length === 0) {
    into[key] = typed(field, value);
    return;
  }
  into[key] ??= Object.create(null);
  const inside = into[key];
  if (typeof inside !== "object" || inside === null) throw new Refusal("platform.invalid", "invalid");
  put(inside as Record<string, unknown>, deeper, value, field);
}

interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  in?: z.ZodType;
}

function definitionOf(schema: z.ZodType | undefined): Definition | null {
  const definition = schema ? (schema.def as unknown as Definition) : null;
  const wrapped = definition?.innerType ?? (definition?.type === "pipe" ? definition.in : undefined);
  return wrapped ? definitionOf(wrapped) : definition;
}

function fieldOf(schema: z.ZodType | undefined, key: string): z.ZodType | undefined {
  const shape = definitionOf(schema)?.shape;
  return shape && Object.hasOwn(shape, key) ? shape[key] : undefined;
}

function typed(field: z.ZodType | undefined, value: string): unknown {
  const type = definitionOf(field)?.type;
  if ((type === "number" || type === "int") && /^-?\d{1,10}(\.\d{1,6})?$/.test(value)) return Number(value);
  if (type === "boolean") return value === "on" || value === "true";
  return value;
}

/** Objects without prototype were safe to fill by any key; schemas want ordinary ones. */
function plain(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]));
}
