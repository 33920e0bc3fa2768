import { spawn } from "node:child_process";
import { closeSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { ROOT } from "./paths.mjs";
import { inWords, openLog, outcomeOf } from "./run.mjs";

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** Who lived this long was well: the next restart waits the shortest time again. */
const WELL_MS = 60_000;
const STOP_MS = 10_000;

/**
 * Keeps processes running. A process is `{ name, log, command, args, env, options, stopSignal, stopMs, isShown }`;
 * `isShown` lets it write to this terminal instead of its log.
 *
 * @param {{ onRestart?: (restart: { name: string, outcome: string, waitMs: number }) => void }} [options] `onRestart` is told
 *   before each wait.
 */
export function createSupervisor({ onRestart = () => {} } = {}) {
  const kept = [];
  const supervisor = { isStopping: false, restarts: 0, troubled: undefined, start, stop, stopAll };
  return supervisor;

  function start(definition) {
    /** @type {{ child?: import("node:child_process").ChildProcess, [key: string]: any }} */
    const entry = { definition, child: undefined, ended: undefined, waiting: new AbortController(), isStopping: false };
    kept.push(entry);
    entry.loop = keepRunning(entry);
    return entry;
  }

  async function keepRunning(entry) {
    let waitMs = FIRST_WAIT_MS;
    while (!entry.isStopping) {
      const began = performance.now();
      launch(entry);
      const outcome = await entry.ended;
      killGroup(entry.child);
      if (entry.isStopping) return;
      if (performance.now() - began > WELL_MS) waitMs = FIRST_WAIT_MS;
      supervisor.restarts += 1;
      supervisor.troubled = entry.definition.log;
      onRestart({ name: entry.definition.name, outcome: inWords(outcome), waitMs });
      await wait(waitMs, undefined, { signal: entry.waiting.signal }).catch(() => {});
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
    }
  }

  async function stop(entry, { isUrgent = false } = {}) {
    entry.isStopping = true;
    entry.waiting.abort();
    const { stopSignal = "SIGTERM", stopMs = STOP_MS } = entry.definition;
    if (entry.child?.pid && entry.child.exitCode === null) entry.child.kill(isUrgent ? "SIGKILL" : stopSignal);
    const timer = setTimeout(() => killGroup(entry.child), stopMs);
    await entry.loop;
    clearTimeout(timer);
  }

  /** The last one started stops first, and each has ended before the next is asked. */
  async function stopAll(options) {
    supervisor.isStopping = true;
    for (const entry of kept.splice(0).reverse()) await stop(entry, options);
  }
}

function launch(entry) {
  const { command, args, env, options, log, isShown } = entry.definition;
  const { descriptor } = isShown ? { descriptor: undefined } : openLog(log, "a");
  const output = descriptor ?? "inherit";
  // A group of its own: the terminal's Ctrl-C must not reach it before the supervisor says so, in order.
  entry.child = spawn(command, args, {
    cwd: ROOT,
    detached: true,
    env: { ...process.env, ...env, MARU_SUPERVISOR: String(process.pid) },
    stdio: ["ignore", output, output],
    ...options,
  });
  entry.ended = outcomeOf(entry.child);
  if (descriptor !== undefined) closeSync(descriptor);
}

/** What the process itself started goes with it. */
function killGroup(child) {
  if (!child?.pid) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // The group has ended already, which is what was wanted.
  }
}
