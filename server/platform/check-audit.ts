/**
 * `npm run check:audit [-- <id>:<hash>]`: follows the chain of the audit log from its first row; prints the rows that do not fit and
 * exits 1. It ends with the chain's head: kept outside the database and given at a later check, it shows that no end was cut off.
 */
import { auditHead, standsInAudit, verifyAudit } from "./audit.ts";
import { connect } from "./database.ts";
import { env } from "./env.ts";

const [, , given] = process.argv;
const known = given ? /^(\d{1,18}):([0-9a-f]{64})$/.exec(given) : null;
if (given && !known) {
  console.error("A head is a row's number and its hash: 42:9f86d081…");
  process.exit(1);
}

const db = connect(env().DATABASE_URL, 1);
const broken = await verifyAudit(db);
const isCut = known ? !(await standsInAudit(db, { id: BigInt(known[1] ?? 0), hash: known[2] ?? "" })) : false;
const head = await auditHead(db);
await db.$disconnect();
for (const id of broken) console.log(`Row ${id} was changed, or the one before it was changed or removed.`);
if (isCut) console.log(`The row ${given} is not in the log any more.`);
if (broken.length > 0 || isCut) process.exit(1);
console.log(head ? `The audit log is whole: ${head.id} rows. Head: ${head.id}:${head.hash}` : "The audit log is empty.");
process.exit(0);
