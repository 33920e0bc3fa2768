/**
 * A Chromium for the journeys, without ever downloading a browser: one that is installed, else the one that
 * @sparticuz/chromium carries inside its package, else the system's own package where we may install it.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/lib/chromium/chromium",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Nothing that talks to the outside, and what a container without a graphics card or user namespaces needs. */
export const CHROMIUM_FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser to launch: `env` are the variables that it needs besides the usual ones. */
export type Chromium = { executablePath: string; env: Record<string, string> };

/** Finds or unpacks a Chromium that runs here. Throws, with what to do, if there is none. */
export function findChromium(): Chromium {
  const given = process.env.CHROMIUM_PATH;
  if (given) return checked(given) ?? refuse(`CHROMIUM_PATH=${given} does not run.`);
  const found = installed() ?? carried() ?? fromSystemPackage();
  return found ?? refuse("No Chromium runs on this machine.");
}

function refuse(reason: string): never {
  throw new Error(`${reason} Install Chromium or Chrome, or set CHROMIUM_PATH to one.`);
}

function installed(): Chromium | undefined {
  for (const candidate of INSTALLED) {
    const chromium = existsSync(candidate) ? checked(candidate) : undefined;
    if (chromium) return chromium;
  }
  return undefined;
}

/** A file of the right name may be a stub that asks for an installation, so each is asked for its version. */
function checked(executablePath: string, env: Record<string, string> = {}): Chromium | undefined {
  const { status } = spawnSync(executablePath, ["--version"], { env: { ...process.env, ...env }, timeout: 20_000 });
  return status === 0 ? { executablePath, env } : undefined;
}

/** The browser inside @sparticuz/chromium, unpacked once per version into .maru. It is built for Linux on x64 only. */
function carried(): Chromium | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const manifest = path.join(ROOT, "node_modules/@sparticuz/chromium/package.json");
  if (!existsSync(manifest)) return undefined;
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const folder = path.join(ROOT, ".maru", `chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);
  const executablePath = path.join(folder, "chromium");
  const fonts: Record<string, string> = existsSync("/etc/fonts/fonts.conf")
    ? {}
    : { FONTCONFIG_PATH: path.join(folder, "fonts") };
  // Its own copies of libnss and the like serve machines that lack them; where the system has them, the system's fit better.
  const libraries = [path.join(folder, "al2023/lib"), process.env.LD_LIBRARY_PATH].filter(Boolean).join(":");
  return checked(executablePath, fonts) ?? checked(executablePath, { ...fonts, LD_LIBRARY_PATH: libraries });
}

/**
 * The package unpacks into the temporary folder, which other users of the machine share, and its libraries only where it
 * believes to be in a cloud function: a process of its own is told so, and the result is moved into place when complete.
 */
function unpack(folder: string): void {
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const script = 'await (await import("@sparticuz/chromium")).default.executablePath()';
  const env = { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" };
  const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    cwd: ROOT,
    env,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`@sparticuz/chromium could not be unpacked: ${stderr}`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

function fromSystemPackage(): Chromium | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  for (const args of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
    spawnSync("apt-get", args, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  }
  return installed();
}
