/**
 * `node bin/with.mjs <script> [arguments]`: runs a script of ours with the settings of this clone, so that `npm run seed`,
 * `npm run migrate` and the like work beside a running `npm start` and without one. The embedded Postgres is started for as
 * long as the script runs, if it does not run already.
 */
import { reachKeptDatabase } from "./steps/embedded.mjs";
import { needFile } from "./steps/paths.mjs";
import { runShown } from "./steps/run.mjs";
import { checkNode, handOver } from "./steps/runtime.mjs";
import { instanceEnv, isDemoWanted, loadDotEnv, portsFromEnvironment, readKept, secretOf } from "./steps/settings.mjs";
import { onStopSignal } from "./steps/signals.mjs";
import { createSupervisor } from "./steps/supervise.mjs";
import { explain } from "./steps/terminal.mjs";

const supervisor = createSupervisor();

try {
  checkNode();
  loadDotEnv();
  await handOver();
  const [script, ...args] = process.argv.slice(2);
  onStopSignal(supervisor, { exitCode: 130 });
  const databaseUrl = process.env.DATABASE_URL || (await reachKeptDatabase(supervisor));
  const settings = {
    databaseUrl,
    secret: secretOf(readKept()),
    isDemo: isDemoWanted(),
    mode: process.env.NODE_ENV || "production",
  };
  const code = await runShown(process.execPath, [needFile(script), ...args], {
    env: instanceEnv({ ...settings, ...portsFromEnvironment() }),
  });
  await supervisor.stopAll();
  process.exit(code);
} catch (error) {
  if (supervisor.isStopping) await new Promise(() => {});
  explain(error);
  await supervisor.stopAll();
  process.exit(1);
}
