import { apron } from "../families/apron.ts";
import { board } from "../families/board.ts";
import type { Family } from "../family.ts";

/** What cooks, cuts, brews and dries. */
export const cookingFamilies: readonly Family[] = [board, apron];
