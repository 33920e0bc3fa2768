import type { Family } from "./family.ts";
import { carryFamilies } from "./rooms/carry.ts";
import { clothingFamilies } from "./rooms/clothing.ts";
import { cookingFamilies } from "./rooms/cooking.ts";
import { dailyFamilies } from "./rooms/daily.ts";
import { livingFamilies } from "./rooms/living.ts";
import { playFamilies } from "./rooms/play.ts";
import { restFamilies } from "./rooms/rest.ts";
import { tableFamilies } from "./rooms/table.ts";

/** Every family of the demo world; a new one is a file and a line in its room. Their order breaks ties when they take turns. */
export const families: readonly Family[] = [
  ...tableFamilies,
  ...cookingFamilies,
  ...livingFamilies,
  ...restFamilies,
  ...clothingFamilies,
  ...carryFamilies,
  ...dailyFamilies,
  ...playFamilies,
];
