import { createHash } from "node:crypto";
import type { Context } from "./context.ts";
import type { Db } from "./database.ts";
import { refuse } from "./refusal.ts";

const leaseSeconds = 60;

/**
 * Runs `work` once per scope and key, however often it is asked, and gives every asker the same answer (I-23). `scope` is the
 * person and the endpoint. Refuses `platform.inProgress` (conflict) while the first is under way, and
 * `platform.idempotencyMismatch` (rule) where the key comes with another request. A failure frees the key. The answer must
 * be JSON; `work` itself must be safe to repeat after a crash, when its lease of a minute has run out.
 */
export async function oncePerKey<T>(
  ctx: Context,
  scope: string,
  key: string,
  request: unknown,
  work: () => Promise<T>,
): Promise<T> {
  const hash = createHash("sha256").update(JSON.stringify(request)).digest();
  if (!(await claim(ctx.db, scope, key, hash))) return answerOf<T>(ctx.db, scope, key, hash);
  try {
    const answer = await work();
    await ctx.db.$executeRaw`
      update idempotency set status = 200, body = ${JSON.stringify(answer ?? null)}::jsonb where scope = ${scope} and key = ${key}`;
    return answer;
  } catch (error) {
    await ctx.db.$executeRaw`delete from idempotency where scope = ${scope} and key = ${key} and status is null`;
    throw error;
  }
}

/** True for whoever may work: the first, or the next of the same request after a lease that ran out. */
async function claim(db: Db, scope: string, key: string, hash: Buffer): Promise<boolean> {
  if (key.length < 8 || key.length > 255) refuse("platform.invalid", "invalid");
  const claimed = await db.$executeRaw`
    insert into idempotency as i (scope, key, request_hash, locked_until)
    values (${scope}, ${key}, ${hash}, clock_timestamp() + make_interval(secs => ${leaseSeconds}))
    on conflict (scope, key) do update set locked_until = excluded.locked_until
    where i.status is null and i.locked_until < clock_timestamp() and i.request_hash = excluded.request_hash`;
  return claimed === 1;
}

async function answerOf<T>(db: Db, scope: string, key: string, hash: Buffer): Promise<T> {
  const row = await db.idempotency.findUnique({ where: { scope_key: { scope, key } } });
  if (row && !hash.equals(row.requestHash)) refuse("platform.idempotencyMismatch", "rule");
  if (!row || row.status === null) refuse("platform.inProgress", "conflict");
  return row.body as T;
}
