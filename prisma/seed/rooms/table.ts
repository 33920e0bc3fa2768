import { mug } from "../families/mug.ts";
import { teapot } from "../families/teapot.ts";
import type { Family } from "../family.ts";

/** Mugs, pots, bowls, plates and glass. */
export const tableFamilies: readonly Family[] = [mug, teapot];
