import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { createDatabase } from "./database.mjs";
import { LOGS, MARU, needFile } from "./paths.mjs";
import { freePair } from "./ports.mjs";
import { urlOf } from "./postgres.mjs";
import { build, migrate } from "./prepare.mjs";
import { FAILED_CHECK, PASSED_CHECK, playwrightCounts, strictly, sum, vitestCounts } from "./results.mjs";
import { run, runShown } from "./run.mjs";
import { instanceProcesses, waitUntilReady } from "./serve.mjs";
import { instanceEnv } from "./settings.mjs";
import { dim, explain, red, say, step } from "./terminal.mjs";

const REPORTS = path.join(MARU, "test");
/** Every run has the same one, so that what a test signs today it can read in a test's snapshot tomorrow. */
const SECRET = "a secret for tests only, which guards nothing";
const JOURNEYS_DATABASE = "maru_journeys";

/** One program that either finds nothing wrong or fails, with its findings shown. */
async function check(name, args, log, env) {
  try {
    await step(name, async () => void (await run(process.execPath, args, { log, env })));
    return PASSED_CHECK;
  } catch (error) {
    explain(error);
    return FAILED_CHECK;
  }
}

/** Types of routes and of imported styles come from Next; without them a fresh clone would not check. */
export async function checkTypes() {
  const typegen = await check("Route types", [needFile("node_modules/next/dist/bin/next"), "typegen"], "typegen");
  const types = [needFile("node_modules/ts7/bin/tsc"), "--noEmit", "-p", "tsconfig.json"];
  return sum([typegen, await check("Types", types, "types")]);
}

export async function checkLint() {
  return check("Lint", [needFile("node_modules/@biomejs/biome/bin/biome"), "check", "."], "lint");
}

/** Everything beside the code: rules, verbs against real databases, races, doors, house rules. */
export async function runUnit({ cluster, args }) {
  const report = freshReport("vitest.json");
  heading("Unit and database");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const exitCode = await runShown(process.execPath, [needFile("node_modules/vitest/vitest.mjs"), "run", ...reporters, ...args], {
    env: { TEST_DATABASE_URL: urlOf(cluster, "postgres"), MARU_SECRET: SECRET, NODE_ENV: "test", MARU_TEST: "1" },
  });
  return strictly(vitestCounts(report), exitCode);
}

export async function runBuild() {
  try {
    await step("Build", build);
    return PASSED_CHECK;
  } catch (error) {
    explain(error);
    return FAILED_CHECK;
  }
}

/** The served production build, its own database and its own payment sandbox, driven through a real browser. */
export async function runJourneys({ cluster, supervisor, args }) {
  const env = await journeysEnv(cluster);
  try {
    await step("Demo world", async () => {
      await createDatabase(urlOf(cluster, "postgres"), JOURNEYS_DATABASE);
      await migrate(env);
      await run(process.execPath, [needFile("prisma/seed.ts")], { log: "test-seed", env });
    });
    await step("Opening", async () => {
      for (const definition of instanceProcesses(env, { prefix: "test-" })) supervisor.start(definition);
      await waitUntilReady(env.PORT, { supervisor });
    });
  } catch (error) {
    explain(error);
    return FAILED_CHECK;
  }
  const journeys = await playwright(env, args);
  const survival = supervisor.restarts === 0 ? PASSED_CHECK : died(supervisor);
  return sum([
    journeys,
    survival,
    await check("Invariants", [needFile("server/platform/check-invariants.ts")], "invariants", env),
  ]);
}

async function journeysEnv(cluster) {
  const port = await freePair();
  const storageDir = path.join(REPORTS, "storage");
  rmSync(storageDir, { recursive: true, force: true });
  const databaseUrl = urlOf(cluster, JOURNEYS_DATABASE);
  const env = instanceEnv({ databaseUrl, secret: SECRET, port, isDemo: true, mode: "production" });
  return { ...env, APP_ORIGIN: `http://localhost:${port}`, STORAGE_DIR: storageDir, MARU_TEST: "1", RATE_LIMIT_FACTOR: "1000" };
}

async function playwright(env, args) {
  const report = freshReport("playwright.json");
  heading("Journeys");
  const exitCode = await runShown(process.execPath, [needFile("node_modules/@playwright/test/cli.js"), "test", ...args], {
    env: {
      ...env,
      PLAYWRIGHT_JSON: report,
      BASE_URL: env.APP_ORIGIN,
      SANDBOX_URL: `http://localhost:${env.SANDBOX_PORT}`,
    },
  });
  return strictly(playwrightCounts(report), exitCode);
}

function died({ troubled }) {
  say(red(`\n  A process died during the journeys: see ${path.join(LOGS, `${troubled}.log`)}`));
  return FAILED_CHECK;
}

function freshReport(name) {
  mkdirSync(REPORTS, { recursive: true });
  const file = path.join(REPORTS, name);
  rmSync(file, { force: true });
  return file;
}

function heading(text) {
  say(`\n  ${text} ${dim("─".repeat(Math.max(2, 60 - text.length)))}\n`);
}
