import type { Family } from "../family.ts";

/** Shirts, knitwear, coats, hats and socks. */
export const clothingFamilies: readonly Family[] = [];
