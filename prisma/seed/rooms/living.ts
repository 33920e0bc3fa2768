import { basket } from "../families/basket.ts";
import { chair } from "../families/chair.ts";
import { cushion } from "../families/cushion.ts";
import { lamp } from "../families/lamp.ts";
import { mirror } from "../families/mirror.ts";
import { moonJar } from "../families/moon-jar.ts";
import { rug } from "../families/rug.ts";
import { sideTable } from "../families/side-table.ts";
import { throwBlanket } from "../families/throw.ts";
import type { Family } from "../family.ts";

/** Jars, lamps, seats, rugs, mirrors and storage. */
export const livingFamilies: readonly Family[] = [moonJar, lamp, throwBlanket, chair, rug, basket, cushion, mirror, sideTable];
