import { mix, tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import type { Scene } from "../scene.ts";
import { fill, group, line, n, roundedRect } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { chair } from "./chair.ts";

export const throwBlanket: Silhouette = { draw, focus: { x: -70, y: -120, zoom: 2.2 }, use };

const wide = 560;
const layer = 74;

/** Folded in four, the fold to the left, the fringe to the right. */
function draw(pen: Pen, scene: Scene): Thing {
  const layers = 4;
  let svg = "";
  for (let index = 0; index < layers; index += 1) svg += folded(pen, scene, -layer * (index + 1), index);
  return {
    svg: svg + topSide(pen, scene, -layer * layers),
    width: wide + 60,
    height: layer * layers + 60,
    foot: wide / 2,
    depth: 120,
  };
}

function folded(pen: Pen, scene: Scene, y: number, index: number): string {
  const shift = [0, 10, -8, 4][index] ?? 0;
  const path = `M${n(-wide / 2 + 40 + shift)} ${n(y)}C${n(-wide / 2 - 22 + shift)} ${n(y + 2)} ${n(-wide / 2 - 22 + shift)} ${n(y + layer)} ${n(-wide / 2 + 40 + shift)} ${n(y + layer)}H${n(wide / 2 + shift)}Q${n(wide / 2 + 12 + shift)} ${n(y + layer / 2)} ${n(wide / 2 + shift)} ${n(y)}Z`;
  const box = { x: -wide / 2 - 10 + shift, y, width: wide + 20, height: layer };
  const clip = pen.clip(path);
  return (
    body(pen, { path, box, colour: scene.colour, material: scene.material }, "flat") +
    `<g clip-path="${clip}">${bands(scene, -wide / 2 + shift, y, layer)}` +
    fill(
      roundedRect(-wide / 2 - 20 + shift, y, wide + 60, layer, 4),
      pen.linear(
        [
          [0, tone(scene.colour, 0.5), 0.35],
          [0.3, scene.colour, 0],
          [0.7, tone(scene.colour, -0.6), 0.1],
          [1, tone(scene.colour, -0.8), 0.55],
        ],
        [0, 0, 0, 1],
      ),
    ) +
    "</g>" +
    fringe(pen, scene, wide / 2 + shift + 2, y + 8, layer - 16)
  );
}

/** Woven stripes; with `sadu`, a row of triangles between two lines. */
function bands(scene: Scene, x: number, y: number, height: number): string {
  const count = shapeOf(scene, "stripes", 0);
  const accent = mix(scene.colour, scene.shape.pale === 1 ? "#fbf3e2" : "#3a2418", 0.62);
  let svg = "";
  for (let index = 0; index < count; index += 1) {
    const left = x + wide * 0.56 + index * 58;
    svg += `<rect x="${n(left)}" y="${n(y)}" width="${index % 2 === 0 ? 30 : 12}" height="${n(height)}" fill="${accent}" opacity="0.8"/>`;
  }
  if (shapeOf(scene, "sadu", 0) === 1) {
    const left = x + wide * 0.34;
    svg += `<rect x="${n(left - 46)}" y="${n(y)}" width="92" height="${n(height)}" fill="${accent}" opacity="0.85"/>`;
    for (let step = 0; step < height; step += 24)
      svg += `<path d="M${n(left - 34)} ${n(y + step + 12)}L${n(left)} ${n(y + step)}L${n(left + 34)} ${n(y + step + 12)}L${n(left)} ${n(y + step + 24)}Z" fill="#f3e6cc" opacity="0.9"/><path d="M${n(left - 13)} ${n(y + step + 12)}L${n(left)} ${n(y + step + 7)}L${n(left + 13)} ${n(y + step + 12)}L${n(left)} ${n(y + step + 17)}Z" fill="#a4472c"/>`;
  }
  return svg;
}

function fringe(pen: Pen, scene: Scene, x: number, y: number, height: number): string {
  let threads = "";
  for (let step = 0; step <= height; step += 7) {
    const sway = pen.range(-5, 5);
    threads += line(
      `M${n(x - 6)} ${n(y + step)}q18 ${n(sway)} ${n(30 + pen.range(-5, 6))} ${n(8 + sway)}`,
      tone(scene.colour, pen.range(-0.25, 0.25)),
      4,
    );
  }
  return threads;
}

/** What is seen of the upper side, from a little above. */
function topSide(pen: Pen, scene: Scene, y: number): string {
  const path = `M${n(-wide / 2 + 44)} ${n(y + 6)}C${n(-wide / 2 + 10)} ${n(y - 10)} ${n(-wide / 2 + 40)} ${n(y - 46)} ${n(-wide / 2 + 84)} ${n(y - 50)}H${n(wide / 2 - 46)}Q${n(wide / 2 - 14)} ${n(y - 26)} ${n(wide / 2)} ${n(y + 6)}Z`;
  const box = { x: -wide / 2, y: y - 50, width: wide, height: 58 };
  return (
    body(pen, { path, box, colour: tone(scene.colour, 0.14), material: scene.material }, "flat") +
    `<g clip-path="${pen.clip(path)}" opacity="0.85">${bands(scene, -wide / 2, y - 50, 60)}</g>`
  );
}

/** Over the back of a chair, half of it hanging down. */
function use(pen: Pen, scene: Scene, _thing: Thing): string {
  const oak = { ...scene, silhouette: "chair" as const, colour: "#c79e6b", shape: { back: 2 } };
  const stand = chair.draw(pen, oak);
  const hang =
    "M-128 -584C-92 -618 60 -622 112 -590L124 -330C100 -318 74 -334 44 -324C10 -312 -22 -332 -58 -322C-88 -314 -112 -326 -136 -330Z";
  const box = { x: -138, y: -620, width: 264, height: 306 };
  const clip = pen.clip(hang);
  const fall = (x: number, colour: string, opacity: number) =>
    line(
      `M${n(x * 0.9)} -590C${n(x)} -500 ${n(x * 0.95)} -400 ${n(x * 1.05)} -324`,
      colour,
      24,
      `opacity="${opacity}" filter="${pen.blur(9)}"`,
    );
  const folds =
    fall(-90, tone(scene.colour, -0.6), 0.3) +
    fall(-60, tone(scene.colour, 0.5), 0.32) +
    fall(56, tone(scene.colour, -0.6), 0.28) +
    fall(30, tone(scene.colour, 0.5), 0.26) +
    fall(112, tone(scene.colour, -0.6), 0.4);
  const across = group("translate(-136 -620) rotate(90) scale(0.5 1)", bands(scene, 40, -270, 280));
  let ends = "";
  for (let x = -132; x < 122; x += 9)
    ends += line(
      `M${x} ${n(-328 + Math.sin(x / 40) * 6)}q${n(pen.range(-5, 5))} 22 ${n(pen.range(-4, 4))} ${n(pen.range(34, 46))}`,
      tone(scene.colour, pen.range(-0.3, 0.2)),
      4,
    );
  const cloth =
    body(pen, { path: hang, box, colour: scene.colour, material: scene.material }, "cylinder") +
    `<g clip-path="${clip}">${across}${folds}</g>${ends}`;
  return (
    sunOnWall(pen, 120, 60, 520, 600) +
    place(pen, scene.ground, stand, 560, 1040, 1.28) +
    group(
      "translate(560 1040) scale(1.28)",
      group("translate(14 12)", fill(hang, "#2a1a10"), `opacity="0.28" filter="${pen.blur(10)}"`) + cloth,
    )
  );
}
