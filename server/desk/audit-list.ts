import type { AdminContext } from "#server/platform/context.ts";
import { Prisma } from "#server/platform/database.ts";
import type { ListAsked, ListPage } from "#server/platform/lists/fields.ts";
import { allOf, countedUpTo, type ListSql, pageOf, searched, whereOf } from "#server/platform/lists/sql.ts";
import { isSealed, keysOf, opened } from "#server/platform/sealed-text.ts";
import { type ChangedValue, changesBetween } from "./audit-changes.ts";
import { type AuditShape, auditShape } from "./shapes.ts";

/** A row of the audit log as it is read. */
export interface AuditEntry {
  /** The row's number in the shape of an id, so that rows can be chosen like those of other lists. */
  id: string;
  number: string;
  at: string;
  /** `staff`, `seller`, `person` or `system`, and who it was by name where it is somebody. */
  kind: "staff" | "seller" | "person" | "system";
  actor: string;
  actorId: string | null;
  action: string;
  target: string;
  /** What changed; null where the person it says something of was erased. */
  changes: ChangedValue[] | null;
}

type Asked = Pick<ListAsked<AuditShape>, "search" | "filters">;

const fromLog = Prisma.sql`audit_log a`;
const person = Prisma.sql`(case when a.actor ~ '^(user|seller):[0-9a-f-]{36}$' then split_part(a.actor, ':', 2)::uuid end)`;
const isStaff = Prisma.sql`(a.actor like 'user:%' and exists (select from user_role h where h.user_id = ${person} and h.seller_id is null))`;

const fields: ListSql<AuditShape> = {
  at: { value: Prisma.sql`a.at` },
  action: { value: Prisma.sql`a.action` },
  target: { value: Prisma.sql`a.target` },
  actor: {
    value: Prisma.sql`lower(u.email)`,
    within: (test) => Prisma.sql`exists (select from app_user u where u.id = ${person} and ${test})`,
  },
  kind: {
    value: Prisma.sql`''`,
    choices: {
      staff: isStaff,
      seller: Prisma.sql`a.actor like 'seller:%'`,
      person: Prisma.sql`(a.actor like 'user:%' and not ${isStaff})`,
      system: Prisma.sql`a.actor !~ '^(user|seller):'`,
    },
  },
};

function auditWhere({ search, filters }: Asked, now: Date): Prisma.Sql[] {
  const words = Prisma.sql`lower(a.action || ' ' || a.target || ' ' || a.actor || ' ' ||
    coalesce((select u.first_name || ' ' || u.last_name || ' ' || u.email from app_user u where u.id = ${person}), ''))`;
  return [...whereOf(auditShape, fields, filters, now), ...searched(words, search)];
}

/** The audit log, the newest first. */
export async function deskAudit(ctx: AdminContext, asked: ListAsked<AuditShape>): Promise<ListPage<AuditEntry>> {
  const where = allOf(auditWhere(asked, ctx.now));
  const [counted] = await ctx.db.$queryRaw<{ total: number }[]>`select ${countedUpTo(fromLog, where)} as total`;
  const way = asked.isDescending ? Prisma.sql`desc` : Prisma.sql`asc`;
  const found = Prisma.sql`where ${where} order by a.id ${way} limit ${asked.size} offset ${(asked.page - 1) * asked.size}`;
  return pageOf(await auditRows(ctx, found), counted?.total ?? 0, asked);
}

/** The next rows of an export; `after` is the last one's id. */
export function nextAudit(
  ctx: AdminContext,
  { ids, after, ...asked }: Asked & { ids?: string[] | null; after?: string | null },
  count: number,
): Promise<AuditEntry[]> {
  const where = ids ? [Prisma.sql`a.id = any(${ids.map(numberOf)}::bigint[])`] : auditWhere(asked, ctx.now);
  if (after) where.push(Prisma.sql`a.id < ${numberOf(after)}`);
  return auditRows(ctx, Prisma.sql`where ${allOf(where)} order by a.id desc limit ${count}`);
}

interface AuditRowSql {
  id: bigint;
  at: Date;
  actor: string;
  action: string;
  target: string;
  before: unknown;
  after: unknown;
  name: string | null;
  person: string | null;
  is_staff: boolean;
}

async function auditRows(ctx: AdminContext, found: Prisma.Sql): Promise<AuditEntry[]> {
  const rows = await ctx.db.$queryRaw<AuditRowSql[]>`
    select a.id, a.at, a.actor, a.action, a.target, a.before, a.after, ${isStaff} as is_staff, ${person} as person,
      (select trim(u.first_name || ' ' || u.last_name) from app_user u where u.id = ${person}) as name
    from audit_log a ${found}`;
  const subjects = rows.flatMap(({ before, after }) => [before, after].flatMap((value) => (isSealed(value) ? [value.of] : [])));
  const keys = await keysOf(ctx.db, [...new Set(subjects)]);
  const read = (value: unknown) => (isSealed(value) ? opened(value, keys.get(value.of)) : value);
  return rows.map((row) => ({
    id: idOf(row.id),
    number: row.id.toString(),
    at: row.at.toISOString(),
    kind: kindOf(row),
    actor: row.name ?? row.actor,
    actorId: row.name === null ? null : row.person,
    action: row.action,
    target: row.target,
    changes: besides(row.target, changesBetween(read(row.before), read(row.after))),
  }));
}

/** What the deed was done to is said already. */
function besides(target: string, changes: ChangedValue[] | null): ChangedValue[] | null {
  return changes?.filter(({ name, before, after }) => before !== null || `${name}:${after}` !== target) ?? null;
}

function kindOf({ actor, is_staff }: AuditRowSql): AuditEntry["kind"] {
  if (is_staff) return "staff";
  if (actor.startsWith("seller:")) return "seller";
  return actor.startsWith("user:") ? "person" : "system";
}

/** A version 8 id (RFC 9562: of one's own making) whose last digits are the row's number. */
function idOf(number: bigint): string {
  return `00000000-0000-8000-8000-${number.toString(16).padStart(12, "0")}`;
}

function numberOf(id: string): bigint {
  return BigInt(`0x${id.slice(-12)}`);
}
