import { headphones } from "../families/headphones.ts";
import type { Family } from "../family.ts";

/** Sound, instruments and toys. */
export const playFamilies: readonly Family[] = [headphones];
