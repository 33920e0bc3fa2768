import { bedding } from "../silhouettes/bedding.ts";
import { planter } from "../silhouettes/planter.ts";
import { towel } from "../silhouettes/towel.ts";
import { wateringCan } from "../silhouettes/watering-can.ts";
import type { Silhouette } from "../thing.ts";

/** Bed, bath, garden and balcony. */
export const restForms = { bedding, planter, towel, wateringCan } satisfies Record<string, Silhouette>;
