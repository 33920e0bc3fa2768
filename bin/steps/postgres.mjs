import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { commandOf } from "./lock.mjs";
import { postgresPlaces, postgresUser } from "./os-user.mjs";
import { freePort } from "./ports.mjs";
import { run } from "./run.mjs";
import { keep, readKept } from "./settings.mjs";
import { StepError } from "./terminal.mjs";

const SUPERUSER = "maru";
const TEST_PREFIX = "test-postgres-";
const STOP_MS = 20_000;
const COMMON_FLAGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: 120,
  timezone: "UTC",
  log_min_duration_statement: 2000,
};
/** Data of tests lives for one run in hundreds of small databases: waiting for the disk and tidying up only cost time. */
const THROW_AWAY_FLAGS = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  wal_level: "minimal",
  max_wal_senders: 0,
  max_wal_size: "4GB",
  checkpoint_timeout: "1h",
  autovacuum: "off",
  shared_buffers: "256MB",
  max_connections: 300,
  log_min_duration_statement: -1,
};

/** The cluster of `npm start`: made once, its place, port and password kept in `.maru/settings.json`. */
export async function keptCluster() {
  const user = postgresUser();
  const places = postgresPlaces(user);
  const kept = readKept().postgres ?? {};
  const dataDir = path.join(places.home, "postgres");
  const password = kept.password ?? randomBytes(18).toString("base64url");
  await stopLeftover(dataDir);
  const port = await freePort(kept.port);
  keep({ postgres: { dataDir, port, password } });
  const cluster = { ...places, user, dataDir, port, password, flags: COMMON_FLAGS, log: "postgres" };
  const isNew = !existsSync(path.join(dataDir, "PG_VERSION"));
  if (isNew) await initialise(cluster);
  return { ...cluster, isNew };
}

/** A cluster for one run of the tests; the caller removes `dataDir` afterwards. */
export async function throwAwayCluster() {
  const user = postgresUser();
  const places = postgresPlaces(user);
  await removeForgotten(places.home);
  const dataDir = path.join(places.home, `${TEST_PREFIX}${process.pid}`);
  const flags = { ...COMMON_FLAGS, ...THROW_AWAY_FLAGS };
  const password = randomBytes(18).toString("base64url");
  const cluster = { ...places, user, dataDir, port: await freePort(), password, flags, log: "test-postgres" };
  await initialise(cluster, ["--no-sync"]);
  return cluster;
}

/** A run of the tests that was killed outright leaves its server and its data; the next one clears them away. */
async function removeForgotten(home) {
  for (const name of readdirSync(home).filter((entry) => entry.startsWith(TEST_PREFIX))) {
    if (commandOf(Number(name.slice(TEST_PREFIX.length))).includes("test.mjs")) continue;
    await stopLeftover(path.join(home, name));
    rmSync(path.join(home, name), { recursive: true, force: true });
  }
}

/** The owner's connection to one database of the cluster. */
export function urlOf({ port, password }, database) {
  return `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}

/** How a supervisor starts and stops the server. SIGINT is Postgres' fast shutdown: it ends sessions and loses nothing. */
export function postgresProcess({ native, user, dataDir, port, flags, log }) {
  const settings = Object.entries(flags).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  return {
    name: "postgres",
    log,
    command: path.join(native, "bin", "postgres"),
    args: ["-D", dataDir, "-p", String(port), ...settings],
    options: { ...user, cwd: "/" },
    stopSignal: "SIGINT",
    stopMs: STOP_MS,
  };
}

/** Made beside its place and moved there when complete: an interrupted beginning is never taken for a database. */
async function initialise({ native, user, dataDir, password }, extra = []) {
  const unfinished = `${dataDir}.new`;
  for (const folder of [dataDir, unfinished]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  const passwordFile = `${dataDir}.password`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  for (const file of [unfinished, passwordFile]) if (user.uid !== undefined) chownSync(file, user.uid, user.gid);
  chmodSync(unfinished, 0o700);
  try {
    const login = [`--username=${SUPERUSER}`, "--auth=scram-sha-256", `--pwfile=${passwordFile}`];
    const args = [`--pgdata=${unfinished}`, ...login, ...localeFlags(), ...extra];
    await run(path.join(native, "bin", "initdb"), args, { log: "initdb", cwd: "/", user });
    renameSync(unfinished, dataDir);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Sorting by code point on every machine; the C library's UTF-8 character classes, where it has them, serve text search. */
function localeFlags() {
  const { stdout } = spawnSync("locale", ["-a"], { encoding: "utf8" });
  const characters = /^C\.utf-?8$/im.test(stdout ?? "") ? "C.UTF-8" : "C";
  return ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", `--lc-ctype=${characters}`];
}

/** A server of ours that outlived its supervisor (which was killed) still holds the data: it is asked to stop first. */
export async function stopLeftover(dataDir) {
  const pidFile = path.join(dataDir, "postmaster.pid");
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
  if (!(pid > 1 && /postgres/.test(commandOf(pid)))) return;
  process.kill(pid, "SIGINT");
  for (let waited = 0; waited < STOP_MS && existsSync(pidFile); waited += 100) await wait(100);
  if (existsSync(pidFile)) throw new StepError(`An older Postgres (process ${pid}) still holds ${dataDir} and does not stop.`);
}
