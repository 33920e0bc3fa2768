import { apron } from "./families/apron.ts";
import { backpack } from "./families/backpack.ts";
import { board } from "./families/board.ts";
import { candle } from "./families/candle.ts";
import { chair } from "./families/chair.ts";
import { deskClock } from "./families/desk-clock.ts";
import { fountainPen } from "./families/fountain-pen.ts";
import { headphones } from "./families/headphones.ts";
import { honey } from "./families/honey.ts";
import { lamp } from "./families/lamp.ts";
import { moonJar } from "./families/moon-jar.ts";
import { mug } from "./families/mug.ts";
import { notebook } from "./families/notebook.ts";
import { scarf } from "./families/scarf.ts";
import { sneakers } from "./families/sneakers.ts";
import { soap } from "./families/soap.ts";
import { tea } from "./families/tea.ts";
import { teapot } from "./families/teapot.ts";
import { throwBlanket } from "./families/throw.ts";
import { tote } from "./families/tote.ts";
import type { Family } from "./family.ts";

/** Every family of the demo world; a new one is a file and a line here. Their order breaks ties when they take turns. */
export const families: readonly Family[] = [
  moonJar,
  mug,
  teapot,
  lamp,
  throwBlanket,
  tote,
  candle,
  sneakers,
  board,
  tea,
  chair,
  scarf,
  notebook,
  backpack,
  soap,
  apron,
  headphones,
  honey,
  fountainPen,
  deskClock,
];
