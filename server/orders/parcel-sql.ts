import { Prisma } from "#server/platform/database.ts";
import { dueBounds, openStates } from "./due.ts";

/** Of a query that knows parcels as `p`: those still to be sent. */
export const isOpen = Prisma.sql`p.state in (${Prisma.join([...openStates])})`;

/** Of a query that knows parcels as `p` and their orders as `o`: those to be sent that are late or due today. */
export function isDue(due: "late" | "today", now: Date): Prisma.Sql {
  const { late, today } = dueBounds(now);
  return due === "late"
    ? Prisma.sql`(${isOpen} and o.placed_at < ${late})`
    : Prisma.sql`(${isOpen} and o.placed_at >= ${late} and o.placed_at < ${today})`;
}
