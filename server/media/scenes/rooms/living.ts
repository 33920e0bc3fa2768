import { chair } from "../silhouettes/chair.ts";
import { jar } from "../silhouettes/jar.ts";
import { lamp } from "../silhouettes/lamp.ts";
import { throwBlanket } from "../silhouettes/throw.ts";
import type { Silhouette } from "../thing.ts";

/** Jars, lamps, seats, rugs, mirrors and storage. */
export const livingForms = { chair, jar, lamp, throw: throwBlanket } satisfies Record<string, Silhouette>;
