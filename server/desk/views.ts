import type { AdminContext, SellerContext } from "#server/platform/context.ts";
import { placeFrom, placeQuery } from "#server/platform/lists/address.ts";
import type { ListShape } from "#server/platform/lists/fields.ts";
import { type OfficeList, officeLists, type ShopList, shopLists } from "./shapes.ts";

/** A view somebody keeps: its name, and the address it stands for. Only its owner may change it. */
export interface SavedView {
  id: string;
  name: string;
  query: string;
  isShared: boolean;
  isMine: boolean;
}

/** Whose views are meant: the back office's, or one shop's. */
export type Desk = { of: "office"; list: OfficeList } | { of: "shop"; list: ShopList };

export type DeskContext = AdminContext | SellerContext;

/** The desk's shared views of a list and the caller's own, by name. */
export async function savedViews(ctx: DeskContext, list: string): Promise<SavedView[]> {
  const views = await ctx.db.savedView.findMany({
    where: { list, sellerId: sellerOf(ctx), OR: [{ ownerId: ctx.user.id }, { isShared: true }] },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 100,
  });
  return views.map(({ id, name, query, isShared, ownerId }) => ({ id, name, query, isShared, isMine: ownerId === ctx.user.id }));
}

export function sellerOf(ctx: DeskContext): string | null {
  return "seller" in ctx ? ctx.seller : null;
}

/** The address as it is kept: what is not possible is left out, and the page and the view itself belong to the moment. */
export function keptQuery({ of, list }: Desk, query: string): string {
  const shape: ListShape = of === "office" ? officeLists[list] : shopLists[list];
  return placeQuery(shape, { ...placeFrom(shape, query), page: 1, view: null });
}
