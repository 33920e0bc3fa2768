import path from "node:path";
import { createDatabase, waitForPostgres } from "./database.mjs";
import { claim, runningPid } from "./lock.mjs";
import { LOGS } from "./paths.mjs";
import { keptCluster, postgresProcess, throwAwayCluster, urlOf } from "./postgres.mjs";
import { readKept } from "./settings.mjs";

const DATABASE = "maru";

/** Starts the embedded server of `npm start`; returns its database's URL and whether it was made just now. */
export async function startKeptDatabase(supervisor) {
  const cluster = await keptCluster();
  await startServer(supervisor, cluster);
  await createDatabase(urlOf(cluster, "postgres"), DATABASE);
  return { url: urlOf(cluster, DATABASE), isNew: cluster.isNew };
}

/** The kept database's URL, where a supervisor serves it already, or else from a server started for this process alone. */
export async function reachKeptDatabase(supervisor) {
  const { postgres } = readKept();
  if (postgres && runningPid()) return urlOf(postgres, DATABASE);
  claim();
  return (await startKeptDatabase(supervisor)).url;
}

/** Starts a server for one run of the tests; whoever called removes its `dataDir` after stopping it. */
export async function startThrowAwayServer(supervisor, onMade) {
  const cluster = await throwAwayCluster();
  onMade(cluster);
  await startServer(supervisor, cluster);
}

async function startServer(supervisor, cluster) {
  const server = supervisor.start(postgresProcess(cluster));
  const isAlive = () => server.child?.exitCode === null;
  await waitForPostgres(urlOf(cluster, "postgres"), { isAlive, log: path.join(LOGS, `${cluster.log}.log`) });
}
