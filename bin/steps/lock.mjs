import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { MARU } from "./paths.mjs";
import { StepError } from "./terminal.mjs";

const FILE = path.join(MARU, "running.pid");

/** The supervisor that runs in this clone now; undefined if none does. */
export function runningPid() {
  const pid = existsSync(FILE) ? Number(readFileSync(FILE, "utf8")) : 0;
  return isOurs(pid) ? pid : undefined;
}

/** Two supervisors on one data folder would fight over it: only one may run, and nothing is reset under it. */
export function refuseIfRunning() {
  const pid = runningPid();
  if (!pid) return;
  throw new StepError(`Maru runs in this clone already (process ${pid}).`, {
    advice: `Stop it first: Ctrl-C there, or: kill ${pid}`,
  });
}

export function claim() {
  refuseIfRunning();
  mkdirSync(MARU, { recursive: true });
  writeFileSync(FILE, String(process.pid));
  process.once("exit", () => rmSync(FILE, { force: true }));
}

/** A process id in an old file may belong to anything by now. */
function isOurs(pid) {
  if (!Number.isInteger(pid) || pid <= 1 || pid === process.pid) return false;
  return /(start|with)\.mjs/.test(commandOf(pid));
}

/** The command line of a process; empty if there is none. */
export function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return spawnSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "";
  }
}
