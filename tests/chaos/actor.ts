/**
 * One process of the shop, for tests that kill it: `node actor.ts '<json of Task>'`. `pay` and `react` say `done` when their
 * deed is over and then wait to be killed; `heal` ends by itself.
 */
import { pay } from "#server/checkout/pay.ts";
import { reconcilePayments } from "#server/checkout/reconcile-payments.ts";
import { sweepAttempts } from "#server/checkout/sweep-attempts.ts";
import type { Context, Site } from "#server/platform/context.ts";
import { connect } from "#server/platform/database.ts";
import { Dispatcher } from "#server/platform/dispatcher.ts";
import { systemContext } from "#server/platform/system-context.ts";
import { reactions } from "#server/reactions.ts";

export type Task =
  | { deed: "pay"; databaseUrl: string; site: Site; cart: string; agreed: { total: string; currency: string } }
  | { deed: "react"; databaseUrl: string }
  /** What the worker does in its first minute, with the clock this many minutes ahead. */
  | { deed: "heal"; databaseUrl: string; minutesLater: number };

const task = JSON.parse(process.argv[2] ?? "") as Task;
const db = connect(task.databaseUrl, 4);

function shopper(site: Site, cart: string): Context {
  const cookies = { get: (name: string) => (name === "cart" ? cart : undefined), set: () => {}, remove: () => {} };
  return { ...systemContext("guest", { db }), site, cookies };
}

async function react(): Promise<void> {
  const dispatcher = new Dispatcher(reactions, (consumer) => systemContext(`reaction:${consumer}`, { db }));
  for (const consumer of reactions) await dispatcher.drain(consumer);
}

async function heal(minutes: number): Promise<void> {
  const now = new Date(Date.now() + minutes * 60_000);
  const clock = systemContext("job:reconcile", { db, now });
  await Promise.all([reconcilePayments(clock), react()]);
  await sweepAttempts(clock);
  await react();
}

if (task.deed === "pay") await pay(shopper(task.site, task.cart), task.agreed);
else if (task.deed === "react") await react();
else await heal(task.minutesLater);

console.log("done");
if (task.deed === "heal") process.exit(0);
setInterval(() => {}, 60_000);
