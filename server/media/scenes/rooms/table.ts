import { bowl } from "../silhouettes/bowl.ts";
import { carafe } from "../silhouettes/carafe.ts";
import { mug } from "../silhouettes/mug.ts";
import { plate } from "../silhouettes/plate.ts";
import { teapot } from "../silhouettes/teapot.ts";
import { tray } from "../silhouettes/tray.ts";
import { tumbler } from "../silhouettes/tumbler.ts";
import type { Silhouette } from "../thing.ts";

/** Mugs, pots, bowls, plates and glass. */
export const tableForms = { mug, teapot, bowl, plate, tray, tumbler, carafe } satisfies Record<string, Silhouette>;
