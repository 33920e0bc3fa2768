import { sqlState } from "#server/platform/database.ts";
import { refuse, refuseUnless } from "#server/platform/refusal.ts";
import { type Desk, type DeskContext, keptQuery, sellerOf } from "./views.ts";

/** So many views may one person keep of one list. */
const viewsMax = 30;

/**
 * Keeps an address under a name. Refuses with `desk.viewNameTaken` for a name the person uses in this list already, and with
 * `desk.tooManyViews`.
 */
export async function saveView(
  ctx: DeskContext,
  desk: Desk,
  { name, query, isShared }: { name: string; query: string; isShared: boolean },
): Promise<{ id: string }> {
  const mine = { ownerId: ctx.user.id, sellerId: sellerOf(ctx), list: desk.list };
  refuseUnless((await ctx.db.savedView.count({ where: mine })) < viewsMax, "desk.tooManyViews", "rule", { max: viewsMax });
  return orTaken(
    ctx.db.savedView.create({ data: { ...mine, name, query: keptQuery(desk, query), isShared }, select: { id: true } }),
  );
}

/** The database alone can say that a name is taken, since two windows may save at once. */
export async function orTaken<T>(saved: Promise<T>): Promise<T> {
  try {
    return await saved;
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === "P2002" || sqlState(error) === "23505") refuse("desk.viewNameTaken", "conflict");
    throw error;
  }
}
