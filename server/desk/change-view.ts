import { refuseUnless } from "#server/platform/refusal.ts";
import { orTaken } from "./save-view.ts";
import type { ChangeView } from "./schema.ts";
import type { OfficeList, ShopList } from "./shapes.ts";
import { type DeskContext, keptQuery, sellerOf } from "./views.ts";

/**
 * Renames a view, keeps another address under it, shares it or takes it back. Somebody else's view is `desk.viewNotFound`, like one
 * that never was; a name in use is `desk.viewNameTaken`.
 */
export async function changeView(ctx: DeskContext, { id, name, query, isShared }: ChangeView): Promise<void> {
  const view = await findMyView(ctx, id);
  const desk = view.sellerId
    ? ({ of: "shop", list: view.list as ShopList } as const)
    : ({ of: "office", list: view.list as OfficeList } as const);
  const data = {
    ...(name && { name }),
    ...(query !== null && query !== undefined && { query: keptQuery(desk, query) }),
    ...(isShared !== null && isShared !== undefined && { isShared }),
    updatedAt: ctx.now,
  };
  await orTaken(ctx.db.savedView.update({ where: { id }, data, select: { id: true } }));
}

/** Forgets a view; refuses like `changeView`. */
export async function deleteView(ctx: DeskContext, id: string): Promise<void> {
  const view = await findMyView(ctx, id);
  await ctx.db.savedView.deleteMany({ where: { id: view.id } });
}

async function findMyView(ctx: DeskContext, id: string) {
  const view = await ctx.db.savedView.findFirst({ where: { id, ownerId: ctx.user.id, sellerId: sellerOf(ctx) } });
  refuseUnless(view, "desk.viewNotFound", "missing");
  return view;
}
