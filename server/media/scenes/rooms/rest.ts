import { planter } from "../silhouettes/planter.ts";
import type { Silhouette } from "../thing.ts";

/** Bed, bath, garden and balcony. */
export const restForms = { planter } satisfies Record<string, Silhouette>;
