import type { Context } from "./context.ts";
import { log } from "./log.ts";

const batchMax = 5000;

/**
 * Takes away what nobody will ask for: facts that everybody got a month ago, answers kept under an idempotency key for a day,
 * limits whose windows are long past. In batches, so that no statement runs long.
 */
export async function sweepPlumbing({ db }: Context): Promise<void> {
  const facts = await inBatches(
    () => db.$executeRaw`
      delete from outbox where id in (select o.id from outbox o where created_at < now() - interval '30 days'
        and not exists (select from outbox_delivery d where d.outbox_id = o.id and delivered_at is null) limit ${batchMax})`,
  );
  const answers = await inBatches(
    () => db.$executeRaw`
      delete from idempotency where ctid in (select ctid from idempotency where created_at < now() - interval '1 day' limit ${batchMax})`,
  );
  const limits = await inBatches(
    () => db.$executeRaw`
      delete from rate_window where ctid in (select ctid from rate_window where window_start < now() - interval '2 days' limit ${batchMax})`,
  );
  log.info({ facts, answers, limits }, "plumbing swept");
}

async function inBatches(remove: () => Promise<number>): Promise<number> {
  let total = 0;
  for (;;) {
    const removed = await remove();
    total += removed;
    if (removed < batchMax) return total;
  }
}
