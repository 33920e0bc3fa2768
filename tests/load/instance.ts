import type { ChildProcess } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { sandboxLabels } from "#server/payments/sandbox/settings.ts";
import { secret } from "#server/platform/secrets.ts";
import { createDatabase } from "../../bin/steps/database.mjs";
import { MARU, needFile } from "../../bin/steps/paths.mjs";
import { freePair } from "../../bin/steps/ports.mjs";
import { build, migrate } from "../../bin/steps/prepare.mjs";
import { run } from "../../bin/steps/run.mjs";
import { instanceProcesses, waitUntilReady } from "../../bin/steps/serve.mjs";
import { instanceEnv } from "../../bin/steps/settings.mjs";
import { createSupervisor } from "../../bin/steps/supervise.mjs";

/** A shop that is served as in production: web, worker, sandbox, and a database of its own with the demo world. */
export interface Instance {
  origin: string;
  env: Record<string, string | undefined>;
  /** The owner's connections, for arranging and looking. */
  owner: pg.Pool;
  pidOf(name: "web" | "worker" | "sandbox"): number;
  /** Starts another web process on the same database, and gives its origin. */
  secondWeb(): Promise<string>;
  stop(): Promise<void>;
}

/** `url` is the owner's URL of a database on the server to use, and `key` the secret that its logins were made with. */
export async function openInstance(url: string, key: string): Promise<Instance> {
  const name = `maru_bench_${process.pid}`;
  const storageDir = path.join(MARU, "bench-storage");
  const env = await environment(urlOf(url, name), key, storageDir);
  await createDatabase(urlOf(url, "postgres"), name);
  await migrate(env);
  await run(process.execPath, [needFile("prisma/seed.ts")], { log: "bench-seed", env });
  await build();
  const supervisor = createSupervisor();
  const children = new Map<string, { child?: ChildProcess }>();
  for (const definition of instanceProcesses(env, { prefix: "bench-" }))
    children.set(definition.name, supervisor.start(definition));
  await waitUntilReady(env.PORT, { supervisor });
  await payAtOnce(env);
  const owner = new pg.Pool({ connectionString: env.DATABASE_URL, max: 2 });
  return {
    origin: String(env.APP_ORIGIN),
    env,
    owner,
    pidOf: (process) => children.get(process)?.child?.pid ?? 0,
    secondWeb: async () => {
      const port = String(await freePair());
      const web = instanceProcesses({ ...env, PORT: port }, { prefix: "bench-second-" }).find(({ name }) => name === "web");
      if (!web) throw new Error("an instance has no web process");
      supervisor.start({ ...web, name: "second web" });
      await waitUntilReady(port, { supervisor });
      return `http://localhost:${port}`;
    },
    stop: async () => {
      await owner.end();
      await supervisor.stopAll();
      await drop(url, name);
      rmSync(storageDir, { recursive: true, force: true });
      if (supervisor.restarts > 0) throw new Error(`A process died: see .maru/logs/${supervisor.troubled}.log`);
    },
  };
}

async function environment(databaseUrl: string, key: string, storageDir: string) {
  const port = await freePair();
  const env = instanceEnv({ databaseUrl, secret: key, port, storageDir, isDemo: true, mode: "production" });
  const own = { APP_ORIGIN: `http://localhost:${port}`, STORAGE_DIR: storageDir, LOG_LEVEL: "warn" };
  return {
    ...env,
    ...own,
    MARU_TEST: "1",
    MARU_BENCH: "1",
    RATE_LIMIT_FACTOR: "10000",
    PICTURES_AHEAD: "0",
    PAYMENTS_SANDBOX_URL: "",
  };
}

/** The sandbox's instant mode: a payment is authorised as soon as it is made, without a person on its page. */
async function payAtOnce(env: Record<string, string | undefined>): Promise<void> {
  const authorization = `Bearer ${secret(sandboxLabels.api, env.MARU_SECRET).toString("base64url")}`;
  const body = JSON.stringify({ mode: "instant" });
  const answer = await fetch(`http://localhost:${env.SANDBOX_PORT}/_script`, {
    method: "POST",
    headers: { authorization },
    body,
  });
  if (!answer.ok) throw new Error(`the sandbox refused its script: ${await answer.text()}`);
}

async function drop(url: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(url, "postgres") });
  await client.connect();
  await client.query(`drop database if exists ${name} with (force)`).finally(() => client.end());
}

function urlOf(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.toString();
}
