import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inRoot, MARU } from "./paths.mjs";

/** Tests and made files change nothing that is built, seeded or generated. */
const IGNORED = /(^|\/)(generated|node_modules|\.next)(\/|$)|\.test\.tsx?$|\.tsbuildinfo$/;

/** A hash over the contents of files and folders of the clone (missing ones count as empty), plus `extra` words. */
export function hashOf(entries, ...extra) {
  const hash = createHash("sha256").update(JSON.stringify(extra));
  for (const entry of [...entries].sort()) hashEntry(hash, entry);
  return hash.digest("hex");
}

function hashEntry(hash, relative) {
  const slashed = relative.split(path.sep).join("/");
  if (IGNORED.test(slashed)) return;
  const full = inRoot(relative);
  const stat = statSync(full, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isDirectory()) {
    for (const name of readdirSync(full).sort()) hashEntry(hash, path.join(relative, name));
    return;
  }
  hash.update(`\0${slashed}\0`).update(readFileSync(full));
}

/** Does `work` only if the stamp in `file` says something else than `hash`; returns whether it was done. */
export async function whenStampDiffers(file, hash, work) {
  if (readStamp(file) === hash) return false;
  rmSync(file, { force: true });
  await work();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, hash);
  return true;
}

export function readStamp(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** Stamps about the data in `.maru` live beside it, so that `npm run reset` forgets both together. */
export function dataStamp(name) {
  return path.join(MARU, "stamps", name);
}
