import { z } from "zod";
import { id } from "#server/platform/input.ts";

export const availabilityInput = z.strictObject({ variants: z.array(id).min(1).max(50) });
export type AvailabilityInput = z.infer<typeof availabilityInput>;
