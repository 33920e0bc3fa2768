import type { Context } from "./context.ts";
import { type Db, Prisma } from "./database.ts";
import { redacted } from "./redact.ts";

/**
 * Writes who did what to which thing, in the caller's transaction. The database chains the row to the one before by its hash
 * (I-28), so that a later edit or deletion shows.
 *
 * @param action the procedure or deed, as `orders.cancel`
 * @param target what it was done to, as `number:7K2M…`
 */
export async function audit(ctx: Context, action: string, target: string, before: unknown, after: unknown): Promise<void> {
  await ctx.db.$executeRaw`
    insert into audit_log (actor, action, target, before, after)
    values (${ctx.actor}, ${action}, ${target}, ${json(before)}::jsonb, ${json(after)}::jsonb)`;
}

/** What a deed changed. A gate that audits writes its row of this when the deed is done; elsewhere it is written at once. */
export async function auditChange(ctx: Context, action: string, target: string, before: unknown, after: unknown): Promise<void> {
  if (ctx.changes) ctx.changes.push({ target, before, after });
  else await audit(ctx, action, target, before, after);
}

/** Ids of the rows that were changed, or whose predecessor was changed or is gone. Empty is right. */
export async function verifyAudit(db: Db): Promise<bigint[]> {
  const broken = await db.$queryRaw<{ id: bigint }[]>(Prisma.sql`select id from audit_broken order by id`);
  return broken.map(({ id }) => id);
}

function json(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(redacted(value));
}
