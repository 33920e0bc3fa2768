import { setTimeout as wait } from "node:timers/promises";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import type { Context } from "./context.ts";
import { appDatabaseUrl, env } from "./env.ts";
import { Prisma, PrismaClient } from "./generated/prisma/client.ts";
import { groundOf, handleOn, type OpenTransaction } from "./handle.ts";
import { joiningAdapter } from "./joined-models.ts";
import { metrics } from "./metrics.ts";
import { once } from "./once.ts";
import { roundTrip } from "./round-trip.ts";
import { appDatabasePassword } from "./secrets.ts";
import { statementNames } from "./statement-names.ts";
import { type Statement, statementOf } from "./statements.ts";
import { actorStatement, openTransaction } from "./transaction.ts";

export { Prisma } from "./generated/prisma/client.ts";
export type Db = PrismaClient | Prisma.TransactionClient;

/** Settings of every session: no statement, lock or idle transaction outlives the request that wanted it. */
const sessionLimits = "-c statement_timeout=5000 -c lock_timeout=3000 -c idle_in_transaction_session_timeout=10000";

/** Plans kept in each connection; the whole shop has fewer statements. */
const statementsMax = 300;

/** The app's pool, logged in as the least-privileged role. */
export function database(): PrismaClient {
  return once("database", () => connect(appUrl(), env().DATABASE_POOL));
}

/** Where the app logs in, for connections that Prisma does not hold (listener, jobs). */
export function appUrl(): string {
  return once("app-url", () => appDatabaseUrl(env().DATABASE_URL, appDatabasePassword()));
}

/** A client of its own pool; waiting for a connection ends after 2.5 s, which the doors answer with "unavailable". */
export function connect(connectionString: string, max: number): PrismaClient {
  const limits = { max, connectionTimeoutMillis: 2500, idleTimeoutMillis: 30_000, options: sessionLimits };
  const pool = new pg.Pool({ connectionString, ...limits });
  // Who uses a connection learns from its answer that it broke; without these handlers it would end the process.
  pool.on("error", () => {}).on("connect", (client) => client.on("error", () => {}));
  const adapter = new PrismaPg(pool, { statementNameGenerator: statementNames(statementsMax, "m") });
  const prisma = new PrismaClient({ adapter: joiningAdapter(adapter) });
  const sendOnce = async (statements: readonly Statement[]) => {
    const client = await pool.connect();
    return roundTrip(client, statements).finally(() => client.release());
  };
  const send = (statements: readonly Statement[]) => again(() => sendOnce(statements));
  return handleOn(prisma, { send, open: (actor) => openTransaction(pool, prisma, actor) }, async () => {
    await prisma.$disconnect();
    if (!pool.ending) await pool.end();
  });
}

/**
 * Runs `work` in one transaction and gives it a context whose `db` is that transaction; inside one already, joins it.
 * Serialization failures and deadlocks are tried again, so `work` must have no effect outside the database.
 */
export async function inTransaction<C extends Context, T>(ctx: C, work: (ctx: C) => Promise<T>): Promise<T> {
  const { open } = groundOf(ctx.db);
  if (ctx.inTransaction || !open) return work(ctx);
  return again(async () => {
    const transaction = await open(ctx.actor);
    const result = await work({ ...ctx, db: transaction.db, inTransaction: true }).catch((error) => undo(transaction, error));
    await transaction.commit();
    return result;
  });
}

/**
 * Statements that need nothing of one another's answers, in one round trip: as parts of the caller's transaction, or as one of
 * their own. Gives the rows of each.
 */
export async function together<T extends object[]>(ctx: Context, ...statements: Prisma.Sql[]): Promise<RowsOf<T>> {
  const { send, open } = groundOf(ctx.db);
  const sent = statements.map((statement) => statementOf(statement));
  const answers = open ? (await send([actorStatement(ctx.actor), ...sent])).slice(1) : await send(sent);
  return answers.map(({ rows }) => rows) as RowsOf<T>;
}

/** The same for questions, which need nobody who acts. */
export async function readTogether<T extends object[]>(db: Db, ...questions: Prisma.Sql[]): Promise<RowsOf<T>> {
  const answers = await groundOf(db).send(questions.map((question) => statementOf(question)));
  return answers.map(({ rows }) => rows) as RowsOf<T>;
}

type RowsOf<T extends object[]> = { [K in keyof T]: T[K][] };

/**
 * Lets the end of the transaction not wait for the disk: a power cut may take back its last 200 ms. Only for what a person sees at once and can
 * repeat, as a line in a cart; never for stock, orders or money.
 */
export const unhurried = Prisma.sql`select set_config('synchronous_commit', 'off', true)`;

async function undo(transaction: OpenTransaction, error: unknown): Promise<never> {
  await transaction.rollback();
  throw error;
}

const triesMax = 5;

/** What failed whole for want of a lock's turn is tried again; nothing of it has taken effect. */
async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries >= triesMax || !isRetryable(error)) throw error;
      metrics().retries.inc({ state: sqlState(error) ?? "at commit" });
      await wait(Math.random() * 15 * 2 ** tries);
    }
  }
}

/** The shapes in which a serialization failure or a deadlock shows: P2034, a raw 40001/40P01, and a bare conflict at COMMIT. */
export function isRetryable(error: unknown): boolean {
  const code = sqlState(error);
  return (
    code === "40001" ||
    code === "40P01" ||
    (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2034") ||
    (error instanceof Error && error.name === "DriverAdapterError" && error.message.includes("TransactionWriteConflict"))
  );
}

/** Postgres' own SQLSTATE of an error that came through Prisma or pg, or null. */
export function sqlState(error: unknown): string | null {
  const chain = error as { code?: string; meta?: Record<string, unknown>; cause?: unknown } | null | undefined;
  if (!chain || typeof chain !== "object") return null;
  const adapter = (chain.meta?.driverAdapterError ?? chain) as { cause?: { originalCode?: string } };
  if (adapter.cause?.originalCode) return adapter.cause.originalCode;
  return typeof chain.code === "string" && /^[0-9A-Z]{5}$/.test(chain.code) ? chain.code : null;
}

/** The text Postgres gave with an error, to tell which constraint said no. */
export function sqlMessage(error: unknown): string {
  const chain = error as { meta?: { driverAdapterError?: { cause?: { originalMessage?: string } } }; message?: string };
  return chain?.meta?.driverAdapterError?.cause?.originalMessage ?? chain?.message ?? "";
}
