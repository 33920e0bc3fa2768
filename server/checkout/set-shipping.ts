import type { ShopperContext } from "#server/platform/context.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { deliveryMethods } from "#server/shipping/queries.ts";
import type { StoredAddress } from "#server/shipping/schema.ts";
import { changeAttempt } from "./change-attempt.ts";
import { attemptView } from "./queries.ts";
import type { SetShipping } from "./schema.ts";
import type { CheckoutView } from "./view.ts";

/** Chooses the way of delivery. Refuses with `checkout.addressMissing` or `checkout.shippingNotOffered`. */
export async function setShipping(ctx: ShopperContext, { method }: SetShipping): Promise<CheckoutView> {
  const changed = await changeAttempt(ctx, async (before) => {
    const address = before.address as unknown as StoredAddress | null;
    refuseUnless(address, "checkout.addressMissing");
    const methods = await deliveryMethods(ctx.db, ctx.site, address.country, ctx.now);
    refuseUnless(
      methods.some(({ code }) => code === method),
      "checkout.shippingNotOffered",
    );
    return { shippingMethod: method };
  });
  return attemptView(ctx, changed);
}
