import type { MaterialCode } from "./scene.ts";

interface Sheen {
  /** Contrast between the lit and the far side. */
  depth: number;
  /** Strength of the mirrored window. */
  gloss: number;
  /** Mirrors the room in bands. */
  metal?: true;
  /** The mirrored window has sharp edges. */
  crisp?: true;
}

export const sheens: Record<MaterialCode, Sheen> = {
  glaze: { depth: 1.1, gloss: 0.85, crisp: true },
  porcelain: { depth: 0.75, gloss: 0.6 },
  stoneware: { depth: 0.95, gloss: 0.1 },
  enamel: { depth: 1, gloss: 0.8, crisp: true },
  stone: { depth: 0.85, gloss: 0.12 },
  wood: { depth: 0.75, gloss: 0.08 },
  rattan: { depth: 0.85, gloss: 0.05 },
  linen: { depth: 0.7, gloss: 0 },
  canvas: { depth: 0.75, gloss: 0 },
  cotton: { depth: 0.7, gloss: 0 },
  felt: { depth: 0.85, gloss: 0 },
  nylon: { depth: 1, gloss: 0.12 },
  acetate: { depth: 0.9, gloss: 0.6 },
  denim: { depth: 0.75, gloss: 0 },
  wool: { depth: 0.8, gloss: 0 },
  knit: { depth: 0.8, gloss: 0 },
  terrycloth: { depth: 0.75, gloss: 0 },
  leather: { depth: 1, gloss: 0.22 },
  rubber: { depth: 0.95, gloss: 0.06 },
  metal: { depth: 1.15, gloss: 0.5, metal: true },
  steel: { depth: 1.2, gloss: 0.6, metal: true },
  iron: { depth: 1, gloss: 0.14 },
  silver: { depth: 1.3, gloss: 0.75, metal: true, crisp: true },
  gold: { depth: 1.3, gloss: 0.75, metal: true, crisp: true },
  brass: { depth: 1.3, gloss: 0.7, metal: true, crisp: true },
  glass: { depth: 0.6, gloss: 0.9, crisp: true },
  paper: { depth: 0.55, gloss: 0 },
  wax: { depth: 0.6, gloss: 0.12 },
  soap: { depth: 0.7, gloss: 0.14 },
  plastic: { depth: 1, gloss: 0.3 },
};

export function isMetal(material: MaterialCode): boolean {
  return sheens[material].metal === true;
}

export function isCrisp(material: MaterialCode): boolean {
  return sheens[material].crisp === true;
}
