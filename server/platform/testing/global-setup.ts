import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Client } from "pg";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Owner's URL of the migrated template database; null where the run was given no Postgres. */
    template: string | null;
  }
}

/**
 * Makes one migrated database per run, which every test file copies. `TEST_DATABASE_URL` is the owner's URL of any database on
 * a Postgres server that may be filled with throw-away ones.
 */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) {
    project.provide("template", null);
    return;
  }
  const name = `maru_template_${process.pid}`;
  const template = new URL(server);
  template.pathname = `/${name}`;
  await onServer(
    server,
    `drop database if exists ${name} with (force)`,
    `create database ${name} encoding 'UTF8' template template0`,
  );
  await promisify(execFile)(process.execPath, [
    fileURLToPath(new URL("./make-template.ts", import.meta.url)),
    template.toString(),
  ]);
  project.provide("template", template.toString());
  return () => onServer(server, `drop database if exists ${name} with (force)`);
}

async function onServer(url: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
