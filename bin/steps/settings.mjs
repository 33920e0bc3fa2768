import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inRoot, MARU } from "./paths.mjs";
import { StepError } from "./terminal.mjs";

const FILE = path.join(MARU, "settings.json");

/** What this clone made up for itself and keeps: its secret, and how to reach its embedded Postgres. */
export function readKept() {
  if (!existsSync(FILE)) return {};
  try {
    return JSON.parse(readFileSync(FILE, "utf8"));
  } catch {
    throw new StepError(".maru/settings.json cannot be read.", { advice: "Repair it, or start over: npm run reset" });
  }
}

/** Written beside and moved into place, so that a crash leaves the old or the new, never half; only its owner may read. */
export function keep(changes) {
  mkdirSync(MARU, { recursive: true });
  const next = { ...readKept(), ...changes };
  writeFileSync(`${FILE}.new`, `${JSON.stringify(next, null, 2)}\n`, { mode: 0o600 });
  chmodSync(`${FILE}.new`, 0o600);
  renameSync(`${FILE}.new`, FILE);
  return next;
}

/** `.env` fills in what the environment does not say. The first releases of Node 20 cannot read it; the pinned Node can. */
export function loadDotEnv() {
  if (existsSync(inRoot(".env"))) process.loadEnvFile?.(inRoot(".env"));
}

export function secretOf(kept) {
  if (process.env.MARU_SECRET) return process.env.MARU_SECRET;
  return kept.secret ?? keep({ secret: randomBytes(32).toString("base64url") }).secret;
}

/** The demo world belongs to our own embedded data; on somebody's own Postgres it comes only when asked for. */
export function isDemoWanted() {
  return process.env.MARU_DEMO ? process.env.MARU_DEMO === "1" : !process.env.DATABASE_URL;
}

/** The shop's port, the payment sandbox's and the OpenID provider's: beside it, unless said otherwise. */
export function portsFromEnvironment() {
  const port = portNamed("PORT", 3000);
  return { port, sandboxPort: portNamed("SANDBOX_PORT", port + 1), openidPort: portNamed("OPENID_PORT", port + 2) };
}

function portNamed(name, otherwise) {
  const port = Number(process.env[name] || otherwise);
  if (Number.isInteger(port) && port >= 1 && port < 65_534) return port;
  throw new StepError(`${name}=${process.env[name]} is not a port number between 1 and 65533.`);
}

/** The settings of every process of one instance. */
export function instanceEnv({
  databaseUrl,
  secret,
  port,
  sandboxPort = port + 1,
  openidPort = port + 2,
  isDemo,
  storageDir,
  mode,
}) {
  return {
    ...process.env,
    DATABASE_URL: databaseUrl,
    MARU_SECRET: secret,
    APP_ORIGIN: process.env.APP_ORIGIN || `http://localhost:${port}`,
    PORT: String(port),
    SANDBOX_PORT: String(sandboxPort),
    OPENID_PORT: String(openidPort),
    MARU_DEMO: isDemo ? "1" : "0",
    STORAGE_DIR: process.env.STORAGE_DIR || storageDir || path.join(MARU, "storage"),
    NODE_ENV: mode,
    NEXT_TELEMETRY_DISABLED: "1",
  };
}
