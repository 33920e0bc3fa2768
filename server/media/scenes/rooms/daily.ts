import { coffeeBeans } from "../silhouettes/beans.ts";
import { candle } from "../silhouettes/candle.ts";
import { clock } from "../silhouettes/clock.ts";
import { comb } from "../silhouettes/comb.ts";
import { honey } from "../silhouettes/honey.ts";
import { notebook } from "../silhouettes/notebook.ts";
import { oil } from "../silhouettes/oil.ts";
import { fountainPen } from "../silhouettes/pen.ts";
import { perfume } from "../silhouettes/perfume.ts";
import { soap } from "../silhouettes/soap.ts";
import { tea } from "../silhouettes/tea.ts";
import type { Silhouette } from "../thing.ts";

/** Desk, pantry and care. */
export const dailyForms = {
  candle,
  clock,
  honey,
  notebook,
  pen: fountainPen,
  soap,
  tea,
  oil,
  beans: coffeeBeans,
  comb,
  perfume,
} satisfies Record<string, Silhouette>;
