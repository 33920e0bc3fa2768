import { queueExportMail } from "#server/notifications/mail-export.ts";
import type { Context } from "#server/platform/context.ts";
import { csvLine, csvMark } from "#server/platform/csv.ts";
import { inTransaction } from "#server/platform/database.ts";
import type { Fact } from "#server/platform/events.ts";
import { isSealed, keysOf, opened } from "#server/platform/sealed-text.ts";
import { exportParts } from "./export-parts.ts";
import { type ZipFile, zip } from "./zip.ts";

type Row = Record<string, unknown>;

/** Reacts to a copy being wanted: makes it in the worker, once, and mails where it is. */
export async function makeExport(ctx: Context, { payload: { exportId } }: Fact<"privacy.export.asked">): Promise<void> {
  const [wanted] = await ctx.db.$queryRaw<{ userId: string; email: string; locale: string; expiresAt: Date }[]>`
    select e.user_id as "userId", u.email, u.locale, e.expires_at as "expiresAt" from data_export e join app_user u on u.id = e.user_id
    where e.id = ${exportId}::uuid and e.content is null`;
  if (!wanted) return;
  const content = zip(await filesOf(ctx, wanted.userId));
  await inTransaction(ctx, async (ctx) => {
    await ctx.db.dataExport.updateMany({ where: { id: exportId, content: null }, data: { content } });
    await queueExportMail(ctx, exportId, wanted);
  });
}

/** Each part twice: as JSON for programs and as CSV for people. */
async function filesOf(ctx: Context, userId: string): Promise<ZipFile[]> {
  const files: ZipFile[] = [];
  for (const [name, rowsOf] of Object.entries(exportParts))
    files.push(...both(name, await ctx.db.$queryRaw<Row[]>(rowsOf(userId))));
  return [...files, ...both("audit_log", await auditOf(ctx, userId))];
}

/** What the log says of the person, opened with their key; who of the staff did it stays unnamed. */
async function auditOf({ db }: Context, userId: string): Promise<Row[]> {
  const key = (await keysOf(db, [userId])).get(userId);
  const open = (value: unknown) => (isSealed(value) ? opened(value, key) : value);
  const rows = await db.$queryRaw<{ at: Date; action: string; actor: string; before: unknown; after: unknown }[]>`
    select at, action, actor, before, after from audit_log where target = ${`user:${userId}`} order by id`;
  return rows.map(({ at, action, actor, before, after }) => ({
    at,
    action,
    by: actor === `user:${userId}` ? "you" : "staff",
    before: open(before),
    after: open(after),
  }));
}

function both(name: string, rows: readonly Row[]): ZipFile[] {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => csvLine(columns.map((column) => cell(row[column]))));
  return [
    {
      name: `${name}.json`,
      content: `${JSON.stringify(rows, (_, value) => (typeof value === "bigint" ? value.toString() : value), 2)}\n`,
    },
    { name: `${name}.csv`, content: csvMark + (columns.length > 0 ? csvLine(columns) : "") + lines.join("") },
  ];
}

function cell(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return value;
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
