import { mug } from "../silhouettes/mug.ts";
import { teapot } from "../silhouettes/teapot.ts";
import type { Silhouette } from "../thing.ts";

/** Mugs, pots, bowls, plates and glass. */
export const tableForms = { mug, teapot } satisfies Record<string, Silhouette>;
