import { blocks } from "../families/blocks.ts";
import { headphones } from "../families/headphones.ts";
import { plush } from "../families/plush.ts";
import { speaker } from "../families/speaker.ts";
import { ukulele } from "../families/ukulele.ts";
import type { Family } from "../family.ts";

/** Sound, instruments and toys. */
export const playFamilies: readonly Family[] = [headphones, speaker, ukulele, blocks, plush];
