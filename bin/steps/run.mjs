import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync } from "node:fs";
import path from "node:path";
import { LOGS, ROOT } from "./paths.mjs";
import { StepError } from "./terminal.mjs";

/** Programs that a step waits for now: they end with us, also where only we were told to stop. */
const running = new Set();
process.once("exit", () => {
  for (const child of running) child.kill("SIGTERM");
});

/** Opens `.maru/logs/<name>.log` anew; the caller closes it. */
export function openLog(name, flags = "w") {
  mkdirSync(LOGS, { recursive: true });
  const file = path.join(LOGS, `${name}.log`);
  return { file, descriptor: openSync(file, flags) };
}

/**
 * Runs a program to its end with its output in `.maru/logs/<log>.log`.
 * Throws a StepError with that log if it fails.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ log?: string, env?: Record<string, string | undefined>, advice?: string, user?: object, cwd?: string }} [options]
 */
export async function run(command, args, { log, env, advice, user, cwd = ROOT } = {}) {
  const { file, descriptor } = openLog(log);
  const child = spawn(command, args, {
    ...user,
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", descriptor, descriptor],
  });
  const outcome = await untilEnded(child);
  closeSync(descriptor);
  if (outcome.code !== 0) throw new StepError(`${path.basename(command)} ${inWords(outcome)}`, { log: file, advice });
  return file;
}

/** Runs a program that talks to this terminal; returns its exit code (1 if it was killed). */
export async function runShown(command, args, { env } = {}) {
  const child = spawn(command, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio: "inherit" });
  const { code } = await untilEnded(child);
  return code ?? 1;
}

async function untilEnded(child) {
  running.add(child);
  const outcome = await outcomeOf(child);
  running.delete(child);
  return outcome;
}

/** Resolves when the child has ended, or could not be started at all. */
export function outcomeOf(child) {
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({ code: null, signal: null, error }));
    child.once("exit", (code, signal) => resolve({ code, signal }));
  });
}

export function inWords({ code, signal, error }) {
  if (error) return `could not be started: ${error.message}`;
  return signal ? `was stopped by ${signal}` : `ended with code ${code}`;
}
