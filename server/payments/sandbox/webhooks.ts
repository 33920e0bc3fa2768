import { exchange } from "../providers/http-exchange.ts";
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
  const { rows } = await store.pool.query({
    name: "due",
    text: `update payment_sandbox.delivery d set attempts = attempts + 1, next_at = now() + make_interval(secs => least(300, power(2, attempts)) * (0.75 + random() / 2))
     where n in (select n from payment_sandbox.delivery where delivered_at is null and dead_at is null and next_at <= now()
       order by next_at, n limit ${batchSize} for update skip locked)
     returning n, event_id as "eventId", body, attempts`,
  });
  return rows.sort((a, b) => Number(a.n) - Number(b.n));
}

/** Sends a batch and writes down what was taken, and what was refused for the last time. */
async function deliver(store: Store, settings: SandboxSettings, batch: Delivery[]): Promise<void> {
  const outcomes = await Promise.all(batch.map(async (delivery) => ({ ...delivery, isTaken: await send(settings, delivery) })));
  const taken = outcomes.filter(({ isTaken }) => isTaken).map(({ n }) => n);
  const dead = outcomes.filter(({ isTaken, attempts }) => !isTaken && attempts >= attemptsMax).map(({ n }) => n);
  if (taken.length + dead.length === 0) return;
  await store.pool.query({
    name: "sent",
    text: `update payment_sandbox.delivery set delivered_at = case when n = any($1::bigint[]) then now() end,
       dead_at = case when n = any($2::bigint[]) then now() end where n = any($1::bigint[] || $2::bigint[])`,
    values: [taken, dead],
  });
}

/** Over connections that stay open; a redirect is no answer. */
async function send({ webhookUrl, webhookKey }: SandboxSettings, { eventId, body }: Delivery): Promise<boolean> {
  const headers = {
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
    "user-agent": "Maru-Sandbox-Pay/1",
    ...signWebhook(webhookKey, eventId, new Date(), body),
  };
  const call = { method: "POST" as const, url: new URL(webhookUrl), headers, body, connectMs: 2000, totalMs: 5000 };
  const status = await exchange(call).then(
    (answer) => answer.status,
    () => 0,
  );
  return status >= 200 && status < 300;
}
