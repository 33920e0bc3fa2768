import pg from "pg";
import type { Operation, SandboxPayment } from "./payment.ts";

export type Queryable = Pick<pg.Pool, "query">;

export interface Store {
  pool: pg.Pool;
  inTransaction<T>(work: (tx: Queryable) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Opens the sandbox's own schema, making it where it is missing. It shares nothing with the shop's tables. */
export async function openStore(databaseUrl: string): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 8,
    connectionTimeoutMillis: 2500,
    options: "-c statement_timeout=5000",
  });
  // Without these listeners one restart of Postgres would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  const store = { pool, inTransaction: transactions(pool), close: () => pool.end() };
  await store.inTransaction(async (tx) => {
    await tx.query("select pg_advisory_xact_lock(hashtext('payment_sandbox'))");
    await tx.query(schema);
  });
  return store;
}

function transactions(pool: pg.Pool): Store["inTransaction"] {
  return async (work) => {
    const client = await pool.connect();
    try {
      await client.query("begin");
      const result = await work(client);
      await client.query("commit");
      return result;
    } catch (error) {
      await client.query("rollback").catch(() => {});
      throw error;
    } finally {
      client.release();
    }
  };
}

const schema = `
create schema if not exists payment_sandbox;
create table if not exists payment_sandbox.payment (
  id text primary key, reference text not null, amount bigint not null check (amount > 0), currency char(3) not null, state text not null,
  authorised bigint not null default 0, captured bigint not null default 0, refunded bigint not null default 0, failure text,
  return_url text not null, locale text not null, description text not null, tries int not null default 0,
  challenged boolean not null default false, settles_at timestamptz, card_brand text, card_last4 text,
  operations jsonb not null default '[]',
  created_at timestamptz not null default now(),
  check (0 <= refunded and refunded <= captured and captured <= authorised and authorised <= amount));
create index if not exists payment_reference on payment_sandbox.payment (reference);
create index if not exists payment_settles on payment_sandbox.payment (settles_at) where settles_at is not null;
create table if not exists payment_sandbox.operation (
  n bigint generated always as identity primary key, id text not null unique, payment_id text not null references payment_sandbox.payment,
  op text not null, amount bigint not null check (amount > 0), at timestamptz not null default now());
create index if not exists operation_at on payment_sandbox.operation (at, n);
create table if not exists payment_sandbox.idempotency (
  key text primary key, request_hash text not null, status int not null, body text not null, created_at timestamptz not null default now());
create table if not exists payment_sandbox.delivery (
  n bigint generated always as identity primary key, event_id text not null, payment_id text not null, type text not null, body text not null,
  attempts int not null default 0, next_at timestamptz not null default now(), delivered_at timestamptz, dead_at timestamptz,
  created_at timestamptz not null default now());
create index if not exists delivery_due on payment_sandbox.delivery (next_at) where delivered_at is null and dead_at is null;
create index if not exists delivery_payment on payment_sandbox.delivery (payment_id);
`;

const paymentRow = `select id, reference, amount, currency, state, authorised, captured, refunded, failure, return_url as "returnUrl", locale,
  description, tries, challenged, settles_at as "settlesAt", card_brand as "cardBrand", card_last4 as "cardLast4", operations
  from payment_sandbox.payment`;

/** The payment, its row locked until the transaction ends where `lock` says so. */
export async function findPayment(db: Queryable, id: string, lock = false): Promise<SandboxPayment | null> {
  const text = `${paymentRow} where id = $1 ${lock ? "for update" : ""}`;
  const { rows } = await db.query({ name: lock ? "lock" : "find", text, values: [id] });
  return rows[0] ? toPayment(rows[0]) : null;
}

export async function findByReference(db: Queryable, reference: string): Promise<SandboxPayment[]> {
  const { rows } = await db.query(`${paymentRow} where reference = $1 order by created_at, id`, [reference]);
  return rows.map(toPayment);
}

/** One page of a UTC day's movements of money, oldest first, after the `after`th. */
export async function ledgerPage(db: Queryable, day: string, after: string, limit: number) {
  const { rows } = await db.query(
    `select o.n, o.id, o.op, o.amount, o.at, o.payment_id as "payment", p.reference, p.currency
     from payment_sandbox.operation o join payment_sandbox.payment p on p.id = o.payment_id
     where o.at >= $1::date::timestamp at time zone 'UTC' and o.at < ($1::date + 1)::timestamp at time zone 'UTC' and o.n > $2
     order by o.n limit $3`,
    [day, after, limit],
  );
  return rows as {
    n: string;
    id: string;
    op: Operation["op"];
    amount: string;
    at: Date;
    payment: string;
    reference: string;
    currency: string;
  }[];
}

function toPayment(row: Record<string, unknown>): SandboxPayment {
  const [amount, authorised, captured, refunded] = [row.amount, row.authorised, row.captured, row.refunded].map((n) =>
    BigInt(String(n)),
  );
  const operations = (row.operations as { id: string; op: Operation["op"]; amount: string }[]).map((one) => ({
    ...one,
    amount: BigInt(one.amount),
  }));
  return { ...(row as unknown as SandboxPayment), ...{ amount, authorised, captured, refunded }, operations } as SandboxPayment;
}
