import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { LOGS, needFile } from "./paths.mjs";
import { StepError } from "./terminal.mjs";

const READY_MS = 90_000;
/** Young objects die in a nursery this small; without limits V8 lets the web process grow to what the machine has. */
const WEB_MEMORY = ["--max-old-space-size=512", "--max-semi-space-size=16"];
const SIDE_MEMORY = ["--max-old-space-size=192", "--max-semi-space-size=4"];

/**
 * The processes of one instance, in the order in which they start; they stop in reverse.
 *
 * @param prefix begins the names of the logs, so that a test's instance does not write into the demo's.
 */
export function instanceProcesses(env, { isDev = false, prefix = "" } = {}) {
  const leash = `--import=${new URL("./leash.mjs", import.meta.url)}`;
  const node = (name, flags, args) => ({
    name,
    log: `${prefix}${name}`,
    env,
    command: process.execPath,
    args: [leash, ...flags, ...args],
  });
  const watch = isDev ? ["--watch", "--watch-preserve-output"] : [];
  const next = needFile("node_modules/next/dist/bin/next");
  const sandbox = node("sandbox", [...SIDE_MEMORY, ...watch], [needFile("server/payments/sandbox/main.ts")]);
  const openid = node("openid", [...SIDE_MEMORY, ...watch], [needFile("server/identity/demo-provider/main.ts")]);
  return [
    // Both refuse to start outside the demo and the tests.
    ...(env.MARU_DEMO === "1" ? [sandbox, openid] : []),
    isDev
      ? { ...node("web", [], [next, "dev", "-p", env.PORT]), isShown: true }
      : node("web", WEB_MEMORY, [next, "start", "-p", env.PORT]),
    node("worker", [...SIDE_MEMORY, ...watch], [needFile("server/worker.ts")]),
  ];
}

/** Waits until the instance says of itself that everything it needs answers. */
export async function waitUntilReady(port, { supervisor, restartsMax = 3 }) {
  const url = `http://127.0.0.1:${port}/api/health/ready`;
  const began = performance.now();
  let last = "no answer";
  while (performance.now() - began < READY_MS && supervisor.restarts <= restartsMax && !supervisor.isStopping) {
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(10_000) });
      if (answer.status === 200) return;
      last = `${answer.status} ${(await answer.text()).slice(0, 300)}`;
    } catch (error) {
      last = error.cause?.code ?? error.message;
    }
    await wait(150);
  }
  const log = `${supervisor.troubled ?? "web"}.log`;
  throw new StepError(`${url} did not become ready: ${last}`, { log: path.join(LOGS, log) });
}
