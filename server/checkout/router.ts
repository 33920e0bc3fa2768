import { guest, shopper } from "#server/platform/gates.ts";
import { router } from "#server/platform/trpc.ts";
import { extendHold } from "./extend-hold.ts";
import { pay } from "./pay.ts";
import { attemptOutcome, checkoutView } from "./queries.ts";
import { attemptInput, payInput, setAddressInput, setShippingInput } from "./schema.ts";
import { setAddress } from "./set-address.ts";
import { setShipping } from "./set-shipping.ts";
import { startCheckout } from "./start-checkout.ts";

/** Held stock is nobody else's: an address cannot begin checkouts without end. */
const starts = { limit: { name: "checkout.start", max: 60, windowSeconds: 600 } };
const changes = { limit: { name: "checkout.change", max: 120, windowSeconds: 60 } };

export const checkout = router({
  start: shopper.meta(starts).mutation(({ ctx }) => startCheckout(ctx)),
  mine: shopper.query(({ ctx }) => checkoutView(ctx)),
  setAddress: shopper
    .meta(changes)
    .input(setAddressInput)
    .mutation(({ ctx, input }) => setAddress(ctx, input)),
  setShipping: shopper
    .meta(changes)
    .input(setShippingInput)
    .mutation(({ ctx, input }) => setShipping(ctx, input)),
  extend: shopper.meta(changes).mutation(({ ctx }) => extendHold(ctx)),
  pay: shopper
    .meta(changes)
    .input(payInput)
    .mutation(({ ctx, input }) => pay(ctx, input)),
  attempt: guest
    .meta(changes)
    .input(attemptInput)
    .query(({ ctx, input }) => attemptOutcome(ctx, input.token)),
});
