import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test, vi } from "vitest";
import { createSupervisor } from "./supervise.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "maru-supervise-"));
const journal = path.join(folder, "journal");

/** A process that writes its name when it starts and when it is asked to stop. */
function processNamed(name: string, script = "setInterval(() => {}, 1000)") {
  const note = (word: string) => `require("node:fs").appendFileSync(${JSON.stringify(journal)}, "${word} ${name}\\n")`;
  const code = `process.on("SIGTERM", () => { ${note("stops")}; process.exit(0); }); ${note("starts")}; ${script}`;
  return { name, log: "test-supervise", command: process.execPath, args: ["--eval", code] };
}

const lines = () => readFileSync(journal, "utf8").trim().split("\n");

test("restarts what dies, and stops in reverse order", async () => {
  const onRestart = vi.fn();
  const supervisor = createSupervisor({ onRestart });
  supervisor.start(processNamed("first"));
  await vi.waitFor(() => expect(lines()).toEqual(["starts first"]), 5000);
  const second = supervisor.start(processNamed("second"));
  await vi.waitFor(() => expect(lines()).toHaveLength(2), 5000);

  second.child?.kill("SIGKILL");
  await vi.waitFor(() => expect(lines()).toHaveLength(3), 5000);
  expect(onRestart).toHaveBeenCalledWith({ name: "second", outcome: "was stopped by SIGKILL", waitMs: 500 });
  expect(supervisor.restarts).toBe(1);

  await supervisor.stopAll();
  expect(lines().slice(3)).toEqual(["stops second", "stops first"]);
});

test("waits longer each time, and does not wait when told to stop", async () => {
  const waits: number[] = [];
  const supervisor = createSupervisor({ onRestart: ({ waitMs }) => waits.push(waitMs) });
  supervisor.start(processNamed("broken", "process.exit(1)"));
  await vi.waitFor(() => expect(waits).toEqual([500, 1000, 2000]), 8000);

  const began = performance.now();
  await supervisor.stopAll();
  expect(performance.now() - began).toBeLessThan(1000);
});
