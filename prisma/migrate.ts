/**
 * `npm run migrate`: applies what prisma/migrations holds and the database has not seen, then opens the app's login.
 * Safe to run again and from several processes at once.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { Client } from "pg";
import { readEnv } from "#server/platform/env.ts";
import { installJobs } from "#server/platform/jobs-schema.ts";
import { appDatabasePassword } from "#server/platform/secrets.ts";
import { MIGRATIONS_DIR, migrationNames, NO_FILTER, openEngine } from "./engine.ts";

/** Any number will do, as long as nothing else on the server locks the same one. */
const MIGRATION_LOCK = 4_277_001_733;
/** Advisory locks belong to one database, roles to the whole server: every migration queues up in the same database. */
const MEETING_PLACE = "postgres";

/**
 * Brings one database up to date.
 *
 * @param databaseUrl the owner's connection; the owner may create roles, or `maru_app` and its kin exist already.
 * @param secret MARU_SECRET, from which the password of the `maru_app` login follows.
 * @returns the names of the migrations applied now; empty if there was nothing to do.
 */
export async function migrate(databaseUrl: string, secret: string): Promise<string[]> {
  const gate = await connectForLock(databaseUrl);
  try {
    await gate.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const applied = await applyMigrations(databaseUrl);
    await installJobs(databaseUrl);
    await openAppLogin(gate, appDatabasePassword(secret));
    return applied;
  } finally {
    await gate.end();
  }
}

async function connectForLock(databaseUrl: string): Promise<Client> {
  const meeting = new URL(databaseUrl);
  meeting.pathname = `/${MEETING_PLACE}`;
  return connect(meeting.toString()).catch(() => connect(databaseUrl));
}

async function connect(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}

/** Only the tables: what a throw-away database needs, without touching the login that all databases of a server share. */
export async function applyMigrations(databaseUrl: string): Promise<string[]> {
  const { factory, close } = wholeScripts(databaseUrl);
  const engine = await openEngine(factory);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      filters: NO_FILTER,
      migrationsList: {
        baseDir: fileURLToPath(MIGRATIONS_DIR),
        lockfile: { path: "migration_lock.toml", content: readFileSync(new URL("migration_lock.toml", MIGRATIONS_DIR), "utf8") },
        shadowDbInitScript: "",
        migrationDirectories: (await migrationNames()).map(readMigration),
      },
    });
    return appliedMigrationNames;
  } finally {
    engine.free();
    await close();
  }
}

/**
 * The adapter cuts a script at every semicolon, which breaks functions and DO blocks. Ours sends a script whole: Postgres
 * parses it and runs it as one transaction, so that a migration is applied entirely or not at all. The engine leaves the
 * adapter's connections open; `close` ends them.
 */
function wholeScripts(connectionString: string): { factory: PrismaPg; close: () => Promise<void> } {
  const factory = new PrismaPg({ connectionString, max: 2 });
  const opened: SqlDriverAdapter[] = [];
  const connectWhole = async () => {
    const adapter = await factory.connect();
    opened.push(adapter);
    adapter.executeScript = async (script) => {
      const client = await connect(connectionString);
      await client.query(script).finally(() => client.end());
    };
    return adapter;
  };
  const close = async () => void (await Promise.all(opened.map((adapter) => adapter.dispose())));
  return { factory: Object.assign(Object.create(factory) as PrismaPg, { connect: connectWhole }), close };
}

function readMigration(name: string) {
  const file = new URL(`${name}/migration.sql`, MIGRATIONS_DIR);
  const content = existsSync(file)
    ? { tag: "ok" as const, value: readFileSync(file, "utf8") }
    : { tag: "error" as const, value: "migration.sql is missing" };
  return { path: name, migrationFile: { path: "migration.sql", content } };
}

/** ALTER ROLE takes no parameters, so the server itself quotes the password into the statement. */
async function openAppLogin(client: Client, password: string): Promise<void> {
  const statement = "select format('alter role maru_app login password %L', $1::text) as sql";
  const { rows } = await client.query<{ sql: string }>(statement, [password]);
  for (const { sql } of rows) await client.query(sql);
}

if (import.meta.main) {
  const { DATABASE_URL, MARU_SECRET } = readEnv(process.env);
  const applied = await migrate(DATABASE_URL, MARU_SECRET);
  console.log(applied.length > 0 ? `Applied:\n${applied.join("\n")}` : "The database is up to date.");
  process.exit(0);
}
