import { tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { allCornerFolds, pillowPath, swell } from "../plump.ts";
import type { Scene } from "../scene.ts";
import { fill, group, line, n } from "../shape.ts";
import { shapeOf } from "../thing.ts";
import { accentOf, blockPrint } from "./cushion-pattern.ts";

export const beddingKinds = { hemstitched: 1, striped: 2, ruffled: 3, printed: 4 };

/** A pillow in its case, with the edge that its design asks for. */
export function bedPillow(pen: Pen, scene: Scene, half: number, tall: number): string {
  const { colour, material } = scene;
  const kind = shapeOf(scene, "kind", beddingKinds.hemstitched);
  const path = pillowPath(half, tall, 26);
  const inner = (inset: number) =>
    group(
      `translate(0 ${-inset})`,
      line(pillowPath(half - inset, tall - inset * 2, 24), tone(colour, -0.4), 3, 'stroke-dasharray="6 5" opacity="0.75"'),
    );
  const rim = (inset: number) =>
    group(
      `translate(0 ${-inset})`,
      line(pillowPath(half - inset, tall - inset * 2, 24), tone(colour, -0.5), 7, `opacity="0.4" filter="${pen.blur(4)}"`),
    );
  const marks =
    kind === beddingKinds.striped
      ? ticking(scene, half, tall)
      : kind === beddingKinds.printed
        ? group("scale(0.62)", blockPrint(pen, { ...scene, shape: { kind: 1 } }, half / 0.62, tall / 0.62))
        : "";
  const flange =
    kind === beddingKinds.hemstitched ? rim(34) + inner(32) + inner(40) : kind === beddingKinds.printed ? rim(26) : "";
  return (
    (kind === beddingKinds.ruffled ? ruffle(pen, colour, half, tall) : "") +
    body(pen, { path, box: { x: -half, y: -tall, width: half * 2, height: tall }, colour, material }, "round") +
    `<g clip-path="${pen.clip(path)}">${marks}${swell(pen, colour, half, tall)}${allCornerFolds(pen, colour, half, tall)}${flange}</g>`
  );
}

/** Mattress ticking: a broad stripe between two narrow ones. */
export function ticking(scene: Scene, half: number, tall: number): string {
  const thread = accentOf(scene);
  let svg = "";
  for (let x = -half + 8; x < half; x += 46) {
    const bow = (x / half) * 16;
    const stripe = (dx: number, wide: number) =>
      line(
        `M${n(x + dx)} ${-tall}Q${n(x + dx + bow)} ${n(-tall / 2)} ${n(x + dx)} 0`,
        thread,
        wide,
        'stroke-linecap="butt" opacity="0.8"',
      );
    svg += stripe(0, 7) + stripe(-9, 2) + stripe(9, 2);
  }
  return svg;
}

/** A gathered frill all round, dark in its gathers. */
function ruffle(pen: Pen, colour: string, half: number, tall: number): string {
  let svg = "";
  const petals: [x: number, y: number, turn: number][] = [];
  const dip = (share: number, depth: number) => depth * (1 - share ** 2);
  for (let x = -half; x <= half; x += 24) petals.push([x, -tall + 10 + dip(x / half, 29), -90], [x, -14, 90]);
  for (let y = -tall + 14; y <= -14; y += 24) {
    const inwards = 10 + dip(((y + tall / 2) / tall) * 2, 18);
    petals.push([-half + inwards, y, 180], [half - inwards, y, 0]);
  }
  for (const [x, y, turn] of petals) {
    const reach = pen.range(32, 42);
    const paint = tone(colour, pen.range(-0.14, 0.1));
    svg += group(
      `translate(${n(x)} ${n(y)}) rotate(${n(turn + pen.range(-8, 8))})`,
      fill(`M-6 -17C${n(reach)} -19 ${n(reach + 6)} 19 -6 17Z`, paint) +
        line(
          `M0 -13Q${n(reach * 0.5)} -7 ${n(reach - 6)} -9M0 9Q${n(reach * 0.5)} 4 ${n(reach - 8)} 7`,
          tone(colour, -0.5),
          2.4,
          'opacity="0.35"',
        ),
    );
  }
  return svg;
}
