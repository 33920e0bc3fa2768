import type { Pool } from "pg";
import type { PrismaClient } from "./generated/prisma/client.ts";
import { handleInTransaction, type OpenTransaction, type Send } from "./handle.ts";
import { joinedModels } from "./joined-models.ts";
import { roundTrip } from "./round-trip.ts";
import { named, type Statement } from "./statements.ts";

const begin = named("begin", []);
const commit = named("commit", []);
const rollback = named("rollback", []);

/** Tells the triggers who acts, until the end of the transaction. */
export function actorStatement(actor: string): Statement {
  return named("select set_config('app.actor', $1, true)", [actor]);
}

/**
 * A transaction on a connection of its own. It begins with its first statement: BEGIN and the actor travel with it, so they cost no
 * way of their own.
 */
export async function openTransaction(pool: Pool, prisma: PrismaClient, actor: string): Promise<OpenTransaction> {
  const client = await pool.connect();
  const joined = joinedModels(prisma, client);
  let hasBegun = false;
  const send: Send = async (statements) => {
    if (hasBegun) return roundTrip(client, statements);
    hasBegun = true;
    return (await roundTrip(client, [begin, actorStatement(actor), ...statements])).slice(2);
  };
  const models = async () => {
    if (!hasBegun) await send([]);
    return joined.models();
  };
  const end = async (statement: Statement) => {
    await joined.end();
    if (!hasBegun) return;
    const [answer] = await roundTrip(client, [statement]);
    if (statement === commit && answer?.tag !== "COMMIT") throw new Error("a statement had failed, so nothing was committed");
  };
  return {
    db: handleInTransaction(send, models),
    commit: () => end(commit).finally(() => client.release()),
    rollback: () =>
      end(rollback).then(
        () => client.release(),
        () => client.release(true),
      ),
  };
}
