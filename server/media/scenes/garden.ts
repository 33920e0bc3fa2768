import { tone } from "./colour.ts";
import type { Pen } from "./pen.ts";
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
  const clay = pen.linear(
    [
      [0, "#e3c49a"],
      [1, "#c99f70"],
    ],
    [0, 0, 0, 1],
  );
  let tiles = "";
  for (let x = -10; x < width + 20; x += 22) tiles += fill(ellipse(x, top, 12, 9), tone("#5c5a55", pen.range(-0.15, 0.15)));
  return `<rect y="${n(top)}" width="${width}" height="${n(bottom - top)}" fill="${clay}"/><rect y="${n(top - 12)}" width="${width}" height="12" fill="#6d6a63"/>${tiles}`;
}

function tree(pen: Pen, x: number, y: number, height: number): string {
  const limb = (points: Point[], width: number) =>
    line(smooth(points), "#4f3a2b", width) +
    line(smooth(points.map(([px, py]): Point => [px - width * 0.2, py])), "#7d614a", width * 0.3);
  const tips: Point[] = [];
  let limbs =
    limb(
      [
        [x, y],
        [x - 8, y - height * 0.3],
        [x + 4, y - height * 0.48],
      ],
      19,
    ) +
    limb(
      [
        [x - 6, y - height * 0.34],
        [x + 4, y - height * 0.48],
        [x - 8, y - height * 0.66],
      ],
      13,
    ) +
    limb(
      [
        [x + 2, y - height * 0.52],
        [x - 8, y - height * 0.66],
        [x + 10, y - height * 0.86],
      ],
      7,
    );
  tips.push([x + 10, y - height * 0.86], [x - 6, y - height * 0.74]);
  for (const [turn, from, reach] of [
    [-1, 0.34, 150],
    [1, 0.42, 120],
    [-1, 0.52, 190],
    [1, 0.6, 110],
    [-1, 0.68, 130],
  ] as const) {
    const start: Point = [x, y - height * from];
    const end: Point = [x + turn * reach, y - height * (from + 0.2)];
    limbs += limb([start, [x + turn * reach * 0.5, start[1] - 34], end], 9);
    tips.push(end, [x + turn * reach * 0.62, start[1] - 48], [x + turn * reach * 0.84, end[1] + 26]);
  }
  let leaves = "";
  for (const [tx, ty] of tips) {
    for (let index = 0; index < 9; index += 1)
      leaves += fill(
        ellipse(tx + pen.range(-44, 44), ty + pen.range(-34, 30), pen.range(6, 11), pen.range(4, 7)),
        tone(["#b5793a", "#8f8a4a", "#c4933f"][index % 3] ?? "#8f8a4a", pen.range(-0.15, 0.2)),
        'opacity="0.85"',
      );
  }
  let fruit = "";
  for (const [tx, ty] of tips) {
    const [fx, fy] = [tx + pen.range(-18, 18), ty + pen.range(6, 30)];
    fruit += fill(
      ellipse(fx, fy, 13, 12),
      pen.radial(
        [
          [0, "#f4a35c"],
          [0.6, "#d9692f"],
          [1, "#a8471c"],
        ],
        [0.36, 0.3, 0.8],
      ),
    );
  }
  return limbs + leaves + fruit;
}
