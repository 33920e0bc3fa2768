import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { inRoot, ROOT } from "../../bin/steps/paths.mjs";
import type { Figure } from "./figure.ts";

const FILE = inRoot("docs", "benchmarks.md");

const HEAD = `# Benchmarks

Written by \`npm run bench\`, one part per benchmark; nothing here is typed by hand. Loopback only; web, worker, payment sandbox, Postgres and
the load itself share the machine. Ratios are of medians of three runs, subject and baseline in turn.
`;

/** Puts one benchmark's figures into the file, in place of what it said before; the other parts stay. */
export function record(name: string, conditions: string, figures: readonly Figure[], loadBefore: number): void {
  const parts = readParts();
  parts.set(name, section(name, conditions, figures, loadBefore));
  const sorted = [...parts].sort(([a], [b]) => a.localeCompare(b)).map(([, text]) => text);
  mkdirSync(path.dirname(FILE), { recursive: true });
  writeFileSync(FILE, `${[HEAD, ...sorted].join("\n").trimEnd()}\n`);
}

export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ number, what, measured, target, baseline, isMet }) => [
    number,
    what,
    measured,
    target,
    baseline,
    isMet ? "yes" : "**no**",
  ]);
  const head = ["#", "figure", "measured", "target", "baseline", "met"];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function section(name: string, conditions: string, figures: readonly Figure[], loadBefore: number): string {
  const day = new Date().toISOString().slice(0, 10);
  const where = `${day}, commit ${commit()}, ${availableParallelism()} cores, load of other programs before it ${loadBefore.toFixed(1)}.`;
  return `## ${name}\n\n${conditions}\n${where}\n\n${table(figures)}\n`;
}

function readParts(): Map<string, string> {
  if (!existsSync(FILE)) return new Map();
  const [, ...parts] = readFileSync(FILE, "utf8").split(/^## /m);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf("\n")), `## ${part.trimEnd()}\n`]));
}

function commit(): string {
  const git = (...args: string[]) => spawnSync("git", args, { cwd: ROOT, encoding: "utf8" }).stdout.trim();
  const changed = git("status", "--porcelain", "--untracked-files=no", "--", ".", ":!docs/benchmarks.md");
  return `${git("rev-parse", "--short", "HEAD")}${changed ? " with changes" : ""}`;
}
