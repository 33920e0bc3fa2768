import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/**
 * Unit and database tests sit beside what they test. `TEST_DATABASE_URL` is the owner's URL of a Postgres server; the global
 * set-up migrates a template there, and each test file that wants a database gets its own copy of it.
 */
export default defineConfig({
  resolve: {
    // The package throws where it is bundled for a browser, and does nothing on a server: here it is never a browser.
    alias: { "server-only": fileURLToPath(new URL("./tests/nothing.ts", import.meta.url)) },
  },
  test: {
    environment: "node",
    include: ["{server,prisma,bin,app,messages}/**/*.test.ts", "tests/{contracts,chaos}/**/*.test.ts"],
    globalSetup: ["server/platform/testing/global-setup.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    teardownTimeout: 10_000,
    env: {
      NODE_ENV: "test",
      LOG_LEVEL: process.env.LOG_LEVEL ?? "silent",
      MARU_SECRET: process.env.MARU_SECRET ?? "known to everybody, for tests only",
      // Nothing is there: a test that wants a database calls testDatabase(), which says where.
      DATABASE_URL: "postgresql://nobody@127.0.0.1:1/nothing",
    },
    restoreMocks: true,
  },
});
