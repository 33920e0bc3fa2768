import { z } from "zod";
import { silhouetteCodes } from "./silhouettes.ts";

const materialCodes = [
  "glaze",
  "stoneware",
  "porcelain",
  "wood",
  "linen",
  "canvas",
  "wool",
  "leather",
  "metal",
  "brass",
  "glass",
  "paper",
  "wax",
  "soap",
  "plastic",
  "cotton",
  "steel",
  "iron",
  "stone",
  "silver",
  "gold",
  "rattan",
  "knit",
  "denim",
  "felt",
  "nylon",
  "acetate",
  "terrycloth",
  "rubber",
  "enamel",
] as const;
export type MaterialCode = (typeof materialCodes)[number];

/** The whole thing; close to it; where it lives; and beside something of known size. */
export const views = ["front", "detail", "use", "scale"] as const;
export type View = (typeof views)[number];

const grounds = ["paper", "sand", "clay", "sage", "mist", "dusk"] as const;
export type Ground = (typeof grounds)[number];

const hex = z.string().regex(/^#[0-9a-f]{6}$/);

/** `picture.scene`: silhouette x material x colour x light x view. The same scene is always the same picture. */
export const scene = z.object({
  silhouette: z.enum(silhouetteCodes),
  material: z.enum(materialCodes),
  colour: hex,
  view: z.enum(views),
  ground: z.enum(grounds),
  shape: z.record(z.string().max(40), z.number().finite()),
  seed: z.number().int().min(0).max(4_294_967_295),
});
export type Scene = z.infer<typeof scene>;
