import { Client } from "pg";
import { PgBoss } from "pg-boss";
import { jobsSchema } from "./jobs.ts";

const grants = `
  grant usage on schema ${jobsSchema} to maru_app;
  grant select, insert, update, delete on all tables in schema ${jobsSchema} to maru_app;
  grant usage on all sequences in schema ${jobsSchema} to maru_app;
  grant execute on all functions in schema ${jobsSchema} to maru_app`;

/** Creates or updates the queue's own tables as the owner, and lets the app use them. Safe to run again. */
export async function installJobs(databaseUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: databaseUrl, schema: jobsSchema, max: 1, supervise: false, schedule: false });
  await boss.start();
  await boss.stop({ graceful: false });
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(grants).finally(() => client.end());
}
