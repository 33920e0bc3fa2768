import { z } from "zod";
import { countryCode, id, line, optionalLine } from "#server/platform/input.ts";
import { faultsOf } from "./rules.ts";

/** A delivery address as typed. What its country asks of it is checked by `addressFaults`. */
export const addressInput = z.strictObject({
  country: countryCode,
  firstName: line(60),
  lastName: line(60),
  line1: line(120),
  line2: optionalLine(120),
  city: line(80),
  region: optionalLine(10),
  postalCode: optionalLine(16),
  phone: optionalLine(30),
});

export type Address = z.infer<typeof addressInput>;

/** Says all that is wrong at once: the country's own rules are looked at even where another field does not fit. */
export const byCountry = <T extends z.ZodType>(schema: T) =>
  schema.superRefine(
    (given, ctx) => {
      for (const [field, code] of Object.entries(faultsOf(given))) ctx.addIssue({ code: "custom", path: [field], message: code });
    },
    { when: () => true },
  );

/** What an address is used for by itself; what is not ticked stays as it is. */
const defaults = { isShippingDefault: z.boolean().optional(), isBillingDefault: z.boolean().optional() };
export const addAddressInput = byCountry(z.strictObject({ ...addressInput.shape, ...defaults }));
export const changeAddressInput = byCountry(z.strictObject({ id, ...addressInput.shape, ...defaults }));
export const savedAddressInput = z.strictObject({ id });
export const makeDefaultInput = z.strictObject({ id, use: z.enum(["shipping", "billing"]) });

export type AddAddress = z.infer<typeof addAddressInput>;
export type ChangeAddress = z.infer<typeof changeAddressInput>;
export type SavedAddressInput = z.infer<typeof savedAddressInput>;
export type MakeDefault = z.infer<typeof makeDefaultInput>;

export const estimateInput = z.strictObject({ country: countryCode });
export type EstimateInput = z.infer<typeof estimateInput>;

/** As it is stored and shown: no undefined, lines that do not apply are null. */
export interface StoredAddress {
  country: string;
  firstName: string;
  lastName: string;
  line1: string;
  line2: string | null;
  city: string;
  region: string | null;
  postalCode: string | null;
  phone: string | null;
}
