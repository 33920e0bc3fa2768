import { seller, staff } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { changeView, deleteView } from "./change-view.ts";
import { saveView } from "./save-view.ts";
import {
  changeViewInput,
  officeViewsInput,
  saveOfficeViewInput,
  saveShopViewInput,
  shopViewsInput,
  viewInput,
} from "./schema.ts";
import { savedViews } from "./views.ts";

const saving = { limit: { name: "desk.saveView", max: 60, windowSeconds: 60 } };

/** Lists as people keep them; the back office's and a shop's never meet. */
export const views = router({
  officeViews: staff.input(officeViewsInput).query(({ ctx, input }) => savedViews(ctx, input.list)),
  saveOfficeView: staff
    .meta(saving)
    .input(saveOfficeViewInput)
    .mutation(({ ctx, input }) => saveView(ctx, { of: "office", list: input.list }, input)),
  changeOfficeView: staff.input(changeViewInput).mutation(({ ctx, input }) => changeView(ctx, input)),
  deleteOfficeView: staff.input(viewInput).mutation(({ ctx, input }) => deleteView(ctx, input.id)),
  shopViews: seller("parcels.read")
    .input(shopViewsInput)
    .query(({ ctx, input }) => savedViews(ctx, input.list)),
  saveShopView: seller("parcels.read")
    .meta(saving)
    .input(saveShopViewInput)
    .mutation(({ ctx, input }) => saveView(ctx, { of: "shop", list: input.list }, input)),
  changeShopView: seller("parcels.read")
    .input(changeViewInput)
    .mutation(({ ctx, input }) => changeView(ctx, input)),
  deleteShopView: seller("parcels.read")
    .input(viewInput)
    .mutation(({ ctx, input }) => deleteView(ctx, input.id)),
});
