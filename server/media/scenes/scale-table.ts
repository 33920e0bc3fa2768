import type { Scene } from "./scene.ts";
import type { SilhouetteCode } from "./silhouettes.ts";

/** Where the thing is shown beside something everybody has held: on a table or flat with a book and a pencil, on a wall or the floor beside a door. */
export type ScalePlace = "table" | "flat" | "wall" | "floor";

interface Measure {
  place: ScalePlace;
  /** Centimetres per drawn unit; by the shape's `kind` where forms differ. */
  cm: readonly number[];
}

const on = (place: ScalePlace, ...cm: number[]): Measure => ({ place, cm });

/** Things whose real size a picture can tell. A rug or a set of sheets is not here: nobody knows its size from a folded edge. */
const measures: Partial<Record<SilhouetteCode, Measure>> = {
  apron: on("wall", 0.144),
  backpack: on("floor", 0.09),
  basket: on("floor", 0.073),
  beans: on("table", 0.044),
  belt: on("table", 0.028),
  blocks: on("table", 0.05),
  board: on("table", 0.065),
  bowl: on("table", 0.028),
  candle: on("table", 0.0255, 0.026, 0.04),
  canister: on("table", 0.037),
  carafe: on("table", 0.047),
  chair: on("floor", 0.137),
  clock: on("table", 0.034),
  comb: on("flat", 0.019, 0.028, 0.034, 0.034),
  cushion: on("floor", 0.094),
  dripper: on("table", 0.048),
  hat: on("table", 0.05, 0.056, 0.054, 0.05),
  headphones: on("table", 0.038),
  honey: on("table", 0.03),
  jacket: on("wall", 0.118),
  jar: on("table", 0.055),
  kettle: on("table", 0.041),
  knife: on("flat", 0.034),
  lamp: on("table", 0.088),
  mill: on("table", 0.033),
  mirror: on("wall", 0.105),
  mug: on("table", 0.024),
  necklace: on("table", 0.045),
  notebook: on("table", 0.039),
  oil: on("table", 0.047),
  pen: on("table", 0.025),
  perfume: on("table", 0.022, 0.023, 0.019, 0.019),
  planter: on("floor", 0.08),
  plate: on("table", 0.039),
  plush: on("table", 0.05),
  pot: on("table", 0.046),
  scarf: on("wall", 0.16),
  shirt: on("wall", 0.1175),
  sideTable: on("floor", 0.085),
  sneakers: on("table", 0.052),
  soap: on("table", 0.0225),
  socks: on("wall", 0.073),
  speaker: on("table", 0.06, 0.05, 0.056),
  sunglasses: on("table", 0.025),
  sweater: on("wall", 0.109),
  tea: on("table", 0.029),
  teapot: on("table", 0.034),
  throw: on("table", 0.073),
  tote: on("floor", 0.094),
  tray: on("table", 0.051),
  tumbler: on("table", 0.028),
  ukulele: on("wall", 0.078),
  umbrella: on("floor", 0.163, 0.128, 0.07),
  wallet: on("table", 0.028, 0.025, 0.026, 0.0295),
  watch: on("table", 0.0145),
  wateringCan: on("floor", 0.065),
};

type Form = Pick<Scene, "silhouette" | "shape">;

/** Where a form's picture in scale is set; null where it has none. */
export function scalePlaceOf({ silhouette, shape }: Form): ScalePlace | null {
  // A folding umbrella lies on tables, where the long ones stand by the door.
  if (silhouette === "umbrella" && shape.kind === 3) return "table";
  return measures[silhouette]?.place ?? null;
}

/** Centimetres per drawn unit of this scene's thing. */
export function centimetresOf({ silhouette, shape }: Form): number {
  const cm = measures[silhouette]?.cm ?? [];
  return cm[(shape.kind ?? 1) - 1] ?? cm[0] ?? 0.1;
}
