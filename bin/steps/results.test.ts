import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { inOneLine, playwrightCounts, strictly, sum, vitestCounts } from "./results.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "maru-results-"));

function reportOf(name: string, report: unknown): string {
  const file = path.join(folder, name);
  writeFileSync(file, JSON.stringify(report));
  return file;
}

describe("counting what the test programs report", () => {
  test("a Vitest file that does not load is a failure although it has no tests", () => {
    const file = reportOf("vitest.json", {
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [
        { status: "failed", assertionResults: [] },
        { status: "failed", assertionResults: [{}] },
      ],
    });
    expect(vitestCounts(file)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  test("Playwright's flaky tests and errors outside of tests are failures", () => {
    const file = reportOf("playwright.json", { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] });
    expect(playwrightCounts(file)).toEqual({ passed: 5, failed: 3, skipped: 2 });
  });

  test("no report, an unreadable one, no tests and an unexplained exit code all fail", () => {
    writeFileSync(path.join(folder, "half.json"), "{");
    expect(vitestCounts(path.join(folder, "nothing.json")).failed).toBe(1);
    expect(playwrightCounts(path.join(folder, "half.json")).failed).toBe(1);
    expect(strictly(sum([]), 0).failed).toBe(1);
    expect(strictly({ passed: 9, failed: 0, skipped: 0 }, 1).failed).toBe(1);
    expect(strictly({ passed: 9, failed: 0, skipped: 0 }, 0).failed).toBe(0);
  });

  test("the last line names the skipped only where there are any", () => {
    expect(inOneLine({ passed: 123, failed: 0, skipped: 0 })).toBe("123 passed, 0 failed");
    expect(inOneLine({ passed: 1, failed: 2, skipped: 3 })).toBe("1 passed, 2 failed, 3 skipped");
  });
});
