import { createHash } from "node:crypto";
import { Rejection } from "./rejection.ts";
import type { Queryable, Store } from "./store.ts";

export interface Answer {
  status: number;
  body: string;
}

/**
 * Runs `work` once per key: the same request again gets the stored answer, another one under the same key is refused (422), and
 * one that comes while the first is still at work is asked to wait (409). Effect and answer are one transaction, so a crash
 * leaves neither.
 */
export async function once(
  store: Store,
  key: string,
  request: string,
  work: (tx: Queryable) => Promise<Answer>,
): Promise<Answer> {
  const hash = createHash("sha256").update(request).digest("base64url");
  return store.inTransaction(async (tx) => {
    const lock = await tx.query("select pg_try_advisory_xact_lock(hashtextextended('payment_sandbox:' || $1, 0)) as mine", [key]);
    if (!lock.rows[0]?.mine) throw new Rejection(409, "inFlight");

    const stored = await tx.query("select request_hash, status, body from payment_sandbox.idempotency where key = $1", [key]);
    const earlier = stored.rows[0];
    if (earlier && earlier.request_hash !== hash) throw new Rejection(422, "keyReused");
    if (earlier) return { status: earlier.status, body: earlier.body };

    const answer = await work(tx);
    await tx.query("insert into payment_sandbox.idempotency (key, request_hash, status, body) values ($1, $2, $3, $4)", [
      key,
      hash,
      answer.status,
      answer.body,
    ]);
    return answer;
  });
}
