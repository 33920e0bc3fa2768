import type { Family } from "../family.ts";

/** Bed, bath, garden and balcony. */
export const restFamilies: readonly Family[] = [];
