import { headphones } from "../silhouettes/headphones.ts";
import type { Silhouette } from "../thing.ts";

/** Sound, instruments and toys. */
export const playForms = { headphones } satisfies Record<string, Silhouette>;
