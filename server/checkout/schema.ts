import { z } from "zod";
import { email } from "#server/platform/input.ts";
import { addressInput, byCountry } from "#server/shipping/schema.ts";

export const setAddressInput = byCountry(z.strictObject({ email, ...addressInput.shape }));
export const setShippingInput = z.strictObject({
  method: z
    .string()
    .min(1)
    .max(40)
    .regex(/^[a-z0-9-]+$/),
});
/** `total` is what the shopper agreed to: minor units of the attempt's currency, as text. */
export const payInput = z.strictObject({ total: z.string().max(20).regex(/^\d+$/), currency: z.string().length(3) });
/** `token` is the signed name of an attempt, as the payment provider brings it back. */
export const attemptInput = z.strictObject({ token: z.string().min(1).max(200) });

export type SetAddress = z.infer<typeof setAddressInput>;
export type SetShipping = z.infer<typeof setShippingInput>;
export type Pay = z.infer<typeof payInput>;
