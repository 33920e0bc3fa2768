import { z } from "zod";
import { countryCode, line, optionalLine } from "#server/platform/input.ts";

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
