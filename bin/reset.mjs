/**
 * `npm run reset`: drops the embedded database, the uploads and everything else that runs left in .maru. The next
 * `npm start` makes a new world. Somebody's own Postgres (DATABASE_URL) is never touched.
 */
import { rmSync } from "node:fs";
import { refuseIfRunning } from "./steps/lock.mjs";
import { ownedFolder } from "./steps/os-user.mjs";
import { MARU } from "./steps/paths.mjs";
import { stopLeftover } from "./steps/postgres.mjs";
import { readKept } from "./steps/settings.mjs";
import { explain, say } from "./steps/terminal.mjs";

try {
  refuseIfRunning();
  const { postgres } = readKept();
  const owned = postgres?.dataDir && ownedFolder(postgres.dataDir);
  if (owned) {
    await stopLeftover(postgres.dataDir);
    rmSync(owned, { recursive: true, force: true });
  }
  rmSync(MARU, { recursive: true, force: true });
  say("The embedded data is gone. `npm start` makes a new world.");
} catch (error) {
  explain(error);
  process.exit(1);
}
