import { signWebhook } from "../standard-webhooks.ts";
import type { SandboxSettings } from "./settings.ts";
import type { Store } from "./store.ts";

interface Delivery {
  n: string;
  eventId: string;
  body: string;
  attempts: number;
}

const attemptsMax = 20;
const batchSize = 16;

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
    await deliver(store, settings, batch);
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

/** Sends a batch and writes down what was taken, and what was refused for the last time. */
async function deliver(store: Store, settings: SandboxSettings, batch: Delivery[]): Promise<void> {
  const outcomes = await Promise.all(batch.map(async (delivery) => ({ ...delivery, isTaken: await send(settings, delivery) })));
  const taken = outcomes.filter(({ isTaken }) => isTaken).map(({ n }) => n);
  const dead = outcomes.filter(({ isTaken, attempts }) => !isTaken && attempts >= attemptsMax).map(({ n }) => n);
  if (taken.length + dead.length === 0) return;
  await store.pool.query(
    `update payment_sandbox.delivery set delivered_at = case when n = any($1::bigint[]) then now() end,
       dead_at = case when n = any($2::bigint[]) then now() end where n = any($1::bigint[] || $2::bigint[])`,
    [taken, dead],
  );
}

async function send(settings: SandboxSettings, { eventId, body }: Delivery): Promise<boolean> {
  try {
    const answer = await fetch(settings.webhookUrl, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "user-agent": "Maru-Sandbox-Pay/1",
        // The answer's body is of no interest; packing it would cost the shop more than the rest of the call.
        "accept-encoding": "identity",
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
