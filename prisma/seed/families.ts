import { board } from "./families/board.ts";
import { lamp } from "./families/lamp.ts";
import { moonJar } from "./families/moon-jar.ts";
import { mug } from "./families/mug.ts";
import { teapot } from "./families/teapot.ts";
import { tote } from "./families/tote.ts";
import type { Family } from "./family.ts";

/** Every family of the demo world; a new one is a file and a line here. */
export const families: readonly Family[] = [mug, moonJar, tote, teapot, lamp, board];
