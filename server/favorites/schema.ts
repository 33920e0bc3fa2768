import { z } from "zod";
import { id } from "#server/platform/input.ts";

/** The most that one list holds. */
export const favoritesMax = 500;

export const favoriteInput = z.strictObject({ productId: id });

export type FavoriteInput = z.infer<typeof favoriteInput>;
