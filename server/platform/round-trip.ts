import type { Connection, PoolClient, Submittable } from "pg";
import { type ReadColumn, readerOf } from "./read-column.ts";
import { type Statement, wireValue } from "./statements.ts";

export type Row = Record<string, unknown>;

/** What one statement gave back. */
export interface Answer {
  rows: Row[];
  /** Rows that it wrote or read. */
  count: number;
  /** What Postgres says it did: `INSERT 0 1`, `COMMIT`. */
  tag: string;
}

/**
 * Sends statements to Postgres in one write and reads their answers from one: the way there and back costs more than most of them
 * do. Where no transaction is open they are one by themselves: all take effect, or none does.
 */
export function roundTrip(client: PoolClient, statements: readonly Statement[]): Promise<Answer[]> {
  return new Promise<Answer[]>((resolve, reject) => {
    client.query(new RoundTrip(statements, resolve, reject));
  }).catch((error) => {
    Error.captureStackTrace(error);
    throw error;
  });
}

interface Column {
  name: string;
  read: ReadColumn;
}

/** Plans that each connection has, with the columns each gives. Postgres refuses a plan whose columns have changed since. */
const plans = new WeakMap<Connection, Map<string, readonly Column[]>>();

class RoundTrip implements Submittable {
  readonly #statements: readonly Statement[];
  readonly #values: (string | Buffer | null)[][];
  readonly #resolve: (answers: Answer[]) => void;
  readonly #reject: (error: unknown) => void;
  readonly #answers: Answer[] = [];
  #plans = new Map<string, readonly Column[]>();
  #described: readonly Column[] | null = null;
  #rows: Row[] = [];
  #failure: unknown = null;

  constructor(statements: readonly Statement[], resolve: (answers: Answer[]) => void, reject: (error: unknown) => void) {
    this.#statements = statements;
    this.#values = statements.map(({ values }) => values.map(wireValue));
    this.#resolve = resolve;
    this.#reject = reject;
  }

  submit(connection: Connection): void {
    this.#plans = plans.get(connection) ?? new Map();
    plans.set(connection, this.#plans);
    connection.stream.cork();
    for (const [n, { name, text }] of this.#statements.entries()) {
      const isPlanned = this.#plans.has(name);
      // A plan whose first use failed may be there or not; closing one that is not there is no error.
      if (!isPlanned && name) connection.close({ type: "S", name }, true);
      if (!isPlanned) connection.parse({ name, text, types: [] }, true);
      connection.bind({ statement: name, values: this.#values[n] ?? [] }, true);
      if (!isPlanned) connection.describe({ type: "P" }, true);
      connection.execute(null, true);
    }
    connection.sync();
    connection.stream.uncork();
  }

  handleRowDescription({ fields }: { fields: readonly { name: string; dataTypeID: number }[] }): void {
    this.#described = fields.map(({ name, dataTypeID }) => ({ name, read: readerOf(dataTypeID) }));
  }

  handleDataRow({ fields }: { fields: readonly (string | null)[] }): void {
    if (this.#failure) return;
    try {
      this.#rows.push(rowOf(this.#described ?? this.#plans.get(this.#name) ?? [], fields));
    } catch (error) {
      this.#failure = error;
    }
  }

  handleCommandComplete({ text }: { text: string }): void {
    if (this.#name) this.#plans.set(this.#name, this.#described ?? this.#plans.get(this.#name) ?? []);
    const count = Number(text.slice(text.lastIndexOf(" ") + 1));
    this.#answers.push({ rows: this.#rows, count: Number.isInteger(count) ? count : 0, tag: text });
    this.#rows = [];
    this.#described = null;
  }

  handleError(error: Error): void {
    this.#reject(error);
  }

  handleReadyForQuery(): void {
    if (this.#failure) this.#reject(this.#failure);
    else this.#resolve(this.#answers);
  }

  /** Of the statement whose answer is being read. */
  get #name(): string {
    return this.#statements[this.#answers.length]?.name ?? "";
  }
}

function rowOf(columns: readonly Column[], fields: readonly (string | null)[]): Row {
  const row: Row = {};
  for (const [n, { name, read }] of columns.entries()) {
    const text = fields[n];
    row[name] = text === null || text === undefined ? null : read(text);
  }
  return row;
}
