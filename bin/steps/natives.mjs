import { existsSync, readFileSync } from "node:fs";
import { inRoot, PLATFORM } from "./paths.mjs";

/**
 * Compiled parts for this machine that the lock file does not know, because the registry it was made with did not serve
 * them; npm leaves such parts out without a word. Read from what the packages themselves ask for.
 *
 * @returns specifications for `npm install`, as `name@version`; empty where nothing is missing.
 */
export function missingNatives(lock = readLock(), isThere = isInstalled, platform = PLATFORM) {
  const missing = Object.values(lock.packages).flatMap(({ optionalDependencies = {} }) => {
    const fitting = Object.entries(optionalDependencies).filter(([name]) => name.includes(platform));
    return fitting.some(([name]) => isThere(name)) ? [] : fitting.map(([name, version]) => `${name}@${version}`);
  });
  return [...new Set(missing)];
}

function readLock() {
  return JSON.parse(readFileSync(inRoot("package-lock.json"), "utf8"));
}

function isInstalled(name) {
  return existsSync(inRoot("node_modules", name, "package.json"));
}
