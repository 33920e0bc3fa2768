import { AsyncLocalStorage } from "node:async_hooks";
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory, Transaction } from "@prisma/driver-adapter-utils";
import type { PoolClient } from "pg";
import type { Prisma, PrismaClient } from "./generated/prisma/client.ts";
import { once } from "./once.ts";

/** The connection that a transaction of Prisma's is to join instead of opening its own. */
const joining = () => once("joining", () => new AsyncLocalStorage<PoolClient>());

/** An adapter whose transactions join the one that is open on a connection of ours, and leave its beginning and end to us. */
export function joiningAdapter(inner: SqlMigrationAwareDriverAdapterFactory): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: inner.provider,
    adapterName: inner.adapterName,
    connectToShadowDb: () => inner.connectToShadowDb(),
    connect: async () => {
      const adapter = await inner.connect();
      const begin = adapter.startTransaction.bind(adapter);
      adapter.startTransaction = async (level) => {
        const client = joining().getStore();
        return client ? joined(adapter, client) : begin(level);
      };
      return adapter;
    },
  };
}

/** With a "phantom" beginning and end Prisma says neither BEGIN nor COMMIT itself. */
function joined(adapter: SqlDriverAdapter, client: PoolClient): Transaction {
  const nothing = async () => {};
  return Object.assign(Object.create(adapter), {
    client,
    options: { usePhantomQuery: true },
    commit: nothing,
    rollback: nothing,
    createSavepoint: async (name: string) => void (await client.query(`savepoint ${name}`)),
    rollbackToSavepoint: async (name: string) => void (await client.query(`rollback to savepoint ${name}`)),
    releaseSavepoint: async (name: string) => void (await client.query(`release savepoint ${name}`)),
  });
}

export interface JoinedModels {
  models(): Promise<Prisma.TransactionClient>;
  /** Lets Prisma forget the transaction; its statements have all been answered. */
  end(): Promise<void>;
}

/** Prisma's models on the connection of an open transaction, made when the first is asked for: most transactions need none. */
export function joinedModels(prisma: PrismaClient, client: PoolClient): JoinedModels {
  let opened: Promise<Prisma.TransactionClient> | null = null;
  let close = () => {};
  let closed: Promise<unknown> = Promise.resolve();
  const open = () =>
    new Promise<Prisma.TransactionClient>((resolve, reject) => {
      const untilClosed = new Promise<void>((done) => {
        close = done;
      });
      const work = (tx: Prisma.TransactionClient) => {
        resolve(tx);
        return untilClosed;
      };
      closed = joining().run(client, () => prisma.$transaction(work, { maxWait: 2500, timeout: 60_000 }));
      closed.catch(reject);
    });
  return {
    models: () => {
      opened ??= open();
      return opened;
    },
    end: async () => {
      close();
      await closed.catch(() => {});
    },
  };
}
