import { fromPrisma, type Job, PgBoss } from "pg-boss";
import type { Context } from "./context.ts";
import { appUrl } from "./database.ts";
import { log } from "./log.ts";
import { once } from "./once.ts";

export const jobsSchema = "pgboss";

/** Work that is done beside the request: at times, or when a verb asks for it. */
export interface JobDefinition<Data extends object = object> {
  name: string;
  /** Five fields, UTC. Without one it runs only when enqueued. */
  cron?: string;
  /** Seconds after which a run counts as lost and is tried again; 60 by default. */
  expireSeconds?: number;
  /** Tries after the first; waits grow. 5 by default, none for cron: the next turn comes anyway. */
  retriesMax?: number;
  /** Must bear being run twice: a lost run is repeated. */
  run(ctx: Context, data: Data): Promise<unknown>;
}

export function defineJob<Data extends object = object>(job: JobDefinition<Data>): JobDefinition<Data> {
  return job;
}

/** Puts a job into the queue in the caller's transaction: it runs if, and only if, the change is committed. */
export async function enqueue<Data extends object>(ctx: Context, job: JobDefinition<Data>, data: Data): Promise<void> {
  const jobs = await sender();
  await jobs.send(job.name, data, { db: fromPrisma(ctx.db) });
}

/** A boss that only sends: one connection for what it knows of the queues, no timers and no maintenance. */
function sender(): Promise<PgBoss> {
  return once("jobs-sender", () => boss({ max: 1, supervise: false, schedule: false }).start());
}

function boss(options: { max: number; supervise?: boolean; schedule?: boolean }): PgBoss {
  const made = new PgBoss({
    connectionString: appUrl(),
    schema: jobsSchema,
    migrate: false,
    application_name: "maru-jobs",
    ...options,
  });
  return made.on("error", (error) => log.error({ err: error }, "jobs"));
}

/** Runs jobs and the clock in this process until its `stop()`; any number of processes may, each turn of the clock runs once. */
export async function startJobs(jobs: readonly JobDefinition[], contextFor: (job: string) => Context): Promise<PgBoss> {
  const started = await boss({ max: 4 }).start();
  for (const job of jobs) await serve(started, job, contextFor);
  return started;
}

async function serve(queue: PgBoss, job: JobDefinition, contextFor: (job: string) => Context): Promise<void> {
  const retryLimit = job.retriesMax ?? (job.cron ? 0 : 5);
  const options = { retryLimit, retryBackoff: true, retryDelay: 1, expireInSeconds: job.expireSeconds ?? 60 };
  await queue.createQueue(job.name, options);
  await queue.updateQueue(job.name, options);
  await queue.work(job.name, { pollingIntervalSeconds: 1 }, (turns: Job<object>[]) => runTurns(job, turns, contextFor));
  if (job.cron) await queue.schedule(job.name, job.cron, {}, { tz: "UTC" });
  else await queue.unschedule(job.name);
}

async function runTurns(job: JobDefinition, turns: Job<object>[], contextFor: (job: string) => Context): Promise<void> {
  for (const { id, data } of turns) {
    const startedAt = performance.now();
    try {
      await job.run(contextFor(job.name), data ?? {});
      log.debug({ job: job.name, id, ms: Math.round(performance.now() - startedAt) }, "job done");
    } catch (error) {
      log.error({ err: error, job: job.name, id }, "job failed");
      throw error;
    }
  }
}
