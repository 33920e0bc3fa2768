/** Text that a spreadsheet would read as a formula, or that ends the cell: neutralised by an apostrophe, as OWASP advises. */
const formula = /^[=+\-@\t\r]/;

/** Byte order mark: without it spreadsheets take UTF-8 for something else. */
export const csvMark = "\ufeff";

/** One line of a CSV file (RFC 4180), with its line break. Numbers stay numbers; a text that begins like a formula is no formula. */
export function csvLine(values: readonly (string | number | null)[]): string {
  return `${values.map(cell).join(",")}\r\n`;
}

function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
