import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ROOT } from "../../bin/steps/paths.mjs";
import { freePair } from "../../bin/steps/ports.mjs";
import { type Benchmark, type Figure, seconds } from "./figure.ts";

const mostMinutes = 10;

/** N7: from an empty clone to an open shop, and again. Brings all packages anew, so it is measured only when asked for. */
export function start(): Benchmark {
  return {
    conditions:
      "`npm start` in a fresh clone of the last commit, packages from the registry, one run; then once more in the same clone.",
    async measure() {
      const clone = path.join(mkdtempSync(path.join(tmpdir(), "maru-start-")), "maru");
      try {
        spawnSync("git", ["clone", "--quiet", ROOT, clone], { stdio: "inherit" });
        return [figure("empty clone", await opening(clone), 240), figure("again", await opening(clone), 15)];
      } finally {
        rmSync(path.dirname(clone), { recursive: true, force: true });
      }
    },
  };
}

function figure(when: string, took: number, most: number): Figure {
  return {
    number: "N7",
    what: `npm start, ${when}`,
    measured: seconds(took),
    target: `<= ${most} s`,
    baseline: "none (absolute)",
    isMet: took <= most,
  };
}

/** Seconds until the opening line; the shop is stopped afterwards, as by Ctrl-C. */
async function opening(clone: string): Promise<number> {
  const port = await freePair();
  const kept = ["PATH", "HOME", "LANG", "TMPDIR"].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : []));
  const began = performance.now();
  const child = spawn("npm", ["start"], {
    cwd: clone,
    detached: true,
    env: { ...Object.fromEntries(kept), PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  try {
    await line(child.stdout, /Maru is open: http/);
    return (performance.now() - began) / 1000;
  } finally {
    if (child.pid && child.exitCode === null) process.kill(-child.pid, "SIGINT");
    await ended;
  }
}

function line(output: NodeJS.ReadableStream, wanted: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const late = setTimeout(
      () => reject(new Error(`not open after ${mostMinutes} minutes:\n${said.slice(-2000)}`)),
      mostMinutes * 60_000,
    );
    output.on("data", (part) => {
      said += part;
      if (!wanted.test(said)) return;
      clearTimeout(late);
      resolve();
    });
    output.on("end", () => reject(new Error(`it ended without opening:\n${said.slice(-2000)}`)));
  });
}
