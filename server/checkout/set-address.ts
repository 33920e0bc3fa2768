import type { ShopperContext } from "#server/platform/context.ts";
import { Refusal, type RefusalCode, refuseUnless } from "#server/platform/refusal.ts";
import { countries } from "#server/shipping/countries/registry.ts";
import { deliveryMethods } from "#server/shipping/queries.ts";
import { addressFaults, storedAddress } from "#server/shipping/rules.ts";
import { changeAttempt } from "./change-attempt.ts";
import { attemptView } from "./queries.ts";
import type { SetAddress } from "./schema.ts";
import type { CheckoutView } from "./view.ts";

/**
 * Takes the email and the delivery address. Refuses with `platform.invalid` naming each field its country asks for, or
 * `channels.countryNotServed`. A delivery method that does not go there is dropped.
 */
export async function setAddress(ctx: ShopperContext, { email, ...address }: SetAddress): Promise<CheckoutView> {
  const country = countries[address.country];
  refuseUnless(country && ctx.site.countries.includes(country.code), "channels.countryNotServed", "rule");
  const faults = addressFaults(country, address);
  if (Object.keys(faults).length > 0) throw new Refusal("platform.invalid", "invalid", {}, faults as Record<string, RefusalCode>);
  const methods = await deliveryMethods(ctx.db, ctx.site, country.code, ctx.now);
  refuseUnless(methods.length > 0, "channels.countryNotServed", "rule");
  const attempt = await changeAttempt(ctx, async (attempt) => ({
    email,
    address: { ...storedAddress(country, address) },
    shippingMethod: methods.some(({ code }) => code === attempt.shippingMethod) ? attempt.shippingMethod : null,
  }));
  return attemptView(ctx, attempt);
}
