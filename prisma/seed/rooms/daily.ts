import { candle } from "../families/candle.ts";
import { coffeeBeans } from "../families/coffee-beans.ts";
import { comb } from "../families/comb.ts";
import { deskClock } from "../families/desk-clock.ts";
import { fountainPen } from "../families/fountain-pen.ts";
import { honey } from "../families/honey.ts";
import { notebook } from "../families/notebook.ts";
import { oliveOil } from "../families/olive-oil.ts";
import { perfume } from "../families/perfume.ts";
import { soap } from "../families/soap.ts";
import { tea } from "../families/tea.ts";
import type { Family } from "../family.ts";

/** Desk, pantry and care. */
export const dailyFamilies: readonly Family[] = [
  candle,
  tea,
  notebook,
  soap,
  honey,
  fountainPen,
  deskClock,
  coffeeBeans,
  oliveOil,
  perfume,
  comb,
];
