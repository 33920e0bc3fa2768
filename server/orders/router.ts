import { guest, member, seller, shopper } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { advanceParcels } from "./advance-parcels.ts";
import { buyAgain } from "./buy-again.ts";
import { openAccount } from "./open-account.ts";
import { sellerParcel } from "./parcel-queries.ts";
import { myOrders, orderByNumber, trackedOrder, trackOrder } from "./queries.ts";
import { requestLink } from "./request-link.ts";
import {
  advanceParcelsInput,
  byNumberInput,
  mineInput,
  openAccountInput,
  parcelInput,
  shipParcelInput,
  shipParcelsInput,
  trackedInput,
  trackInput,
} from "./schema.ts";
import { shipParcel } from "./ship-parcel.ts";
import { shipParcels } from "./ship-parcels.ts";
import { watchOrder, watchTracked } from "./watch-order.ts";

/** Guessing numbers is slow: ten tries in ten minutes from one address. */
const tracking = { limit: { name: "orders.track", max: 10, windowSeconds: 600 } };

const changes = { limit: { name: "orders.tracked", max: 120, windowSeconds: 60 } };
const again = { limit: { name: "orders.buyAgain", max: 30, windowSeconds: 600 } };
/** A mail each time: seldom. */
const links = { limit: { name: "orders.requestLink", max: 5, windowSeconds: 3600 } };

export const orders = router({
  mine: member.input(mineInput).query(({ ctx, input }) => myOrders(ctx, input.page)),
  byNumber: shopper.input(byNumberInput).query(({ ctx, input }) => orderByNumber(ctx, input)),
  track: guest
    .meta(tracking)
    .input(trackInput)
    .query(({ ctx, input }) => trackOrder(ctx, input)),
  tracked: guest
    .meta(changes)
    .input(trackedInput)
    .query(({ ctx, input }) => trackedOrder(ctx, input.token)),
  requestLink: guest
    .meta(links)
    .input(trackedInput)
    .mutation(({ ctx, input }) => requestLink(ctx, input.token)),
  buyAgain: shopper
    .meta(again)
    .input(byNumberInput)
    .mutation(({ ctx, input }) => buyAgain(ctx, input)),
  openAccount: shopper
    .meta(links)
    .input(openAccountInput)
    .mutation(({ ctx, input }) => openAccount(ctx, input)),
  live: shopper
    .input(byNumberInput)
    .subscription(({ ctx, input, signal }) => watchOrder(ctx, input, signal ?? new AbortController().signal)),
  trackedLive: guest
    .meta(changes)
    .input(trackedInput)
    .subscription(({ ctx, input, signal }) => watchTracked(ctx, input.token, signal ?? new AbortController().signal)),
  parcel: seller("parcels.read")
    .input(parcelInput)
    .query(({ ctx, input }) => sellerParcel(ctx, input.parcelId)),
  ship: seller("parcels.ship")
    .input(shipParcelInput)
    .mutation(({ ctx, input }) => shipParcel(ctx, input)),
  shipMany: seller("parcels.ship")
    .input(shipParcelsInput)
    .mutation(({ ctx, input }) => shipParcels(ctx, input)),
  advance: seller("parcels.ship")
    .input(advanceParcelsInput)
    .mutation(({ ctx, input }) => advanceParcels(ctx, input)),
});
