import { tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import type { Scene } from "../scene.ts";
import { fill, group, line, n } from "../shape.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { madeBed } from "./bedding-bed.ts";
import { beddingKinds, bedPillow, ticking } from "./bedding-pillow.ts";
import { accentOf, blockPrint } from "./cushion-pattern.ts";

export const bedding: Silhouette = { draw, focus: { x: -60, y: -190, zoom: 2.2 }, use: madeBed, horizon: 800 };

/** The set as it arrives: two filled pillows behind, the cover and the sheet folded in front. */
function draw(pen: Pen, scene: Scene): Thing {
  const back = { svg: bedPillow(pen, scene, 232, 330), width: 464, height: 330, foot: 190, depth: 40 };
  const svg =
    place(pen, scene.ground, back, -118, -72, 0.96) +
    place(pen, scene.ground, back, 124, -58, 0.98) +
    layer(pen, scene, 0, 86, 660, tone(scene.colour, 0)) +
    layer(pen, scene, -82, 84, 652, tone(scene.colour, 0.04)) +
    sheet(pen, scene, -160);
  return { svg, width: 720, height: 400, foot: 322, depth: 90 };
}

/** One folded length of cloth, the fold to the front. */
function layer(pen: Pen, scene: Scene, y: number, thick: number, wide: number, colour: string): string {
  const half = wide / 2;
  const path = `M${n(-half)} ${n(y - thick * 0.5)}C${n(-half)} ${n(y - thick)} ${n(-half + 20)} ${n(y - thick)} ${n(-half + 34)} ${n(y - thick)}H${n(half - 34)}C${n(half - 12)} ${n(y - thick)} ${n(half)} ${n(y - thick)} ${n(half)} ${n(y - thick * 0.5)}C${n(half)} ${n(y)} ${n(half - 12)} ${n(y)} ${n(half - 34)} ${n(y)}H${n(-half + 34)}C${n(-half + 12)} ${n(y)} ${n(-half)} ${n(y)} ${n(-half)} ${n(y - thick * 0.5)}Z`;
  const fold = pen.linear(
    [
      [0, tone(colour, 0.6), 0.55],
      [0.35, colour, 0],
      [0.72, tone(colour, -0.6), 0.16],
      [1, tone(colour, -0.75), 0.55],
    ],
    [0, 0, 0, 1],
  );
  const far = `M${n(-half + 30)} ${n(y - thick + 2)}C${n(-half + 40)} ${n(y - thick - 40)} ${n(-half + 66)} ${n(y - thick - 50)} ${n(-half + 92)} ${n(y - thick - 50)}H${n(half - 92)}C${n(half - 66)} ${n(y - thick - 50)} ${n(half - 40)} ${n(y - thick - 40)} ${n(half - 30)} ${n(y - thick + 2)}Z`;
  return (
    body(
      pen,
      {
        path: far,
        box: { x: -half, y: y - thick - 50, width: wide, height: 54 },
        colour: tone(colour, 0.12),
        material: scene.material,
      },
      "flat",
    ) +
    `<g clip-path="${pen.clip(far)}">${marksOnFold(pen, scene, y - thick + 4, 56, half)}</g>` +
    body(pen, { path, box: { x: -half, y: y - thick, width: wide, height: thick }, colour, material: scene.material }, "flat") +
    `<g clip-path="${pen.clip(path)}">${marksOnFold(pen, scene, y, thick, half)}${fill(path, fold)}</g>`
  );
}

function marksOnFold(pen: Pen, scene: Scene, y: number, thick: number, half: number): string {
  const kind = shapeOf(scene, "kind", beddingKinds.hemstitched);
  if (kind === beddingKinds.striped) return group(`translate(0 ${n(y)})`, ticking(scene, half, thick));
  if (kind === beddingKinds.printed)
    return group(
      `translate(0 ${n(y)}) scale(0.62)`,
      blockPrint(pen, { ...scene, shape: { kind: 1 } }, half / 0.62, thick / 0.62),
    );
  if (kind === beddingKinds.hemstitched)
    return line(
      `M${n(-half)} ${n(y - thick * 0.4)}H${n(half)}M${n(-half)} ${n(y - thick * 0.28)}H${n(half)}`,
      tone(scene.colour, -0.45),
      2.6,
      'stroke-dasharray="6 5" opacity="0.6"',
    );
  return "";
}

/** The fitted sheet on top, plain and a little narrower, tied round with tape. */
function sheet(pen: Pen, scene: Scene, y: number): string {
  const plain = { ...scene, shape: { kind: 0 }, colour: tone(scene.colour, 0.4) };
  const tape = accentOf(scene);
  const band = (x: number) =>
    line(
      `M${x} 2C${x - 5} ${n(y * 0.5)} ${x - 5} ${n(y - 30)} ${x} ${n(y - 52)}Q${x + 4} ${n(y - 92)} ${x + 22} ${n(y - 102)}`,
      tape,
      15,
      'opacity="0.95" stroke-linecap="butt"',
    );
  const bow =
    fill(
      `M96 ${n(y - 40)}C66 ${n(y - 74)} 40 ${n(y - 66)} 46 ${n(y - 44)}C50 ${n(y - 26)} 78 ${n(y - 30)} 96 ${n(y - 40)}C114 ${n(y - 30)} 142 ${n(y - 26)} 146 ${n(y - 44)}C152 ${n(y - 66)} 126 ${n(y - 74)} 96 ${n(y - 40)}Z`,
      pen.fade([tone(tape, 0.16), tone(tape, -0.3)], [0, 0, 0, 1]),
    ) +
    line(
      `M90 ${n(y - 36)}Q72 ${n(y)} 58 ${n(y + 30)}M102 ${n(y - 36)}Q124 ${n(y - 6)} 130 ${n(y + 26)}`,
      tone(tape, -0.1),
      13,
      'stroke-linecap="butt"',
    ) +
    `<circle cx="96" cy="${n(y - 40)}" r="11" fill="${tone(tape, -0.16)}"/>`;
  return (
    layer(pen, plain, y, 50, 600, plain.colour) +
    group("translate(4 3)", band(96), `opacity="0.25" filter="${pen.blur(3)}"`) +
    band(96) +
    bow
  );
}
