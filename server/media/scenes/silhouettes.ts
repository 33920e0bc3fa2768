import { carryForms } from "./rooms/carry.ts";
import { clothingForms } from "./rooms/clothing.ts";
import { cookingForms } from "./rooms/cooking.ts";
import { dailyForms } from "./rooms/daily.ts";
import { livingForms } from "./rooms/living.ts";
import { playForms } from "./rooms/play.ts";
import { restForms } from "./rooms/rest.ts";
import { tableForms } from "./rooms/table.ts";
import type { Silhouette } from "./thing.ts";

const forms = {
  ...tableForms,
  ...cookingForms,
  ...livingForms,
  ...restForms,
  ...clothingForms,
  ...carryForms,
  ...dailyForms,
  ...playForms,
};

export type SilhouetteCode = keyof typeof forms;

/** Every form that can be drawn; a new one is a file and a word in its room. */
export const silhouettes: Record<SilhouetteCode, Silhouette> = forms;

export const silhouetteCodes = Object.keys(forms) as SilhouetteCode[];
