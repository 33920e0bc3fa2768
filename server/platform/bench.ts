import { type Db, inTransaction } from "./database.ts";
import { procedure, router } from "./trpc.ts";

/** What a question costs at least: one row by its primary key, through the pool that everybody shares. */
export function oneRow(db: Db): Promise<unknown[]> {
  return db.$queryRaw`select entity, name, initial from state where entity = 'order' and name = 'confirmed'`;
}

/** What `npm run bench` compares our procedures with. */
export const bench = router({
  /** Nine trivial statements in one transaction: the actor's, the insert of a row, and seven updates of it by its key. */
  nine: procedure.mutation(({ ctx }) =>
    inTransaction(ctx, async ({ db, request }) => {
      await db.$executeRaw`insert into idempotency (scope, key, request_hash, locked_until) values ('bench', ${request.id}, '', now())`;
      for (let status = 1; status <= 7; status++)
        await db.$executeRaw`update idempotency set status = ${status} where scope = 'bench' and key = ${request.id}`;
      return request.id;
    }),
  ),
});
