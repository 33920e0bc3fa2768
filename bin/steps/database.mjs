import { setTimeout as wait } from "node:timers/promises";
import { StepError } from "./terminal.mjs";

const START_MS = 30_000;
/** Postgres' codes for a wrong password, and for "this database exists already". */
const WRONG_PASSWORD = "28P01";
const DUPLICATE_DATABASE = "42P04";

/** Asks until the server answers. `isAlive` tells early that waiting is pointless. */
export async function waitForPostgres(url, { isAlive = () => true, log } = {}) {
  const began = performance.now();
  for (;;) {
    const error = await withClient(url, (client) => client.query("select 1")).then(
      () => undefined,
      (reason) => reason,
    );
    if (!error) return;
    if (error.code === WRONG_PASSWORD) {
      throw new StepError("The kept database has another password than .maru/settings.json.", {
        advice: "Put the old settings.json back, or start over with new data: npm run reset",
      });
    }
    if (!isAlive() || performance.now() - began > START_MS) {
      throw new StepError(`Postgres does not answer: ${error.message}`, { log });
    }
    await wait(100);
  }
}

export async function createDatabase(serverUrl, name) {
  await withClient(serverUrl, (client) => client.query(`create database ${client.escapeIdentifier(name)}`)).catch((error) => {
    if (error.code !== DUPLICATE_DATABASE) throw error;
  });
}

/** `pg` is imported late: these files load before anything is installed. */
async function withClient(connectionString, work) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
