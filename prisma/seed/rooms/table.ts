import { bowl } from "../families/bowl.ts";
import { carafe } from "../families/carafe.ts";
import { mug } from "../families/mug.ts";
import { plate } from "../families/plate.ts";
import { teapot } from "../families/teapot.ts";
import { tray } from "../families/tray.ts";
import { tumbler } from "../families/tumbler.ts";
import type { Family } from "../family.ts";

/** Mugs, pots, bowls, plates and glass. */
export const tableFamilies: readonly Family[] = [mug, teapot, bowl, plate, tumbler, carafe, tray];
