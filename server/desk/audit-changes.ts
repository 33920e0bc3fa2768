/** One value that changed, by its name; texts as they are shown, null where there was or is none. */
export interface ChangedValue {
  name: string;
  before: string | null;
  after: string | null;
}

const textMax = 500;

/** What differs between two values of the log, field by field; null where one of them cannot be read any more. */
export function changesBetween(before: unknown, after: unknown): ChangedValue[] | null {
  if (before === undefined || after === undefined) return null;
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names
    .map((name) => ({ name, before: textOf(was[name]), after: textOf(is[name]) }))
    .filter((change) => change.before !== change.after);
}

function fieldsOf(value: unknown): Record<string, unknown> {
  if (value === null) return {};
  return typeof value === "object" && !Array.isArray(value) ? { ...value } : { "": value };
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > textMax ? `${text.slice(0, textMax)}…` : text;
}
