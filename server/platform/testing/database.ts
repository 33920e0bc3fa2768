import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { afterAll, inject } from "vitest";
import { connect } from "../database.ts";
import type { PrismaClient } from "../generated/prisma/client.ts";
import { checkInvariants, describeViolations } from "../invariants.ts";
import { once } from "../once.ts";

export interface TestDatabase {
  /** What the code under test gets: the rights of `maru_app`, as in production. */
  db: PrismaClient;
  /** Everything is allowed; for arranging and looking. */
  owner: PrismaClient;
  ownerUrl: string;
  appUrl: string;
  /** Runs a script of several statements as the owner. */
  run(script: string): Promise<void>;
}

/**
 * A database of this test file's own: a copy of the migrated template. Call it once, at the top of the file. After the last test
 * every invariant is asked, a broken one fails the file, and the database is dropped. Code that asks for `database()` by itself gets this one too.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const template = inject("template");
  if (!template)
    throw new Error("This test needs Postgres: npm test brings one, or set TEST_DATABASE_URL to the owner's URL of one.");
  const ownerUrl = new URL(template);
  ownerUrl.pathname = `/maru_test_${randomBytes(6).toString("hex")}`;
  await onServer(template, `create database ${nameOf(ownerUrl)} template ${nameOf(new URL(template))}`);
  process.env.DATABASE_URL = ownerUrl.toString();
  const appUrl = once("app-url", () => asApp(ownerUrl));
  const owner = connect(ownerUrl.toString(), 2);
  const db = connect(appUrl, 20);

  afterAll(async () => {
    const violations = await checkInvariants(owner);
    await Promise.all([db.$disconnect(), owner.$disconnect()]);
    await onServer(template, `drop database if exists ${nameOf(ownerUrl)} with (force)`);
    if (violations.length > 0) throw new Error(describeViolations(violations));
  });
  return { db, owner, ownerUrl: ownerUrl.toString(), appUrl, run: (script) => runOn(ownerUrl, script) };
}

/**
 * The owner's session, begun in the role of the app: the same rights and row-level security, without the password of a login that
 * all databases of a server share.
 */
function asApp(ownerUrl: URL): string {
  const url = new URL(ownerUrl);
  url.searchParams.set("options", "-c role=maru_app -c statement_timeout=5000 -c lock_timeout=3000");
  return url.toString();
}

/** Copying needs a template nobody is connected to, so it is asked from the server's own database. */
async function onServer(url: string, statement: string): Promise<void> {
  const meeting = new URL(url);
  meeting.pathname = "/postgres";
  await runOn(meeting, statement);
}

async function runOn(url: URL, script: string): Promise<void> {
  const client = new Client({ connectionString: url.toString() });
  await client.connect();
  await client.query(script).finally(() => client.end());
}

function nameOf(url: URL): string {
  return url.pathname.slice(1);
}
