import type { Prisma, PrismaClient } from "./generated/prisma/client.ts";
import type { Answer } from "./round-trip.ts";
import { named, type Statement, statementOf } from "./statements.ts";

/** Sends statements at once, on whatever connection the handle stands for. */
export type Send = (statements: readonly Statement[]) => Promise<Answer[]>;

/** What lies under a handle: how statements are sent, and where a transaction is opened (null: it is one). */
export interface Ground {
  send: Send;
  open: ((actor: string) => Promise<OpenTransaction>) | null;
}

export interface OpenTransaction {
  db: Prisma.TransactionClient;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

type Template = TemplateStringsArray | Prisma.Sql;
type AnyFunction = (...args: unknown[]) => unknown;

/** One symbol for all bundles of the process. */
const groundKey = Symbol.for("maru.ground");

export function groundOf(db: object): Ground {
  return (db as { [groundKey]: Ground })[groundKey];
}

/**
 * Prisma's client as everybody writes to it, whose raw statements go straight to Postgres: half of the cost of a statement is
 * Prisma's way of making and reading it. Models go through Prisma.
 */
export function handleOn(prisma: PrismaClient, ground: Ground, disconnect: () => Promise<void>): PrismaClient {
  const own = { ...rawQueries(ground.send), [groundKey]: ground, $disconnect: disconnect };
  const get = (_: object, key: string | symbol) => {
    if (Object.hasOwn(own, key)) return Reflect.get(own, key);
    const value = Reflect.get(prisma, key);
    return typeof value === "function" ? value.bind(prisma) : value;
  };
  return new Proxy(prisma, { get }) as PrismaClient;
}

/** The same in a transaction, where Prisma is asked to come along only when a model is used. */
export function handleInTransaction(send: Send, models: () => Promise<Prisma.TransactionClient>): Prisma.TransactionClient {
  const own = { ...rawQueries(send), [groundKey]: { send, open: null } satisfies Ground };
  const get = (_: object, model: string | symbol) => {
    if (Object.hasOwn(own, model)) return Reflect.get(own, model);
    if (typeof model === "symbol" || model === "then") return undefined;
    return new Proxy({}, { get: (_, method) => onModel(models, model, method) });
  };
  return new Proxy({}, { get }) as Prisma.TransactionClient;
}

function onModel(models: () => Promise<Prisma.TransactionClient>, model: string, method: string | symbol): AnyFunction {
  return async (...args) => {
    const all = (await models()) as unknown as Record<string, Record<string | symbol, AnyFunction>>;
    return all[model]?.[method]?.(...args);
  };
}

function rawQueries(send: Send) {
  const one = async (statement: Statement) => {
    const [answer] = await send([statement]);
    if (!answer) throw new Error("a statement had no answer");
    return answer;
  };
  return {
    $queryRaw: async (query: Template, ...values: unknown[]) => (await one(statementOf(query, values))).rows,
    $executeRaw: async (query: Template, ...values: unknown[]) => (await one(statementOf(query, values))).count,
    $queryRawUnsafe: async (text: string, ...values: unknown[]) => (await one(named(text, values))).rows,
    $executeRawUnsafe: async (text: string, ...values: unknown[]) => (await one(named(text, values))).count,
  };
}
