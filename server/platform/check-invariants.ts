/** `npm run check:invariants`: asks the database whether every promise holds; prints the rows that break one and exits 1. */
import { connect } from "./database.ts";
import { env } from "./env.ts";
import { checkInvariants, describeViolations, invariants } from "./invariants.ts";

const db = connect(env().DATABASE_URL, 1);
const violations = await checkInvariants(db);
console.log(violations.length > 0 ? describeViolations(violations) : `All ${invariants.length} invariants hold.`);
await db.$disconnect();
process.exit(violations.length > 0 ? 1 : 0);
