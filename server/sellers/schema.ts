import { z } from "zod";
import { slug } from "#server/platform/input.ts";

export const sellerInput = z.strictObject({ slug });
export type SellerInput = z.output<typeof sellerInput>;
