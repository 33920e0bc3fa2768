import type { Context } from "./context.ts";
import { type Db, Prisma } from "./database.ts";
import { redacted } from "./redact.ts";
import { keyFor, sealed } from "./sealed-text.ts";

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

/**
 * A change of what is known of a person: what was and what is are sealed with a key of that person's. Who may read the log reads
 * it; once the person is erased nobody does, and no row had to be touched.
 */
export async function auditPerson(ctx: Context, userId: string, action: string, before: unknown, after: unknown): Promise<void> {
  const key = await keyFor(ctx.db, userId);
  const seal = (value: unknown) => (value === null || value === undefined ? null : sealed(key, userId, redacted(value)));
  await auditChange(ctx, action, `user:${userId}`, seal(before), seal(after));
}

/** Ids of the rows that were changed, or whose predecessor was changed or is gone. Empty is right. */
export async function verifyAudit(db: Db): Promise<bigint[]> {
  const broken = await db.$queryRaw<{ id: bigint }[]>(Prisma.sql`select id from audit_broken order by id`);
  return broken.map(({ id }) => id);
}

/** The end of the chain: written down elsewhere, it shows later that no row was cut off. Null while there is none. */
export async function auditHead(db: Db): Promise<{ id: bigint; hash: string } | null> {
  const rows = await db.$queryRaw<{ id: bigint; hash: string }[]>(
    Prisma.sql`select id, encode(hash, 'hex') as hash from audit_log order by id desc limit 1`,
  );
  return rows[0] ?? null;
}

/** Whether a head that was written down earlier still stands in the chain. */
export async function standsInAudit(db: Db, { id, hash }: { id: bigint; hash: string }): Promise<boolean> {
  const rows = await db.$queryRaw<unknown[]>(
    Prisma.sql`select 1 from audit_log where id = ${id} and encode(hash, 'hex') = ${hash}`,
  );
  return rows.length > 0;
}

function json(value: unknown): string | null {
  return value === null || value === undefined ? null : JSON.stringify(redacted(value));
}
