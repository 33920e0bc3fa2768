import type { SellerContext } from "#server/platform/context.ts";
import { seller } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { shopChoices } from "./choices.ts";
import { findOwn } from "./find.ts";
import { chosenParcels, deskParcels, nextParcels, parcelsById, parcelTallies } from "./parcel-list.ts";
import { parcelPlaces } from "./places.ts";
import { nextOwnProducts, ownProducts } from "./product-list.ts";
import {
  type Batch,
  batchInput,
  batchMax,
  chosenInput,
  chosenMax,
  findInput,
  ownProductExportInput,
  ownProductsInput,
  parcelExportInput,
  parcelsInput,
} from "./schema.ts";
import { sellerHome } from "./seller-home.ts";

const stretchRows = 500;

/** What a shop reads of itself. */
export const shop = router({
  shopHome: seller("parcels.read").query(({ ctx }) => sellerHome(ctx)),
  shopChoices: seller("parcels.read").query(({ ctx }) => shopChoices(ctx)),
  shopBadges: seller("parcels.read").query(({ ctx }) =>
    parcelTallies(ctx, { late: parcelPlaces.late, today: parcelPlaces.today }),
  ),
  findOwn: seller("parcels.read")
    .input(findInput)
    .query(({ ctx, input }) => findOwn(ctx, input.search)),
  parcels: seller("parcels.read")
    .input(parcelsInput)
    .query(({ ctx, input }) => deskParcels(ctx, input)),
  parcelTabs: seller("parcels.read").query(({ ctx }) => parcelTallies(ctx, parcelPlaces)),
  batch: seller("parcels.read")
    .input(batchInput)
    .query(({ ctx, input }) => batch(ctx, input)),
  chosen: seller("parcels.read")
    .input(chosenInput)
    .query(({ ctx, input }) => chosenParcels(ctx, input, chosenMax)),
  nextParcels: seller("parcels.read")
    .input(parcelExportInput)
    .query(({ ctx, input }) => nextParcels(ctx, input, stretchRows)),
  ownProducts: seller("products.read")
    .input(ownProductsInput)
    .query(({ ctx, input }) => ownProducts(ctx, input)),
  nextOwnProducts: seller("products.read")
    .input(ownProductExportInput)
    .query(({ ctx, input }) => nextOwnProducts(ctx, input, stretchRows)),
});

async function batch(ctx: SellerContext, { ids, ...asked }: Batch) {
  return parcelsById(ctx, ids ?? (await chosenParcels(ctx, asked, batchMax)).map(({ id }) => id));
}
