import type { Silhouette } from "../thing.ts";

/** Bed, bath, garden and balcony. */
export const restForms = {} satisfies Record<string, Silhouette>;
