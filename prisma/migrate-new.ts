/**
 * `npm run migrate:new -- <name>`: writes the next migration as the difference between the schema that the last
 * migration left behind (its committed snapshot) and prisma/schema now. Needs no database. Triggers, constraints,
 * extensions and data moves are added to the written file by hand, before it is committed.
 */
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory, SqlResultSet } from "@prisma/driver-adapter-utils";
import { ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { MIGRATIONS_DIR, migrationNames, NO_FILTER, openEngine, readSchema, SNAPSHOT } from "./engine.ts";

/**
 * Comparing two schemas needs no database, but the engine asks one for its version when it opens. This adapter answers
 * with the oldest Postgres we support, so that no SQL is written which that one would refuse.
 */
class OldestPostgres implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = "postgres";
  readonly adapterName = "oldest-postgres";

  async connect(): Promise<SqlDriverAdapter> {
    const version: SqlResultSet = {
      columnNames: ["exists", "version", "numeric_version"],
      columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
      rows: [[true, "PostgreSQL 16.0", 160000]],
    };
    const refuse = () => Promise.reject(new Error("A comparison of schemas writes nothing."));
    return {
      provider: this.provider,
      adapterName: this.adapterName,
      queryRaw: () => Promise.resolve(version),
      executeRaw: refuse,
      executeScript: refuse,
      startTransaction: refuse,
      dispose: () => Promise.resolve(),
    };
  }

  connectToShadowDb(): Promise<SqlDriverAdapter> {
    return this.connect();
  }
}

/** The schema that the newest migration with a snapshot left behind; undefined before the first. */
export async function lastSnapshot(): Promise<string | undefined> {
  for (const name of (await migrationNames()).reverse()) {
    const file = new URL(`${name}/${SNAPSHOT}`, MIGRATIONS_DIR);
    if (existsSync(file)) return readFile(file, "utf8");
  }
  return undefined;
}

/** The SQL that leads from `before` (nothing, if undefined) to `now`; both are Prisma schema texts. */
export async function schemaDifference(before: string | undefined, now: string): Promise<string> {
  const engine = await openEngine(new OldestPostgres());
  try {
    const target = (content: string) => ({ tag: "schemaDatamodel" as const, files: [{ path: "schema.prisma", content }] });
    const from = before === undefined ? { tag: "empty" as const } : target(before);
    const { stdout } = await engine.diff({ from, to: target(now), script: true, exitCode: null, filters: NO_FILTER });
    return stdout ?? "";
  } finally {
    engine.free();
  }
}

async function writeMigration(name: string, moment: string): Promise<string> {
  const schema = await readSchema();
  const sql = await schemaDifference(await lastSnapshot(), schema);
  const folder = new URL(`${moment}_${name}/`, MIGRATIONS_DIR);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL("migration.sql", folder), sql);
  await writeFile(new URL(SNAPSHOT, folder), schema);
  return fileURLToPath(folder);
}

if (import.meta.main) {
  const name = (process.argv[2] ?? "").toLowerCase().replace(/[^a-z0-9]+/g, "_");
  if (!name) {
    console.error("Name the migration: npm run migrate:new -- add_gift_wrapping");
    process.exit(1);
  }
  const moment = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  console.log(`Written: ${await writeMigration(name, moment)}`);
  process.exit(0);
}
