/** `node make-template.ts <owner's url>`: everything a database has before its first row. A process of its own, for its timers linger. */
import { applyMigrations } from "#prisma/migrate.ts";
import { installJobs } from "../jobs-schema.ts";

const [, , url] = process.argv;
if (!url) throw new Error("Which database?");
await applyMigrations(url);
await installJobs(url);
process.exit(0);
