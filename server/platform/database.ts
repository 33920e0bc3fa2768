import { setTimeout as wait } from "node:timers/promises";
import { PrismaPg } from "@prisma/adapter-pg";
import type { Context } from "./context.ts";
import { appDatabaseUrl, env } from "./env.ts";
import { Prisma, PrismaClient } from "./generated/prisma/client.ts";
import { metrics } from "./metrics.ts";
import { once } from "./once.ts";
import { appDatabasePassword } from "./secrets.ts";
import { statementNames } from "./statement-names.ts";

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
  const adapter = new PrismaPg(
    { connectionString, max, connectionTimeoutMillis: 2500, idleTimeoutMillis: 30_000, options: sessionLimits },
    { statementNameGenerator: statementNames(statementsMax), onPoolError: () => {}, onConnectionError: () => {} },
  );
  return new PrismaClient({ adapter });
}

const triesMax = 5;

/**
 * Runs `work` in one transaction and gives it a context whose `db` is that transaction; inside one already, joins it.
 * Serialization failures and deadlocks are tried again, so `work` must have no effect outside the database.
 */
export async function inTransaction<C extends Context, T>(ctx: C, work: (ctx: C) => Promise<T>): Promise<T> {
  if (ctx.inTransaction) return work(ctx);
  const client = ctx.db as PrismaClient;
  for (let tries = 1; ; tries++) {
    try {
      return await client.$transaction(
        async (tx) => {
          await tx.$executeRaw`select set_config('app.actor', ${ctx.actor}, true)`;
          return work({ ...ctx, db: tx, inTransaction: true });
        },
        { maxWait: 2500, timeout: 10_000 },
      );
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
