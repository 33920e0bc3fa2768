import { backpack } from "../silhouettes/backpack.ts";
import { scarf } from "../silhouettes/scarf.ts";
import { sneakers } from "../silhouettes/sneakers.ts";
import { tote } from "../silhouettes/tote.ts";
import type { Silhouette } from "../thing.ts";

/** Bags, shoes, scarves and accessories. */
export const carryForms = { backpack, scarf, sneakers, tote } satisfies Record<string, Silhouette>;
