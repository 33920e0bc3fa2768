import type { SilhouetteCode } from "./scene.ts";
import { apron } from "./silhouettes/apron.ts";
import { backpack } from "./silhouettes/backpack.ts";
import { board } from "./silhouettes/board.ts";
import { candle } from "./silhouettes/candle.ts";
import { chair } from "./silhouettes/chair.ts";
import { clock } from "./silhouettes/clock.ts";
import { headphones } from "./silhouettes/headphones.ts";
import { honey } from "./silhouettes/honey.ts";
import { jar } from "./silhouettes/jar.ts";
import { lamp } from "./silhouettes/lamp.ts";
import { mug } from "./silhouettes/mug.ts";
import { notebook } from "./silhouettes/notebook.ts";
import { fountainPen } from "./silhouettes/pen.ts";
import { scarf } from "./silhouettes/scarf.ts";
import { sneakers } from "./silhouettes/sneakers.ts";
import { soap } from "./silhouettes/soap.ts";
import { tea } from "./silhouettes/tea.ts";
import { teapot } from "./silhouettes/teapot.ts";
import { throwBlanket } from "./silhouettes/throw.ts";
import { tote } from "./silhouettes/tote.ts";
import type { Silhouette } from "./thing.ts";

/** Every form that can be drawn; a new one is a file and a line here. */
export const silhouettes: Record<SilhouetteCode, Silhouette> = {
  apron,
  backpack,
  chair,
  sneakers,
  throw: throwBlanket,
  scarf,
  notebook,
  pen: fountainPen,
  clock,
  headphones,
  tea,
  honey,
  soap,
  candle,
  board,
  jar,
  lamp,
  mug,
  teapot,
  tote,
};
