import { apron } from "../silhouettes/apron.ts";
import { board } from "../silhouettes/board.ts";
import type { Silhouette } from "../thing.ts";

/** What cooks, cuts, brews and dries. */
export const cookingForms = { apron, board } satisfies Record<string, Silhouette>;
