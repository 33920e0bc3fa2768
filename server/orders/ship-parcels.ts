import type { SellerContext } from "#server/platform/context.ts";
import { type BatchResult, eachApart } from "./each-apart.ts";
import type { ShipParcels } from "./schema.ts";
import { shipParcel } from "./ship-parcel.ts";

/** Ships parcels, each with its carrier and number. Each stands for itself: what `shipParcel` refuses of one leaves the others shipped. */
export async function shipParcels(ctx: SellerContext, { parcels }: ShipParcels): Promise<BatchResult> {
  const byId = new Map(parcels.map((parcel) => [parcel.parcelId, parcel]));
  return eachApart(ctx, [...byId.keys()], async (id) => {
    const parcel = byId.get(id);
    if (parcel) await shipParcel(ctx, parcel);
  });
}
