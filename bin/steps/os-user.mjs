import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, chownSync, cpSync, existsSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inRoot, MARU, POSTGRES_PACKAGE, ROOT } from "./paths.mjs";
import { StepError } from "./terminal.mjs";

/**
 * Postgres refuses to run as root. As root it therefore runs as an OS user of its own, made if there is none; as
 * anybody else it simply runs.
 *
 * @returns `{ uid, gid }` for `spawn`, empty for ourselves.
 */
export function postgresUser() {
  if (process.getuid?.() !== 0) return {};
  const found = idsOf("postgres") ?? createUser() ?? idsOf("nobody");
  if (found) return found;
  throw new StepError("Postgres does not run as root, and no user `postgres` could be made for it.", {
    advice: "Run the command as a normal user, or set DATABASE_URL to a Postgres of yours (16 or later).",
  });
}

function idsOf(name) {
  const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, name], { encoding: "utf8" }).stdout?.trim());
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

function createUser() {
  const shadow = ["useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"]];
  const busybox = ["adduser", ["-S", "-D", "-H", "postgres"]];
  for (const [command, args] of [shadow, busybox]) {
    if (spawnSync(command, args).status === 0) return idsOf("postgres");
  }
  return undefined;
}

/**
 * Where Postgres' programs and data live: in the clone, or, where its user may not even enter the clone (one under
 * /root, or in a private home), in a folder of the clone's own that everybody can reach.
 *
 * @returns `{ native, home }`: the folder with bin/, lib/, share/, and the one for data folders.
 */
export function postgresPlaces(user) {
  const native = inRoot("node_modules", POSTGRES_PACKAGE, "native");
  if (!existsSync(native)) {
    throw new StepError(`There is no embedded Postgres for this machine (${POSTGRES_PACKAGE}).`, {
      advice: "Set DATABASE_URL to a Postgres of yours (16 or later).",
    });
  }
  mkdirSync(MARU, { recursive: true });
  if (user.uid === undefined || (mayRun(user, path.join(native, "bin", "postgres")) && mayEnter(user, MARU))) {
    return { native, home: MARU };
  }
  return placesOutside(native, user);
}

/** The folder of this very clone in a place for all: a copy of the clone, with its settings, has another. */
function outsideName() {
  return `maru-${createHash("sha256").update(ROOT).digest("hex").slice(0, 12)}`;
}

/** What may be removed to forget the data in `dataDir`; nothing, if it is not this clone's. */
export function ownedFolder(dataDir) {
  const home = path.dirname(dataDir);
  if (home === MARU) return dataDir;
  return path.basename(home) === outsideName() ? home : undefined;
}

function placesOutside(native, user) {
  const name = outsideName();
  for (const parent of ["/var/lib", "/var/tmp", tmpdir()]) {
    const home = path.join(parent, name);
    if (!mayEnter(user, parent) || !makeOwned(home, user)) continue;
    const copy = copyOf(native, home);
    if (mayRun(user, path.join(copy, "bin", "postgres"))) return { native: copy, home };
  }
  throw new StepError(
    "The user that Postgres runs as can reach neither this clone nor /var/lib, /var/tmp or the temporary folder.",
    {
      advice: "Clone into a folder that other users may enter, or set DATABASE_URL to a Postgres of yours.",
    },
  );
}

/** One copy per version of the package, complete or not there. */
function copyOf(native, home) {
  const { version } = JSON.parse(readFileSync(path.join(native, "..", "package.json"), "utf8"));
  const copy = path.join(home, `postgres-${version}`);
  if (!existsSync(copy)) {
    rmSync(`${copy}.new`, { recursive: true, force: true });
    cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${copy}.new`, copy);
  }
  return copy;
}

/** Makes a folder for Postgres' user only; a folder that somebody else put there is not trusted. */
function makeOwned(folder, { uid, gid }) {
  const there = lstatSync(folder, { throwIfNoEntry: false });
  if (there && !(there.isDirectory() && [0, uid].includes(there.uid))) return false;
  try {
    mkdirSync(folder, { recursive: true });
    chownSync(folder, uid, gid);
    chmodSync(folder, 0o700);
    return true;
  } catch {
    return false;
  }
}

function mayRun(user, file) {
  return spawnSync(file, ["--version"], { ...user, cwd: "/" }).status === 0;
}

/** The shell tries it as that user: permissions of every parent, access lists and mount options all have their say. */
function mayEnter(user, folder) {
  return spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...user, cwd: "/" }).status === 0;
}
