import type { ShopperContext } from "#server/platform/context.ts";
import { refuseUnless } from "#server/platform/refusal.ts";
import { countries } from "#server/shipping/countries/registry.ts";
import { deliveryMethods } from "#server/shipping/queries.ts";
import { storedAddress } from "#server/shipping/rules.ts";
import { changeAttempt } from "./change-attempt.ts";
import { attemptView } from "./queries.ts";
import type { SetAddress } from "./schema.ts";
import type { CheckoutView } from "./view.ts";

/**
 * Takes the email and the delivery address; what its country asks for, the input's schema has checked. Refuses with
 * `channels.countryNotServed`. A delivery method that does not go there is dropped.
 */
export async function setAddress(ctx: ShopperContext, { email, ...address }: SetAddress): Promise<CheckoutView> {
  const country = countries[address.country];
  refuseUnless(country && ctx.site.countries.includes(country.code), "channels.countryNotServed", "rule");
  const methods = await deliveryMethods(ctx.db, ctx.site, country.code, ctx.now);
  refuseUnless(methods.length > 0, "channels.countryNotServed", "rule");
  const changed = await changeAttempt(ctx, async (attempt) => ({
    email,
    address: { ...storedAddress(country, address) },
    shippingMethod: methods.some(({ code }) => code === attempt.shippingMethod) ? attempt.shippingMethod : null,
  }));
  return attemptView(ctx, changed);
}
