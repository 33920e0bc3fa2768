import { signWebhook } from "../standard-webhooks.ts";
import { newName, paymentView, type SandboxPayment } from "./payment.ts";
import type { Script } from "./script.ts";
import type { SandboxSettings } from "./settings.ts";
import { operationsOf, type Queryable, type Store } from "./store.ts";

/** Writes an event in the transaction that made it true. */
export type Announce = (tx: Queryable, payment: SandboxPayment, type: string) => Promise<void>;

interface Delivery {
  n: string;
  eventId: string;
  body: string;
  attempts: number;
}

const attemptsMax = 20;
const batchSize = 16;

/** The account and mode every event carries, so that a receiver can tell another party's events from ours. */
export const account = { account: "maru-sandbox", livemode: false } as const;

export function announcer(settings: SandboxSettings, script: () => Script): Announce {
  return async (tx, payment, type) => {
    const { drop, duplicate, reorder, delayMs } = script().webhooks;
    const id = newName("evt");
    const view = paymentView(payment, await operationsOf(tx, payment.id), settings.origin);
    const body = JSON.stringify({ id, type, createdAt: new Date().toISOString(), ...account, data: { payment: view } });
    await tx.query(
      `insert into payment_sandbox.delivery (event_id, payment_id, type, body, next_at, dead_at)
       select $1, $2, $3, $4, now() + make_interval(secs => ($5::float + case when $6 then greatest(0, 1500 - 500 * earlier) else 0 end) / 1000),
         case when $7 then now() end
       from generate_series(1, $8::int), (select count(*) as earlier from payment_sandbox.delivery where payment_id = $2) e`,
      [id, payment.id, type, body, delayMs, reorder, drop, duplicate],
    );
  };
}

/** Sends what is due, at least once: again after growing waits until the receiver says 2xx, or twenty times. */
export function startWebhooks(store: Store, settings: SandboxSettings): { kick(): void; stop(): Promise<void> } {
  let isStopped = false;
  let running: Promise<void> | null = null;
  const run = () => {
    running ??= drain(store, settings, () => isStopped)
      .catch(() => {})
      .finally(() => {
        running = null;
      });
  };
  const timer = setInterval(run, 250);
  return {
    kick: run,
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await running;
    },
  };
}

async function drain(store: Store, settings: SandboxSettings, isStopped: () => boolean): Promise<void> {
  while (!isStopped()) {
    const batch = await claim(store);
    await Promise.all(batch.map((delivery) => deliver(store, settings, delivery)));
    if (batch.length < batchSize) return;
  }
}

/** Takes due deliveries and pushes their next try into the future, so that a crash while sending only repeats them. */
async function claim(store: Store): Promise<Delivery[]> {
  const { rows } = await store.pool.query(
    `update payment_sandbox.delivery d set attempts = attempts + 1, next_at = now() + make_interval(secs => least(300, power(2, attempts)) * (0.75 + random() / 2))
     where n in (select n from payment_sandbox.delivery where delivered_at is null and dead_at is null and next_at <= now()
       order by next_at, n limit ${batchSize} for update skip locked)
     returning n, event_id as "eventId", body, attempts`,
  );
  return rows.sort((a, b) => Number(a.n) - Number(b.n));
}

async function deliver(store: Store, settings: SandboxSettings, delivery: Delivery): Promise<void> {
  const isTaken = await send(settings, delivery);
  if (isTaken) await store.pool.query("update payment_sandbox.delivery set delivered_at = now() where n = $1", [delivery.n]);
  else if (delivery.attempts >= attemptsMax)
    await store.pool.query("update payment_sandbox.delivery set dead_at = now() where n = $1", [delivery.n]);
}

async function send(settings: SandboxSettings, { eventId, body }: Delivery): Promise<boolean> {
  try {
    const answer = await fetch(settings.webhookUrl, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "user-agent": "Maru-Sandbox-Pay/1",
        ...signWebhook(settings.webhookKey, eventId, new Date(), body),
      },
      body,
      redirect: "error",
      signal: AbortSignal.timeout(5000),
    });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}
