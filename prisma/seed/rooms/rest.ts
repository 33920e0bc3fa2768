import { planter } from "../families/planter.ts";
import type { Family } from "../family.ts";

/** Bed, bath, garden and balcony. */
export const restFamilies: readonly Family[] = [planter];
