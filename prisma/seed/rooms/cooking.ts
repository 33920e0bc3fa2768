import { apron } from "../families/apron.ts";
import { board } from "../families/board.ts";
import { canister } from "../families/canister.ts";
import { casserole } from "../families/casserole.ts";
import { dripper } from "../families/dripper.ts";
import { kettle } from "../families/kettle.ts";
import { kitchenKnife } from "../families/kitchen-knife.ts";
import { pepperMill } from "../families/pepper-mill.ts";
import { teaTowel } from "../families/tea-towel.ts";
import type { Family } from "../family.ts";

/** What cooks, cuts, brews and dries. */
export const cookingFamilies: readonly Family[] = [
  board,
  apron,
  kettle,
  casserole,
  kitchenKnife,
  dripper,
  pepperMill,
  canister,
  teaTowel,
];
