import type { Context, MemberContext } from "#server/platform/context.ts";
import { inTransaction } from "#server/platform/database.ts";
import { tell } from "#server/platform/events.ts";
import { newId } from "#server/platform/new-id.ts";
import { refuseUnless } from "#server/platform/refusal.ts";

/** A copy as its page shows it. */
export interface ExportView {
  id: string;
  isReady: boolean;
  askedAt: string;
  expiresAt: string;
}

/** How long a copy can be fetched; in the first of its days nobody gets another. */
const keptHours = 7 * 24;

/** Wants a copy of all that is kept about the asker; asked again within a day, it is the same one. */
export async function askExport(ctx: MemberContext): Promise<ExportView> {
  const { id } = ctx.user;
  return inTransaction(ctx, async (ctx) => {
    await ctx.db.$executeRaw`select id from app_user where id = ${id}::uuid for update`;
    const there = await latestExport(ctx);
    if (there && Date.parse(there.askedAt) > ctx.now.getTime() - 24 * 3_600_000) return there;
    const exportId = newId();
    const expiresAt = new Date(ctx.now.getTime() + keptHours * 3_600_000);
    await ctx.db.dataExport.create({ data: { id: exportId, userId: id, askedAt: ctx.now, expiresAt } });
    await tell(ctx, "privacy.export.asked", { exportId }, id);
    return { id: exportId, isReady: false, askedAt: ctx.now.toISOString(), expiresAt: expiresAt.toISOString() };
  });
}

/** The asker's newest copy that has not expired, or null. */
export async function latestExport({ db, user, now }: MemberContext): Promise<ExportView | null> {
  const [row] = await db.$queryRaw<{ id: string; isReady: boolean; askedAt: Date; expiresAt: Date }[]>`
    select id, content is not null as "isReady", asked_at as "askedAt", expires_at as "expiresAt" from data_export
    where user_id = ${user.id}::uuid and expires_at > ${now} order by asked_at desc limit 1`;
  return row ? { ...row, askedAt: row.askedAt.toISOString(), expiresAt: row.expiresAt.toISOString() } : null;
}

/** The archive itself, for its person only: somebody else's, an old and an unknown one are all `privacy.exportNotFound`. */
export async function exportContent({ db, user, now }: MemberContext, id: string): Promise<Uint8Array<ArrayBuffer>> {
  const found = await db.dataExport.findFirst({
    where: { id, userId: user.id, expiresAt: { gt: now } },
    select: { content: true },
  });
  refuseUnless(found?.content, "privacy.exportNotFound", "missing");
  return found.content as Uint8Array<ArrayBuffer>;
}

/** @returns how many copies went, their time being over. */
export async function sweepExports({ db, now }: Context): Promise<number> {
  return (await db.dataExport.deleteMany({ where: { expiresAt: { lte: now } } })).count;
}
