import type { ClientBase } from "pg";

const chunk = 2_000;

type Row = Record<string, unknown>;

/**
 * Inserts rows whose keys are column names, in chunks, by one statement each. A row that is there already stays as it is, so
 * that a second run changes nothing and what people changed in the meantime survives; with `refresh` its columns are written again.
 */
export async function save(db: ClientBase, table: string, rows: readonly Row[], options: { key: string[]; refresh?: boolean }) {
  const first = rows[0];
  if (!first) return;
  const columns = Object.keys(first);
  const names = columns.map(quoted).join(", ");
  const changed = columns.filter((column) => !options.key.includes(column));
  const conflict =
    options.refresh && changed.length > 0
      ? `(${options.key.map(quoted).join(", ")}) DO UPDATE SET ${changed.map((column) => `${quoted(column)} = EXCLUDED.${quoted(column)}`).join(", ")}`
      : "DO NOTHING";
  const sql = `INSERT INTO ${quoted(table)} (${names})
    SELECT ${names} FROM jsonb_populate_recordset(NULL::${quoted(table)}, $1) ON CONFLICT ${conflict}`;
  for (let start = 0; start < rows.length; start += chunk) {
    await db.query(sql, [JSON.stringify(rows.slice(start, start + chunk))]);
  }
}

/** Table and column names are constants of the seed; quoting keeps reserved words legal. A table may name its schema. */
function quoted(name: string): string {
  return name
    .split(".")
    .map((part) => `"${part}"`)
    .join(".");
}
