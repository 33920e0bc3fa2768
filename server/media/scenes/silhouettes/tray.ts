import { tone } from "../colour.ts";
import { loaf } from "../food.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { smallCup } from "../props.ts";
import type { Scene } from "../scene.ts";
import { closed, ellipse, fill, group, lathe, line, n, type Point, roundedRect } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { hoop, mouth, tube } from "../vessel.ts";
import { steam } from "./mug.ts";

export const tray: Silhouette = { draw, focus: { x: 250, y: -120, zoom: 2 }, use };

const kinds = { rectangle: 1, round: 2, footed: 3 };
const flat = 0.36;

function draw(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "kind", kinds.rectangle);
  if (kind === kinds.round) return round(pen, scene);
  return kind === kinds.footed ? footed(pen, scene) : rectangle(pen, scene);
}

/** Four walls with mitred corners; brass grips at the ends, or slots cut for the fingers. */
function rectangle(pen: Pen, scene: Scene): Thing {
  const { colour, material } = scene;
  const [half, back, depth, wall] = [410, 330, 270, 56];
  const outer: Point[] = [
    [-back, -depth],
    [back, -depth],
    [half, 0],
    [-half, 0],
  ];
  const inner: Point[] = [
    [-back + 16, -depth + 10],
    [back - 16, -depth + 10],
    [half - 26, -14],
    [-half + 26, -14],
  ];
  const floor: Point[] = [
    [-back + 4, -depth + 52],
    [back - 4, -depth + 52],
    [half - 44, -14],
    [-half + 44, -14],
  ];
  const left = closed([inner[0] ?? [0, 0], floor[0] ?? [0, 0], floor[3] ?? [0, 0], inner[3] ?? [0, 0]]);
  const right = closed([inner[1] ?? [0, 0], floor[1] ?? [0, 0], floor[2] ?? [0, 0], inner[2] ?? [0, 0]]);
  const rear = closed([inner[0] ?? [0, 0], inner[1] ?? [0, 0], floor[1] ?? [0, 0], floor[0] ?? [0, 0]]);
  const box = { x: -half, y: -depth, width: half * 2, height: depth };
  const front = roundedRect(-half, -4, half * 2, wall, 6);
  const svg =
    body(pen, { path: closed(outer), box, colour: tone(colour, 0.14), material }, "flat") +
    fill(rear, tone(colour, -0.3), 'opacity="0.9"') +
    fill(left, tone(colour, -0.46), 'opacity="0.85"') +
    fill(right, tone(colour, 0.06), 'opacity="0.9"') +
    body(pen, { path: closed(floor), box, colour: tone(colour, -0.06), material }, "flat") +
    inset(pen, closed(floor)) +
    body(
      pen,
      { path: front, box: { x: -half, y: -4, width: half * 2, height: wall }, colour: tone(colour, -0.16), material },
      "flat",
    ) +
    line(`M${-half + 6} -2H${half - 6}`, tone(colour, 0.5), 3, 'opacity="0.7"') +
    grips(pen, scene, half, back, depth);
  return {
    svg: group(`translate(0 ${-wall + 4})`, svg),
    width: half * 2 + 60,
    height: depth + wall,
    foot: half,
    depth: depth * 0.8,
  };
}

function grips(pen: Pen, scene: Scene, half: number, back: number, depth: number): string {
  if (shapeOf(scene, "grips", 1) === 0) {
    return line(`M-70 24H70`, tone(scene.colour, -0.72), 22) + line("M-70 31H70", tone(scene.colour, 0.3), 3, 'opacity="0.5"');
  }
  const middle = (half + back) / 2;
  const grip = (sign: number) =>
    tube(
      pen,
      "#b8925a",
      `M${sign * (middle - 30)} ${-depth * 0.68}C${sign * (middle + 20)} ${-depth * 0.9} ${sign * (middle + 70)} ${-depth * 0.5} ${sign * (middle + 34)} ${-depth * 0.3}`,
      17,
    );
  return grip(-1) + grip(1);
}

/** The walls' shade on the floor. */
function inset(pen: Pen, floor: string): string {
  return `<g clip-path="${pen.clip(floor)}">${line(floor, "#1d120c", 26, `opacity="0.34" filter="${pen.blur(11)}"`)}</g>`;
}

function round(pen: Pen, scene: Scene): Thing {
  const { colour, material } = scene;
  const [radius, wall] = [380, 62];
  const path = lathe(
    [
      [radius, -wall],
      [radius * 0.985, 0],
    ],
    flat,
  );
  const box = { x: -radius, y: -wall, width: radius * 2, height: wall + radius * flat };
  const open = mouth(pen, { colour, radius, y: -wall, flat, open: 0.955 });
  const floor = ellipse(0, -wall + 34, radius * 0.94, radius * 0.94 * flat);
  const svg =
    body(pen, { path, box, colour: tone(colour, -0.06), material }, "cylinder") +
    open.svg +
    `<g clip-path="${pen.clip(open.well)}">${body(pen, { path: floor, box: { x: -radius, y: -wall - radius * flat, width: radius * 2, height: radius * flat * 2 + 40 }, colour, material }, "flat")}${line(floor, "#1d120c", 22, `opacity="0.3" filter="${pen.blur(9)}"`)}</g>` +
    (shapeOf(scene, "grips", 0) === 1
      ? ears(pen, scene, radius, wall)
      : line(hoop(radius * 0.99, -wall * 0.45, flat), tone(colour, -0.4), 3, 'opacity="0.4"'));
  return {
    svg: group(`translate(0 ${n(-radius * flat)})`, shade(pen, radius, 0.4) + svg),
    width: radius * 2 + 40,
    height: wall + radius * flat * 2,
    foot: 0,
  };
}

/** A round thing lying flat throws a round shadow, longer to the right. */
function shade(pen: Pen, radius: number, strength: number): string {
  const blot = (dx: number, dy: number, size: number, soft: number) =>
    fill(ellipse(dx, dy, radius * size, radius * size * flat), "#3a2516", `opacity="${strength}" filter="${pen.blur(soft)}"`);
  return blot(34, 24, 1, 18) + blot(6, 8, 0.99, 5);
}

function ears(pen: Pen, scene: Scene, radius: number, wall: number): string {
  const ear = (sign: number) =>
    tube(
      pen,
      scene.material === "wood" ? "#5b4232" : tone(scene.colour, -0.1),
      `M${n(sign * radius * 0.93)} ${n(-wall - radius * flat * 0.36)}C${n(sign * (radius + 40))} ${n(-wall - 120)} ${n(sign * (radius + 50))} ${n(-wall - 20)} ${n(sign * radius * 0.97)} ${n(-wall + radius * flat * 0.24)}`,
      20,
    );
  return ear(-1) + ear(1);
}

/** A low table for one person: a round top with a lip on four bowed legs. */
function footed(pen: Pen, scene: Scene): Thing {
  const { colour } = scene;
  const [radius, high] = [360, 190];
  const leg = (x: number, y: number, bow: number) =>
    line(`M${n(x)} ${n(y)}q${n(bow)} ${n(high * 0.5)} ${n(bow * 0.35)} ${n(high)}`, tone(colour, -0.5), 42) +
    line(`M${n(x - 6)} ${n(y)}q${n(bow)} ${n(high * 0.5)} ${n(bow * 0.35)} ${n(high - 4)}`, tone(colour, -0.14), 28) +
    line(
      `M${n(x - 12)} ${n(y)}q${n(bow)} ${n(high * 0.5)} ${n(bow * 0.35)} ${n(high - 8)}`,
      tone(colour, 0.2),
      6,
      `filter="${pen.blur(2)}"`,
    );
  const under = fill(ellipse(0, 10, radius * 0.86, radius * 0.86 * 0.3), tone(colour, -0.75), 'opacity="0.75"');
  const top = round(pen, { ...scene, shape: { kind: kinds.round } });
  const svg =
    fill(ellipse(40, -30, 330, 74), "#3a2516", `opacity="0.3" filter="${pen.blur(22)}"`) +
    group(`translate(0 ${-high - 26})`, leg(-210, -54, -26) + leg(210, -54, 26) + under) +
    group(`translate(0 ${-high - 26})`, leg(-270, 24, -46) + leg(270, 24, 46)) +
    group(`translate(0 ${n(-high + radius * flat * 0.55)}) scale(0.95)`, top.svg);
  return { svg, width: radius * 2, height: high + 270, foot: 0 };
}

/** Carried to the sofa: tea for two and something to eat. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const scale = 0.98 * (840 / thing.width);
  const low = shapeOf(scene, "kind", kinds.rectangle) === kinds.footed;
  const top = low ? 800 : 930;
  const cup = smallCup(pen, "#e9e0cf", "stoneware");
  return (
    sunOnWall(pen, 120, 60, 560, 540) +
    place(pen, scene.ground, thing, 600, 1030, scale) +
    place(pen, "sand", loaf(pen), 500, top - 46, 0.74) +
    place(pen, "sand", cup, 800, top - 70, 1) +
    place(pen, "sand", cup, 720, top + 6, 1.06) +
    steam(pen, 720, top - 110)
  );
}
