import { tone } from "./colour.ts";
import type { Pen, Stop } from "./pen.ts";
import { ellipse, fill, line, n, type Point, smooth } from "./shape.ts";

/** What the open side of the hall shows: mist, hills, a clay wall with tiles, and a persimmon tree in autumn. Out of focus. */
export function garden(pen: Pen, x: number, y: number, width: number, height: number): string {
  const sky = pen.linear(
    [
      [0, "#eef0e6"],
      [0.55, "#f8efd9"],
      [1, "#efe0bd"],
    ],
    [0, 0, 0, 1],
  );
  const hill = (base: number, rise: number, colour: string) =>
    fill(
      `M0 ${base}C${n(width * 0.2)} ${base - rise} ${n(width * 0.36)} ${n(base - rise * 0.4)} ${n(width * 0.55)} ${n(base - rise * 0.8)}C${n(width * 0.74)} ${n(base - rise * 1.1)} ${n(width * 0.9)} ${n(base - rise * 0.3)} ${width} ${n(base - rise * 0.6)}V${height}H0Z`,
      colour,
    );
  const view =
    `<rect width="${width}" height="${height}" fill="${sky}"/>` +
    `<circle cx="${n(width * 0.26)}" cy="${n(height * 0.2)}" r="130" fill="${pen.radial([
      [0, "#fffbe8", 0.95],
      [1, "#fffbe8", 0],
    ])}"/>` +
    hill(height * 0.62, 120, "#c3ccb8") +
    hill(height * 0.72, 90, "#a3b096") +
    wallOfClay(pen, width, height) +
    fill(`M0 ${n(height * 0.9)}Q${n(width / 2)} ${n(height * 0.86)} ${width} ${n(height * 0.9)}V${height}H0Z`, "#98a070") +
    tree(pen, width * 0.74, height * 0.94, height * 0.86);
  return `<g transform="translate(${x} ${y})"><g clip-path="${pen.clip(`M0 0H${width}V${height}H0Z`)}"><g filter="${pen.blur(1.6)}">${view}</g></g></g>`;
}

function wallOfClay(pen: Pen, width: number, height: number): string {
  const [top, bottom] = [height * 0.7, height * 0.9];
  const clay = pen.fade(["#e3c49a", "#c99f70"], [0, 0, 0, 1]);
  let tiles = "";
  for (let x = -10; x < width + 20; x += 22) tiles += fill(ellipse(x, top, 12, 9), tone("#5c5a55", pen.range(-0.15, 0.15)));
  return `<rect y="${n(top)}" width="${width}" height="${n(bottom - top)}" fill="${clay}"/><rect y="${n(top - 12)}" width="${width}" height="12" fill="#6d6a63"/>${tiles}`;
}

/** Trunk in three lengths and five limbs: [side, where on the trunk, reach]. */
const limbsOfTree = [
  [-1, 0.34, 150],
  [1, 0.42, 120],
  [-1, 0.52, 190],
  [1, 0.6, 110],
  [-1, 0.68, 130],
] as const;

function tree(pen: Pen, x: number, y: number, height: number): string {
  const up = (dx: number, share: number): Point => [x + dx, y - height * share];
  let wood =
    limb([up(0, 0), up(-8, 0.3), up(4, 0.48)], 19) +
    limb([up(-6, 0.34), up(4, 0.48), up(-8, 0.66)], 13) +
    limb([up(2, 0.52), up(-8, 0.66), up(10, 0.86)], 7);
  const tips: Point[] = [up(10, 0.86), up(-6, 0.74)];
  for (const [turn, from, reach] of limbsOfTree) {
    const [start, end] = [up(0, from), up(turn * reach, from + 0.2)];
    wood += limb([start, [x + turn * reach * 0.5, start[1] - 34], end], 9);
    tips.push(end, [x + turn * reach * 0.62, start[1] - 48], [x + turn * reach * 0.84, end[1] + 26]);
  }
  return wood + tips.map((tip) => leavesAt(pen, tip)).join("") + tips.map((tip) => persimmonAt(pen, tip)).join("");
}

function limb(points: Point[], width: number): string {
  return (
    line(smooth(points), "#4f3a2b", width) +
    line(smooth(points.map(([px, py]): Point => [px - width * 0.2, py])), "#7d614a", width * 0.3)
  );
}

function leavesAt(pen: Pen, [x, y]: Point): string {
  const colours = ["#b5793a", "#8f8a4a", "#c4933f"];
  return Array.from({ length: 9 }, (_, index) => {
    const leaf = ellipse(x + pen.range(-44, 44), y + pen.range(-34, 30), pen.range(6, 11), pen.range(4, 7));
    return fill(leaf, tone(colours[index % 3] ?? "#8f8a4a", pen.range(-0.15, 0.2)), 'opacity="0.85"');
  }).join("");
}

function persimmonAt(pen: Pen, [x, y]: Point): string {
  const skin: Stop[] = [
    [0, "#f4a35c"],
    [0.6, "#d9692f"],
    [1, "#a8471c"],
  ];
  return fill(ellipse(x + pen.range(-18, 18), y + pen.range(6, 30), 13, 12), pen.radial(skin, [0.36, 0.3, 0.8]));
}
