import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const main = fileURLToPath(new URL("./main.ts", import.meta.url));
const settings = {
  NODE_ENV: "production" as const,
  PATH: process.env.PATH,
  DATABASE_URL: "postgres://nobody@localhost:9/none",
  MARU_SECRET: "a secret for tests that is long enough",
};

test("outside the demo and the tests the sandbox does not start", () => {
  const run = spawnSync(process.execPath, [main], { env: settings, encoding: "utf8" });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain("only with MARU_DEMO=1 or MARU_TEST=1");
});

test("without a secret it does not start, and says which setting is missing", () => {
  const run = spawnSync(process.execPath, [main], {
    env: { ...settings, MARU_SECRET: "short", MARU_DEMO: "1" },
    encoding: "utf8",
  });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain("MARU_SECRET");
});
