import { backpack } from "../families/backpack.ts";
import { scarf } from "../families/scarf.ts";
import { sneakers } from "../families/sneakers.ts";
import { tote } from "../families/tote.ts";
import type { Family } from "../family.ts";

/** Bags, shoes, scarves and accessories. */
export const carryFamilies: readonly Family[] = [tote, sneakers, scarf, backpack];
