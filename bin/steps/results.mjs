import { existsSync, readFileSync } from "node:fs";

/** Counts of one section: `{ passed, failed, skipped }`, in tests (or checks, where a section is one check). */
export const PASSED_CHECK = { passed: 1, failed: 0, skipped: 0 };
export const FAILED_CHECK = { passed: 0, failed: 1, skipped: 0 };

export function sum(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const each of counts) for (const key of Object.keys(total)) total[key] += each[key];
  return total;
}

/** "123 passed, 0 failed", and the skipped where there are any: the last line that `npm test` prints. */
export function inOneLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** Vitest's report; a file that could not even be loaded has no tests and counts as one failure. */
export function vitestCounts(file) {
  const report = readReport(file);
  if (!report) return FAILED_CHECK;
  const broken = report.testResults.filter((suite) => suite.status === "failed" && suite.assertionResults.length === 0).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Playwright's report; errors outside of any test (a spec that does not load) count as failures too. */
export function playwrightCounts(file) {
  const report = readReport(file);
  if (!report) return FAILED_CHECK;
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped };
}

/**
 * A run that found nothing to do, or that failed without naming a test, has failed: silence is no proof.
 *
 * @param exitCode what the test program ended with.
 */
export function strictly(counts, exitCode) {
  const isSilent = counts.passed + counts.failed === 0;
  const isUnexplained = exitCode !== 0 && counts.failed === 0;
  return isSilent || isUnexplained ? sum([counts, FAILED_CHECK]) : counts;
}

function readReport(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
