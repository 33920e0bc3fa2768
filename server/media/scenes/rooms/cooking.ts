import { apron } from "../silhouettes/apron.ts";
import { board } from "../silhouettes/board.ts";
import { canister } from "../silhouettes/canister.ts";
import { dripper } from "../silhouettes/dripper.ts";
import { kettle } from "../silhouettes/kettle.ts";
import { knife } from "../silhouettes/knife.ts";
import { mill } from "../silhouettes/mill.ts";
import { pot } from "../silhouettes/pot.ts";
import { towel } from "../silhouettes/towel.ts";
import type { Silhouette } from "../thing.ts";

/** What cooks, cuts, brews and dries. */
export const cookingForms = { apron, board, kettle, pot, knife, dripper, mill, canister, towel } satisfies Record<
  string,
  Silhouette
>;
