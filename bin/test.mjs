/**
 * `npm test`: everything, on a machine with nothing but Node: installs, brings its own Postgres and browser, and runs every
 * section although one before it failed, so that all failures are seen at once.
 *
 * For developers: `npm test -- --only unit` (types, lint, unit, build, journeys; several with commas); what follows a second
 * `--` goes to Vitest or Playwright: `npm test -- --only journeys -- --grep checkout`.
 */
import { rmSync } from "node:fs";
import { begin } from "./steps/begin.mjs";
import { startThrowAwayServer } from "./steps/embedded.mjs";
import { generate } from "./steps/prepare.mjs";
import { inOneLine, strictly, sum } from "./steps/results.mjs";
import { checkNode } from "./steps/runtime.mjs";
import { checkLint, checkTypes, runBuild, runJourneys, runUnit } from "./steps/sections.mjs";
import { loadDotEnv } from "./steps/settings.mjs";
import { onStopSignal } from "./steps/signals.mjs";
import { createSupervisor } from "./steps/supervise.mjs";
import { dim, explain, green, red, StepError, say, seconds, step } from "./steps/terminal.mjs";

const SECTIONS = { types: checkTypes, lint: checkLint, unit: runUnit, build: runBuild, journeys: runJourneys };
const NEEDS_POSTGRES = ["unit", "journeys"];
const supervisor = createSupervisor();
let dataDir;

try {
  checkNode();
  loadDotEnv();
  const { chosen, args } = parse(process.argv.slice(2));
  await begin("Maru's tests");
  onStopSignal(supervisor, { exitCode: 130, after: removeData });
  await step("Database client", generate);
  const results = await runSections(chosen, args);
  await cleanUp();
  process.exit(report(results) ? 0 : 1);
} catch (error) {
  if (supervisor.isStopping) await new Promise(() => {});
  explain(error);
  await cleanUp();
  say(`\n${inOneLine({ passed: 0, failed: 1, skipped: 0 })}`);
  process.exit(1);
}

function parse(argv) {
  const at = argv.indexOf("--");
  const [own, args] = at < 0 ? [argv, []] : [argv.slice(0, at), argv.slice(at + 1)];
  const only = own[own.indexOf("--only") + 1];
  const chosen = own.includes("--only") ? (only ?? "").split(",") : Object.keys(SECTIONS);
  const unknown = chosen.filter((name) => !(name in SECTIONS));
  if (unknown.length > 0) throw new StepError(`No such section: ${unknown}. There are: ${Object.keys(SECTIONS).join(", ")}.`);
  // Journeys drive the production build, so they bring it with them.
  const isWanted = (name) => chosen.includes(name) || (name === "build" && chosen.includes("journeys"));
  return { chosen: Object.keys(SECTIONS).filter(isWanted), args };
}

async function runSections(chosen, args) {
  const cluster = chosen.some((name) => NEEDS_POSTGRES.includes(name)) ? await startPostgres() : undefined;
  const results = [];
  for (const name of chosen) {
    const began = performance.now();
    const isPointless = name === "journeys" && results.at(-1).counts.failed > 0;
    const counts = isPointless ? strictly(sum([]), 1) : await SECTIONS[name]({ cluster, supervisor, args });
    results.push({ name, counts, time: isPointless ? "not run" : seconds(began) });
  }
  return results;
}

async function startPostgres() {
  let cluster;
  const remember = (made) => {
    cluster = made;
    dataDir = made.dataDir;
  };
  await step("Postgres", () => startThrowAwayServer(supervisor, remember));
  return cluster;
}

async function cleanUp() {
  await supervisor.stopAll();
  removeData();
}

function removeData() {
  if (dataDir) rmSync(dataDir, { recursive: true, force: true });
}

/** The table of sections, then the one line that others read. Returns whether everything passed. */
function report(results) {
  const total = sum(results.map(({ counts }) => counts));
  say("");
  for (const { name, counts, time } of results) {
    say(`  ${counts.failed === 0 ? green("✓") : red("✗")} ${name.padEnd(12)}${dim(time.padStart(9))}  ${dim(inOneLine(counts))}`);
  }
  say(`\n${inOneLine(total)}`);
  return total.failed === 0;
}
