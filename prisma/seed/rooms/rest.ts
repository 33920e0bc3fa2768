import { bedLinen } from "../families/bed-linen.ts";
import { planter } from "../families/planter.ts";
import { towel } from "../families/towel.ts";
import { wateringCan } from "../families/watering-can.ts";
import type { Family } from "../family.ts";

/** Bed, bath, garden and balcony. */
export const restFamilies: readonly Family[] = [planter, bedLinen, towel, wateringCan];
