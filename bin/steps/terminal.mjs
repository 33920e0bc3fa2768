import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT } from "./paths.mjs";

const isTerminal = Boolean(process.stdout.isTTY) && !process.env.CI;
const hasColour = isTerminal && !process.env.NO_COLOR;
const paint = (code) => (text) => (hasColour ? `\u001b[${code}m${text}\u001b[0m` : String(text));
export const bold = paint("1");
export const dim = paint("2");
export const green = paint("32");
export const red = paint("31");
export const cyan = paint("36");

const SPINNER = "⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏";
const NAME_WIDTH = 22;
const TAIL_LINES = 40;

/** A failure that says what went wrong and what to do, so that no stack trace is needed. */
export class StepError extends Error {
  constructor(message, { advice, log } = {}) {
    super(message);
    this.advice = advice;
    this.log = log;
  }
}

export function say(text = "") {
  process.stdout.write(`${text}\n`);
}

export function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

/**
 * Runs one step and shows its name, its outcome and its time in one line. `work` may return a word to show ("kept",
 * "12 migrations"); a failure is named and thrown on.
 */
export async function step(name, work) {
  const began = performance.now();
  const stopSpinner = spin(name, began);
  try {
    const note = await work();
    stopSpinner();
    const shown = typeof note === "string" ? note : "";
    say(`  ${green("✓")} ${name.padEnd(NAME_WIDTH)}${dim(seconds(began).padStart(8))}${shown ? `  ${dim(shown)}` : ""}`);
  } catch (error) {
    stopSpinner();
    say(`  ${red("✗")} ${name.padEnd(NAME_WIDTH)}${dim(seconds(began).padStart(8))}`);
    error.step ??= name;
    throw error;
  }
}

function spin(name, began) {
  if (!isTerminal) return () => {};
  let turn = 0;
  const timer = setInterval(() => {
    const mark = SPINNER[turn++ % SPINNER.length];
    process.stdout.write(`\r\u001b[2K  ${cyan(mark)} ${name.padEnd(NAME_WIDTH)}${dim(seconds(began).padStart(8))}`);
  }, 100);
  return () => {
    clearInterval(timer);
    process.stdout.write("\r\u001b[2K");
  };
}

/** Prints a failed step: what failed, the end of its log, what to do. */
export function explain(error) {
  say();
  say(red(error.step ? `${error.step}: ${error.message}` : error.message));
  if (error.log) showTail(error.log);
  if (error.advice) say(`\n${error.advice}`);
  if (!(error instanceof StepError) && error.stack) say(dim(error.stack.split("\n").slice(1, 6).join("\n")));
}

export function showTail(file, lines = TAIL_LINES) {
  let text = "";
  try {
    text = readFileSync(file, "utf8").trimEnd();
  } catch {
    return;
  }
  say(dim(`\nThe end of ${path.relative(ROOT, file)}:\n`));
  say(text.split("\n").slice(-lines).join("\n"));
}
