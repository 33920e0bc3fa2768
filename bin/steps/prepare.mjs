import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { inRoot, needFile } from "./paths.mjs";
import { run } from "./run.mjs";
import { dataStamp, hashOf, whenStampDiffers } from "./stamp.mjs";

const CLIENT = inRoot("server", "platform", "generated", "prisma");
const CLIENT_STAMP = path.join(CLIENT, ".stamp");
const BUILD_STAMP = inRoot(".next", ".maru-built");
const BUILT_FROM = [
  "app",
  "server",
  "messages",
  "prisma/schema",
  "public",
  "next.config.mjs",
  "postcss.config.mjs",
  "proxy.ts",
  "instrumentation.ts",
  "tsconfig.json",
  "package.json",
  "package-lock.json",
];
const SEEDED_FROM = ["prisma/seed.ts", "prisma/seed", "prisma/migrations"];

/** Prisma's client, written anew when the schema changed. It insists on a schema engine, but never runs the one it is told of. */
export async function generate() {
  const done = await whenStampDiffers(CLIENT_STAMP, hashOf(["prisma/schema", "package-lock.json"]), () =>
    run(process.execPath, [needFile("node_modules/prisma/build/index.js"), "generate"], {
      log: "generate",
      env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: "1", CHECKPOINT_DISABLE: "1" },
    }),
  );
  return done ? "" : "as it was";
}

export async function migrate(env) {
  await run(process.execPath, [needFile("prisma/migrate.ts")], {
    log: "migrate",
    env,
    advice: process.env.DATABASE_URL
      ? "Does the Postgres of DATABASE_URL (16 or later) answer, and may its user make roles and tables there?"
      : "What was applied before is kept. Repair the migration, then type the same command again.",
  });
}

/** The seed may run again over its own data; the stamp (one per database) only saves the time. */
export async function seed(env) {
  const stamp = dataStamp(`seed-${hashOf([], env.DATABASE_URL).slice(0, 12)}`);
  const done = await whenStampDiffers(stamp, hashOf(SEEDED_FROM, env.STORAGE_DIR), () =>
    run(process.execPath, [needFile("prisma/seed.ts")], { log: "seed", env }),
  );
  return done ? "" : "as it was";
}

/** Next's production build; kept as long as nothing it was made from changed. */
export async function build() {
  if (!existsSync(inRoot(".next", "BUILD_ID"))) rmSync(BUILD_STAMP, { force: true });
  const env = { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" };
  // The headers of every answer are settled in the build, and some are for https only.
  const isSecure = process.env.APP_ORIGIN?.startsWith("https:") ?? false;
  const done = await whenStampDiffers(BUILD_STAMP, hashOf(BUILT_FROM, process.version, isSecure), () =>
    run(process.execPath, [needFile("node_modules/next/dist/bin/next"), "build"], { log: "build", env }),
  );
  return done ? "" : "as it was";
}
