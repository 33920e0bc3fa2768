/** `npm run worker`: delivers facts and keeps the clock. Any number may run; it answers no requests. */

import { refuseDemoAccounts } from "./identity/refuse-demo-accounts.ts";
import { jobs } from "./jobs.ts";
import { database } from "./platform/database.ts";
import { syncConsumers } from "./platform/deliveries.ts";
import { Dispatcher } from "./platform/dispatcher.ts";
import { env } from "./platform/env.ts";
import { startJobs } from "./platform/jobs.ts";
import { listener } from "./platform/live.ts";
import { log } from "./platform/log.ts";
import { systemContext } from "./platform/system-context.ts";
import { reactions } from "./reactions.ts";

/** The supervisor kills after thirty seconds; a job that is not done by then is taken up again by the next worker. */
const graceMs = 25_000;

async function work(): Promise<() => Promise<void>> {
  await refuseDemoAccounts(database(), env().MARU_DEMO === "1");
  await syncConsumers(database(), reactions);
  const dispatcher = new Dispatcher(reactions, (consumer) => systemContext(`reaction:${consumer}`));
  const wakeUp = (channel: string, consumer: string) => channel === "outbox" && dispatcher.wake(consumer);
  listener()
    .on("notice", wakeUp)
    .on("gap", () => dispatcher.wake());
  dispatcher.start();
  const clock = await startJobs(jobs, (job) => systemContext(`job:${job}`));
  log.info({ consumers: reactions.length, jobs: jobs.length }, "worker works");
  return async () => {
    await Promise.all([clock.stop({ graceful: true, timeout: graceMs }), dispatcher.stop(), listener().stop()]);
    await database().$disconnect();
  };
}

const stop = await work();
for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, async () => {
    log.info({ signal }, "worker stops");
    await stop();
    process.exit(0);
  });
}
// Going on half broken is worse than starting anew: the supervisor does.
process.on("unhandledRejection", (error) => {
  log.fatal({ err: error }, "worker broke");
  process.exit(1);
});
