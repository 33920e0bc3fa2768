import { z } from "zod";
import { id } from "#server/platform/input.ts";
import { couponCode } from "#server/promotions/schema.ts";

/** The most of one variant a cart may ask for; stock says less. */
export const quantityMax = 999;
/** The most different variants a cart holds. */
export const linesMax = 100;

export const addToCartInput = z.strictObject({ variantId: id, quantity: z.number().int().min(1).max(quantityMax).default(1) });
/** Zero removes the line. */
export const setQuantityInput = z.strictObject({ variantId: id, quantity: z.number().int().min(0).max(quantityMax) });
export const removeLineInput = z.strictObject({ variantId: id });
/** The most that is put aside for later. */
export const savedMax = 100;
export const savedLineInput = removeLineInput;
export const applyCouponInput = z.strictObject({ code: couponCode });

export type AddToCart = z.infer<typeof addToCartInput>;
export type SetQuantity = z.infer<typeof setQuantityInput>;
export type RemoveLine = z.infer<typeof removeLineInput>;
export type SavedLine = z.infer<typeof savedLineInput>;
export type ApplyCoupon = z.infer<typeof applyCouponInput>;
