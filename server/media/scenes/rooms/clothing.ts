import type { Silhouette } from "../thing.ts";

/** Shirts, knitwear, coats, hats and socks. */
export const clothingForms = {} satisfies Record<string, Silhouette>;
