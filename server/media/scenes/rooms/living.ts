import { basket } from "../silhouettes/basket.ts";
import { chair } from "../silhouettes/chair.ts";
import { jar } from "../silhouettes/jar.ts";
import { lamp } from "../silhouettes/lamp.ts";
import { rug } from "../silhouettes/rug.ts";
import { throwBlanket } from "../silhouettes/throw.ts";
import type { Silhouette } from "../thing.ts";

/** Jars, lamps, seats, rugs, mirrors and storage. */
export const livingForms = { basket, chair, jar, lamp, rug, throw: throwBlanket } satisfies Record<string, Silhouette>;
