import { blocks } from "../silhouettes/blocks.ts";
import { headphones } from "../silhouettes/headphones.ts";
import { plush } from "../silhouettes/plush.ts";
import { speaker } from "../silhouettes/speaker.ts";
import { ukulele } from "../silhouettes/ukulele.ts";
import type { Silhouette } from "../thing.ts";

/** Sound, instruments and toys. */
export const playForms = { blocks, headphones, plush, speaker, ukulele } satisfies Record<string, Silhouette>;
