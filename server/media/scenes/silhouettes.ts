import type { SilhouetteCode } from "./scene.ts";
import { board } from "./silhouettes/board.ts";
import { jar } from "./silhouettes/jar.ts";
import { lamp } from "./silhouettes/lamp.ts";
import { mug } from "./silhouettes/mug.ts";
import { teapot } from "./silhouettes/teapot.ts";
import { tote } from "./silhouettes/tote.ts";
import type { Silhouette } from "./thing.ts";

/** Every form that can be drawn; a new one is a file and a line here. */
export const silhouettes: Record<SilhouetteCode, Silhouette> = {
  board,
  jar,
  lamp,
  mug,
  teapot,
  tote,
} as Record<SilhouetteCode, Silhouette>;
