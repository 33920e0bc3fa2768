import { basket } from "../silhouettes/basket.ts";
import { chair } from "../silhouettes/chair.ts";
import { cushion } from "../silhouettes/cushion.ts";
import { jar } from "../silhouettes/jar.ts";
import { lamp } from "../silhouettes/lamp.ts";
import { mirror } from "../silhouettes/mirror.ts";
import { rug } from "../silhouettes/rug.ts";
import { sideTable } from "../silhouettes/side-table.ts";
import { throwBlanket } from "../silhouettes/throw.ts";
import type { Silhouette } from "../thing.ts";

/** Jars, lamps, seats, rugs, mirrors and storage. */
export const livingForms = {
  basket,
  chair,
  cushion,
  jar,
  lamp,
  mirror,
  rug,
  sideTable,
  throw: throwBlanket,
} satisfies Record<string, Silhouette>;
