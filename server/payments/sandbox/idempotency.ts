import { createHash } from "node:crypto";
import type { Change } from "./deeds.ts";
import { Rejection } from "./rejection.ts";
import type { Queryable, Store } from "./store.ts";
import type { Write } from "./write.ts";

export interface Answer {
  status: number;
  body: string;
}

/** What a request leads to: the change, and what is answered. */
export interface Result {
  change: Change | null;
  answer: Answer;
}

/**
 * Runs `work` once per key: the same request again gets the stored answer, another one under the same key is refused (422), and
 * one that comes while the first is still at work is asked to wait (409). Effect and answer are one transaction, so a crash
 * leaves neither.
 */
export async function once(
  store: Store,
  write: Write,
  key: string,
  request: string,
  work: (tx: Queryable) => Promise<Result>,
): Promise<Answer> {
  const hash = createHash("sha256").update(request).digest("base64url");
  return store.inTransaction(async (tx) => {
    const earlier = await claim(tx, key);
    if (earlier && earlier.hash !== hash) throw new Rejection(422, "keyReused");
    if (earlier) return earlier;
    const { change, answer } = await work(tx);
    await write(tx, change, { key, hash, answer });
    return answer;
  });
}

/** The stored answer, if any; null for a key that is ours until the transaction ends. */
async function claim(tx: Queryable, key: string): Promise<(Answer & { hash: string }) | null> {
  const locking = "select pg_try_advisory_xact_lock(hashtextextended('payment_sandbox:' || $1, 0)) as mine";
  const lock = await tx.query({ name: "claim", text: locking, values: [key] });
  if (!lock.rows[0]?.mine) throw new Rejection(409, "inFlight");
  // A statement of its own, after the lock: it must see what the lock's last holder committed.
  const reading = "select request_hash as hash, status, body from payment_sandbox.idempotency where key = $1";
  const stored = await tx.query({ name: "answered", text: reading, values: [key] });
  return stored.rows[0] ?? null;
}
