/**
 * `npm start` and `npm run dev` (`--dev`): from a fresh clone to an open shop, and again in seconds. Runs on Node 20 or
 * later, with nothing installed; hands over to the pinned Node as soon as there is one.
 */
import { begin } from "./steps/begin.mjs";
import { startKeptDatabase } from "./steps/embedded.mjs";
import { claim, refuseIfRunning } from "./steps/lock.mjs";
import { needPort } from "./steps/ports.mjs";
import { build, generate, migrate, seed } from "./steps/prepare.mjs";
import { checkNode } from "./steps/runtime.mjs";
import { instanceProcesses, waitUntilReady } from "./steps/serve.mjs";
import { instanceEnv, isDemoWanted, loadDotEnv, portsFromEnvironment, readKept, secretOf } from "./steps/settings.mjs";
import { onStopSignal } from "./steps/signals.mjs";
import { createSupervisor } from "./steps/supervise.mjs";
import { dim, explain, say, step } from "./steps/terminal.mjs";
import { opened } from "./steps/words.mjs";

const isDev = process.argv.includes("--dev");
const supervisor = createSupervisor({
  onRestart: ({ name, outcome, waitMs }) =>
    say(`  ${name} ${outcome}; it starts again in ${waitMs / 1000} s ${dim(`(.maru/logs/${name}.log)`)}`),
});

try {
  checkNode();
  loadDotEnv();
  refuseIfRunning();
  const ports = portsFromEnvironment();
  await needPort(ports.port, "the shop");
  if (isDemoWanted()) await needPort(ports.sandboxPort, "the payment sandbox");
  if (isDemoWanted()) await needPort(ports.openidPort, "the demo's OpenID provider");
  await begin("Maru");
  await open(ports);
} catch (error) {
  // A step that fails because we were told to stop is no failure: the stop ends this process.
  if (supervisor.isStopping) await new Promise(() => {});
  explain(error);
  await supervisor.stopAll();
  process.exit(1);
}

async function open({ port, sandboxPort, openidPort }) {
  claim();
  onStopSignal(supervisor);
  const isEmbedded = !process.env.DATABASE_URL;
  await step("Database client", generate);
  const databaseUrl = isEmbedded ? await embedded() : process.env.DATABASE_URL;
  const isDemo = isDemoWanted();
  const mode = isDev ? "development" : "production";
  const env = instanceEnv({ databaseUrl, secret: secretOf(readKept()), port, sandboxPort, openidPort, isDemo, mode });
  await step("Tables", () => migrate(env));
  if (isDemo) await step("Demo world", () => seed(env));
  if (!isDev) await step("Build", build);
  await step("Opening", async () => {
    for (const definition of instanceProcesses(env, { isDev })) supervisor.start(definition);
    await waitUntilReady(port, { supervisor });
  });
  opened({ origin: env.APP_ORIGIN, isDemo });
}

async function embedded() {
  let url = "";
  await step("Postgres", async () => {
    const database = await startKeptDatabase(supervisor);
    url = database.url;
    return database.isNew ? "made" : "kept";
  });
  return url;
}
