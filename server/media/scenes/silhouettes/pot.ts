import { mix, tone } from "../colour.ts";
import { spoon, stove } from "../kitchen-props.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, lathe, line, n, type Point, tilt } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { hoop, mouth, tube } from "../vessel.ts";
import { steam } from "./mug.ts";

export const pot: Silhouette = { draw, focus: { x: 120, y: -270, zoom: 2 }, use };

interface Build {
  radius: number;
  height: number;
  /** Rounder at the foot: a clay pot rather than a straight one. */
  belly: number;
  dome: number;
}

function buildOf(scene: Scene): Build {
  const radius = 270 * shapeOf(scene, "wide", 1);
  return {
    radius,
    height: 270 * shapeOf(scene, "deep", 1),
    belly: shapeOf(scene, "belly", 0),
    dome: 74 * shapeOf(scene, "dome", 1),
  };
}

function draw(pen: Pen, scene: Scene): Thing {
  const { radius, height, dome } = buildOf(scene);
  const svg = vessel(pen, scene) + lid(pen, scene);
  const reach = shapeOf(scene, "long", 0) === 1 ? 290 : 70;
  const right = shapeOf(scene, "long", 0) === 1 ? reach : 70;
  return { svg, width: radius * 2 + 70 + right, height: height + dome + 70, foot: radius * 0.86, middle: (right - 70) / 2 };
}

function vessel(pen: Pen, scene: Scene): string {
  const { radius, height, belly } = buildOf(scene);
  const { colour, material } = scene;
  const foot = radius * (0.9 - belly * 0.3);
  const profile: Point[] = [
    [radius * (1 - belly * 0.03), -height],
    [radius * (1 + belly * 0.02), -height * 0.7],
    [radius * (0.995 - belly * 0.02), -height * 0.4],
    [radius * (0.97 - belly * 0.12), -height * 0.13],
    [foot, -8],
    [foot * 0.97, 0],
  ];
  const path = lathe(profile);
  const box = { x: -radius, y: -height, width: radius * 2, height: height + 30 };
  return (
    handles(pen, scene) +
    body(pen, { path, box, colour, material }, belly > 0.3 ? "round" : "cylinder") +
    `<g clip-path="${pen.clip(path)}">${bands(pen, scene, radius, height)}</g>`
  );
}

function bands(pen: Pen, scene: Scene, radius: number, height: number): string {
  const dark = tone(scene.colour, -0.55);
  let svg =
    line(hoop(radius, -height + 22, tilt), dark, 5, `opacity="0.4" filter="${pen.blur(1.4)}"`) +
    line(hoop(radius, -height + 28, tilt), tone(scene.colour, 0.6), 3, 'opacity="0.4"');
  for (let index = 0; index < shapeOf(scene, "grooves", 0); index += 1)
    svg +=
      line(hoop(radius * 0.995, -height * (0.66 - index * 0.09), tilt), dark, 5, 'opacity="0.45"') +
      line(hoop(radius * 0.995, -height * (0.66 - index * 0.09) + 5, tilt), tone(scene.colour, 0.4), 2.4, 'opacity="0.5"');
  return svg;
}

/** Two loops cast with the pot, or one long handle with a hole to hang it by. */
function handles(pen: Pen, scene: Scene): string {
  const { radius, height } = buildOf(scene);
  const y = -height * 0.76;
  if (shapeOf(scene, "long", 0) === 1) {
    const wood = scene.material === "iron" ? scene.colour : "#8a5f3c";
    return (
      tube(pen, tone(scene.colour, -0.1), `M${n(radius * 0.9)} ${n(y + 6)}L${n(radius + 80)} ${n(y - 16)}`, 30) +
      tube(pen, wood, `M${n(radius + 70)} ${n(y - 14)}L${n(radius + 260)} ${n(y - 58)}`, 42) +
      fill(ellipse(radius + 256, y - 58, 9, 8), "#1d120c")
    );
  }
  const ear = (sign: number) =>
    tube(
      pen,
      tone(scene.colour, -0.05),
      `M${n(sign * radius * 0.96)} ${n(y - 22)}C${n(sign * (radius + 56))} ${n(y - 36)} ${n(sign * (radius + 62))} ${n(y + 40)} ${n(sign * radius * 0.97)} ${n(y + 36)}`,
      30,
    );
  return ear(-1) + ear(1);
}

function lid(pen: Pen, scene: Scene): string {
  const { radius, height, dome } = buildOf(scene);
  const { colour, material } = scene;
  const y = -height;
  const path = lathe([
    [radius * 0.18, y - dome],
    [radius * 0.56, y - dome * 0.84],
    [radius * 0.88, y - dome * 0.4],
    [radius * 1.015, y - 6],
    [radius * 1.02, y + 8],
  ]);
  const ring = line(hoop(radius * 0.62, y - dome * 0.72, tilt), tone(colour, -0.45), 4, 'opacity="0.35"');
  return (
    `<ellipse cx="4" cy="${n(y + 12)}" rx="${n(radius * 1.03)}" ry="${n(radius * tilt * 1.04)}" fill="#1d120c" opacity="0.55" filter="${pen.blur(4)}"/>` +
    body(
      pen,
      { path, box: { x: -radius, y: y - dome, width: radius * 2, height: dome + radius * tilt * 0.6 }, colour, material },
      "round",
    ) +
    ring +
    knob(pen, scene, y - dome)
  );
}

function knob(pen: Pen, scene: Scene, y: number): string {
  const kind = shapeOf(scene, "knob", 1);
  if (kind === 3)
    return tube(pen, tone(scene.colour, -0.05), `M-52 ${n(y + 4)}C-52 ${n(y - 58)} 52 ${n(y - 58)} 52 ${n(y + 4)}`, 24);
  const colour = kind === 2 ? "#b8925a" : scene.colour;
  const path = lathe([
    [30, y - 46],
    [44, y - 38],
    [36, y - 18],
    [24, y + 4],
  ]);
  return (
    body(
      pen,
      { path, box: { x: -44, y: y - 50, width: 88, height: 60 }, colour, material: kind === 2 ? "brass" : scene.material },
      "round",
    ) + fill(ellipse(0, y - 46, 31, 8), tone(colour, 0.24))
  );
}

/** On the stove with its lid beside it: something is simmering. */
function use(pen: Pen, scene: Scene, _thing: Thing): string {
  const { radius, height } = buildOf(scene);
  const pale = scene.material === "enamel" ? mix(scene.colour, "#f3ead9", 0.85) : scene.colour;
  const open = mouth(pen, { colour: scene.colour, inside: pale, radius: radius * 0.985, y: -height, open: 0.95 });
  const stew = pen.radial(
    [
      [0, "#d98a45"],
      [0.7, "#b05f2a"],
      [1, "#7c3d1c"],
    ],
    [0.55, 0.6, 0.6],
  );
  const pieces = Array.from({ length: 26 }, () => {
    const [x, y] = [pen.range(-0.72, 0.72) * radius, -height + 22 + pen.range(-0.5, 0.62) * radius * tilt];
    const colour = ["#e39a3b", "#7d8f45", "#e6d2a4", "#a5452a"][Math.floor(pen.next() * 4)] ?? "#e39a3b";
    return fill(ellipse(x, y, pen.range(9, 19), pen.range(5, 9)), tone(colour, pen.range(-0.1, 0.2)));
  }).join("");
  const inside = `<g clip-path="${pen.clip(open.well)}">${fill(ellipse(0, -height + 22, radius * 0.92, radius * 0.92 * tilt), stew)}${pieces}</g>`;
  const scale = Math.min(1, 300 / radius);
  const cooking: Thing = {
    svg: vessel(pen, scene) + open.svg + inside + group(`translate(120 ${-height + 20})`, spoon(pen)),
    width: radius * 2,
    height,
    foot: 0,
  };
  return (
    sunOnWall(pen, 620, 60, 480, 520) +
    stove(pen, scene.ground) +
    place(pen, "sand", cooking, 540, 906, scale) +
    steam(pen, 480, 906 - height * scale - 40)
  );
}
