import { mix, tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { books, saucer } from "../props.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, lathe, line, n, type Point, smooth, tilt } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";

const radius = 150;

export const mug: Silhouette = { draw, focus: { x: 60, y: -235, zoom: 2.1 }, use };

function draw(pen: Pen, scene: Scene): Thing {
  const height = 330 * shapeOf(scene, "height", 1);
  const belly = shapeOf(scene, "belly", 0);
  const foot = radius * (1 - shapeOf(scene, "foot", 0.1));
  const profile: Point[] = [
    [radius * (1 - belly * 0.3), -height],
    [radius * (1 + belly * 0.35), -height * 0.72],
    [radius * (1 + belly * 0.55), -height * 0.42],
    [radius * (1 + belly * 0.1), -height * 0.12],
    [foot * 0.97, -height * 0.02],
    [foot * 0.93, 0],
  ];
  const rim = radius * (1 - belly * 0.3);
  const wide = radius * (1 + belly * 0.6);
  const path = lathe(profile);
  const box = { x: -wide, y: -height - rim * tilt, width: wide * 2, height: height + (rim + foot) * tilt };
  const surface = { path, box, colour: scene.colour, material: scene.material };
  const svg =
    handle(pen, scene, height, wide) +
    body(pen, surface, belly > 0.12 ? "round" : "cylinder") +
    `<g clip-path="${pen.clip(path)}">${ribs(pen, scene, profile, height)}${facets(pen, scene, wide, height)}${foothold(scene, foot)}</g>` +
    mouth(pen, scene, rim, height);
  return { svg, width: wide * 2 + 110, height: height + 60, foot: foot * 0.98, middle: 50 };
}

function mouth(pen: Pen, scene: Scene, rim: number, height: number): string {
  const { colour } = scene;
  const inside = pen.fade([tone(colour, -0.5), tone(colour, -0.26), tone(colour, 0.06)], [0, 0, 1, 0.35]);
  const wall = rim * 0.93;
  const coffee = pen.linear(
    [
      [0, "#4a2d1b"],
      [0.55, "#6d4426"],
      [1, "#3a2114"],
    ],
    [0, 0, 1, 0.6],
  );
  const level = -height + 26;
  const well = ellipse(0, -height + 2, wall, wall * tilt * 0.94);
  return (
    fill(
      ellipse(0, -height, rim, rim * tilt),
      pen.linear([
        [0, tone(colour, 0.3)],
        [0.45, tone(colour, 0.12)],
        [1, tone(colour, -0.2)],
      ]),
    ) +
    fill(well, inside) +
    `<g clip-path="${pen.clip(well)}">${fill(ellipse(0, level, wall * 0.985, wall * tilt * 0.93), coffee)}` +
    line(`M${n(-wall * 0.7)} ${n(level + 8)}q${n(wall * 0.3)} 18 ${n(wall * 0.75)} 16`, "#c89a6a", 3, 'opacity="0.5"') +
    "</g>" +
    line(
      `M${n(-rim * 0.97)} ${n(-height - 2)}A${n(rim)} ${n(rim * tilt)} 0 0 0 ${n(rim * 0.2)} ${n(-height + rim * tilt * 0.97)}`,
      "#fffdf6",
      2.4,
      `opacity="0.55" filter="${pen.blur(1.2)}"`,
    )
  );
}

function handle(pen: Pen, scene: Scene, height: number, wide: number): string {
  const { colour } = scene;
  const [top, bottom] = [-height * 0.8, -height * 0.26];
  const out = wide + 96;
  const loop = `M${n(wide * 0.86)} ${n(top)}C${n(wide + 30)} ${n(top - 26)} ${n(out)} ${n(top - 8)} ${n(out)} ${n(top + 74)}C${n(out)} ${n(bottom - 20)} ${n(wide + 34)} ${n(bottom + 22)} ${n(wide * 0.84)} ${n(bottom + 8)}`;
  return (
    line(loop, tone(colour, -0.36), 38) +
    line(loop, tone(colour, -0.12), 30, `transform="translate(-2 -3)"`) +
    line(loop, tone(colour, 0.14), 13, `transform="translate(-5 -7)" filter="${pen.blur(4)}"`)
  );
}

function ribs(pen: Pen, scene: Scene, profile: Point[], height: number): string {
  const count = shapeOf(scene, "ribs", 0);
  if (count === 0) return "";
  let lines = "";
  for (let index = 0; index < count; index += 1) {
    const turn = Math.cos(((index + 0.5) / count) * Math.PI);
    const run = profile
      .slice(1, 5)
      .map(([r, y]): Point => [r * turn, y + Math.sqrt(Math.max(0, 1 - turn * turn)) * r * tilt * 0.9]);
    const side = 1 - Math.abs(turn);
    lines += line(smooth(run), tone(scene.colour, -0.42), 1.5 + 2.2 * side, 'opacity="0.55"');
    lines += line(
      smooth(run.map(([x, y]): Point => [x + 2.5 + 3.5 * side, y])),
      tone(scene.colour, 0.5),
      1 + 2 * side,
      'opacity="0.5"',
    );
  }
  return `<g filter="${pen.blur(1.1)}" opacity="${n(height > 0 ? 0.9 : 0)}">${lines}</g>`;
}

function facets(pen: Pen, scene: Scene, wide: number, height: number): string {
  const count = shapeOf(scene, "facets", 0);
  let faces = "";
  for (let index = 0; index < count; index += 1) {
    const at = (step: number) => -Math.cos((step / count) * Math.PI) * wide * 1.02;
    const [left, right] = [at(index), at(index + 1)];
    const lit = 0.36 - Math.abs(index / (count - 1) - 0.28) * 1.05;
    const paint = lit >= 0 ? "#fffaf0" : "#1d120c";
    faces += `<path d="M${n(left)} ${n(-height * 0.86)}L${n(right)} ${n(-height * 0.86)}L${n(right * 0.93)} 60L${n(left * 0.93)} 60Z" fill="${paint}" opacity="${n(Math.abs(lit) * 6) === "0" ? 0 : (Math.abs(lit) * 0.62).toFixed(2)}"/>`;
  }
  return `<g filter="${pen.blur(0.8)}">${faces}</g>`;
}

function foothold(scene: Scene, foot: number): string {
  const bare = scene.material === "porcelain" ? tone(scene.colour, -0.1) : mix("#b98d66", scene.colour, 0.2);
  return line(
    `M${n(-foot)} -6A${n(foot)} ${n(foot * tilt)} 0 0 0 ${n(foot)} -6`,
    bare,
    12,
    'transform="translate(0 10)" opacity="0.85"',
  );
}

function use(pen: Pen, scene: Scene, thing: Thing): string {
  const plate = saucer(pen, "#b98d5f", 290);
  return (
    sunOnWall(pen, 90, 90, 520, 560) +
    place(pen, scene.ground, books(pen, 520, ["#8a5a44", "#d8c3a0", "#4a6670"]), 900, 870, 1) +
    place(pen, scene.ground, plate, 462, 1010, 1) +
    place(pen, scene.ground, thing, 460, 996, 1.45) +
    steam(pen, 460, 996 - thing.height * 1.4)
  );
}

export function steam(pen: Pen, x: number, y: number): string {
  const wisp = (dx: number, bend: number) =>
    line(
      `M${n(x + dx)} ${n(y - 6)}c${bend} -60 ${-bend} -110 ${n(bend * 0.6)} -190`,
      "#ffffff",
      17,
      `opacity="0.3" filter="${pen.blur(9)}"`,
    );
  return wisp(-34, 46) + wisp(30, -40);
}
