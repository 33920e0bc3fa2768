import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { inRoot } from "./paths.mjs";
import { outcomeOf } from "./run.mjs";
import { StepError } from "./terminal.mjs";

const OLDEST_NODE = 20;
const HANDED_OVER = "MARU_HANDED_OVER";

export function checkNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= OLDEST_NODE) return;
  throw new StepError(`Node ${process.versions.node} is too old.`, {
    advice: `Maru needs Node ${OLDEST_NODE} or later to set itself up: https://nodejs.org`,
  });
}

/** The version of Node that Maru runs on: an exact pin in package.json, brought by the `node` package. */
function pinnedVersion() {
  return JSON.parse(readFileSync(inRoot("package.json"), "utf8")).devDependencies.node;
}

/** The Node binary for everything after the installation; this process's own where it is of the same line already. */
export function findRuntime() {
  const pinned = inRoot("node_modules", "node", "bin", "node");
  const { stdout } = spawnSync(pinned, ["--version"], { encoding: "utf8" });
  if (stdout?.trim() === `v${pinnedVersion()}`) return pinned;
  if (process.versions.node.split(".")[0] === pinnedVersion().split(".")[0]) return process.execPath;
  if (!existsSync(pinned)) {
    throw new StepError("The packages are not installed yet.", { advice: "Type `npm start` once: it brings them." });
  }
  throw new StepError(`Node ${pinnedVersion()} from the \`node\` package does not run on this machine.`, {
    advice: "Remove node_modules and try again, or run this command with a Node of that line.",
  });
}

/** Whether a process on an older Node did the installation and waits for us. */
export function isHandedOver() {
  return Boolean(process.env[HANDED_OVER]);
}

/**
 * Runs this same command again on the pinned Node and ends with its exit code; returns at once where that is the Node
 * we are on. A terminal's Ctrl-C reaches both processes, so this one only waits; a kill reaches one, so it is passed on.
 */
export async function handOver() {
  const runtime = findRuntime();
  if (isHandedOver() || process.versions.node === pinnedVersion() || runtime === process.execPath) return;
  const child = spawn(runtime, process.argv.slice(1), { stdio: "inherit", env: { ...process.env, [HANDED_OVER]: "1" } });
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  const { code } = await outcomeOf(child);
  process.exit(code ?? 1);
}
