import { mix, tone } from "../colour.ts";
import type { Floor } from "../floor.ts";
import type { Pen } from "../pen.ts";
import type { Scene } from "../scene.ts";
import { closed, fill, line, n, type Point } from "../shape.ts";
import { shapeOf } from "../thing.ts";

const kinds = { lattice: 1, bands: 2, rings: 3, checks: 4 };

/** What is knotted or woven into a rug of `half` x `deep` (half its length, half its width), in the floor's perspective. */
export function rugPattern(pen: Pen, scene: Scene, floor: Floor, half: number, deep: number): string {
  const kind = shapeOf(scene, "pattern", kinds.lattice);
  if (kind === kinds.bands) return bands(pen, scene, floor, half, deep);
  if (kind === kinds.rings) return rings(pen, scene, floor, deep * 1.2);
  if (kind === kinds.checks) return checks(pen, scene, floor, half, deep);
  return lattice(pen, scene, floor, half, deep);
}

/** Dark lines on pale grounds, pale lines on dark ones. */
function accents(scene: Scene): [strong: string, quiet: string, spark: string] {
  const isPale = Number.parseInt(scene.colour.slice(1, 3), 16) > 175;
  const strong = mix(scene.colour, isPale ? "#3d2c22" : "#f4e9d3", isPale ? 0.78 : 0.82);
  return [strong, mix(scene.colour, strong, 0.42), isPale ? "#b4572f" : "#d39a45"];
}

/** Lozenges drawn by eye: lines that do not quite meet where they should, and a small mark in some of the fields. */
function lattice(pen: Pen, scene: Scene, floor: Floor, half: number, deep: number): string {
  const [strong, , spark] = accents(scene);
  const step = 125;
  let svg = "";
  const stroke = (from: Point, to: Point) => {
    const points = [0, 0.25, 0.5, 0.75, 1].map((share): Point => {
      const [x, z] = [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
      return floor.at(x + pen.range(-4, 4), z + pen.range(-4, 4));
    });
    const path = `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join("L")}`;
    svg += line(path, strong, 8 * floor.near((from[1] + to[1]) / 2), 'opacity="0.86"');
  };
  for (let x = -half - step; x < half + step; x += step) {
    for (let z = -deep - step; z < deep + step; z += step) {
      stroke([x, z], [x + step / 2, z + step / 2]);
      stroke([x + step, z], [x + step / 2, z + step / 2]);
      stroke([x, z + step], [x + step / 2, z + step / 2]);
      stroke([x + step, z + step], [x + step / 2, z + step / 2]);
      const turn = Math.abs(Math.round(x / step) * 3 + Math.round(z / step) * 5) % 4;
      if (turn === 1) svg += diamond(floor, x + step / 2, z, 15, spark);
      if (turn === 3) svg += diamond(floor, x, z + step / 2, 12, strong);
    }
  }
  return svg;
}

function diamond(floor: Floor, x: number, z: number, size: number, paint: string): string {
  const path = floor.area([
    [x - size, z],
    [x, z - size],
    [x + size, z],
    [x, z + size],
  ]);
  return fill(path, paint, 'opacity="0.9"');
}

/** Where the bands of a flatweave lie along its length, in shares, and which thread each takes. */
const bandRows = [
  [0.03, 0.07, 1],
  [0.1, 0.12, 0],
  [0.15, 0.25, 2],
  [0.28, 0.3, 0],
  [0.37, 0.4, 1],
  [0.44, 0.56, 3],
  [0.6, 0.63, 1],
  [0.7, 0.72, 0],
  [0.75, 0.85, 2],
  [0.88, 0.9, 0],
  [0.93, 0.97, 1],
] as const;

function bands(pen: Pen, scene: Scene, floor: Floor, half: number, deep: number): string {
  const [strong, quiet, spark] = accents(scene);
  const threads = [strong, quiet, quiet, strong];
  return bandRows
    .map(([from, to, thread]) => {
      const [left, right] = [half * (from * 2 - 1), half * (to * 2 - 1)];
      const sway = () => pen.range(-2, 2);
      const field = floor.area([
        [left + sway(), -deep - 9],
        [right + sway(), -deep - 9],
        [right + sway(), deep + 9],
        [left + sway(), deep + 9],
      ]);
      const teeth = thread === 2 ? triangles(floor, left, right, deep, strong) : "";
      const gems = thread === 3 ? lozenges(floor, (left + right) / 2, (right - left) / 2, deep, scene.colour, spark) : "";
      return fill(field, threads[thread] ?? strong, 'opacity="0.9"') + teeth + gems;
    })
    .join("");
}

function triangles(floor: Floor, left: number, right: number, deep: number, paint: string): string {
  const middle = (left + right) / 2;
  let svg = "";
  for (let z = -deep; z < deep; z += 36) {
    const side = (tip: number, base: number) => closed([floor.at(base, z), floor.at(tip, z + 18), floor.at(base, z + 36)]);
    svg += fill(side(middle - 3, left), paint) + fill(side(middle + 3, right), paint);
  }
  return svg;
}

function lozenges(floor: Floor, middle: number, reach: number, deep: number, paint: string, spark: string): string {
  let svg = "";
  for (let z = -deep + 31; z < deep; z += 62)
    svg += diamond(floor, middle, z, Math.min(29, reach * 0.8), paint) + diamond(floor, middle, z, 11, spark);
  return svg;
}

/** A braid sewn round and round: every turn a ring of slanting stitches. */
function rings(pen: Pen, scene: Scene, floor: Floor, radius: number): string {
  const [, quiet] = accents(scene);
  const coloured = shapeOf(scene, "ringed", 1) === 1;
  let svg = "";
  for (let ring = radius - 9, index = 0; ring > 4; ring -= 17, index += 1) {
    const points = Array.from({ length: 65 }, (_, step) => {
      const angle = (step / 64) * Math.PI * 2;
      return floor.at(Math.cos(angle) * ring, Math.sin(angle) * ring);
    });
    const path = closed(points);
    const isAccent = coloured && [2, 3, 6, 11, 12].includes(index);
    const braid = isAccent ? quiet : tone(scene.colour, pen.range(-0.08, 0.1));
    svg +=
      line(path, tone(braid, -0.5), 15) +
      line(path, braid, 11.5) +
      line(
        path,
        tone(braid, 0.34),
        7,
        `stroke-linecap="butt" stroke-dasharray="7 7" stroke-dashoffset="${index * 5}" opacity="0.5"`,
      ) +
      line(
        path,
        tone(braid, -0.42),
        11.5,
        `stroke-linecap="butt" stroke-dasharray="1.6 12.4" stroke-dashoffset="${index * 5}" opacity="0.6"`,
      );
  }
  return svg;
}

/** Tufted squares, cut a little deeper where two tones meet. */
function checks(pen: Pen, scene: Scene, floor: Floor, half: number, deep: number): string {
  const [, quiet] = accents(scene);
  const [columns, rows] = [8, 5];
  const [wide, tall] = [(half * 2) / columns, (deep * 2) / rows];
  let svg = "";
  for (let column = 0; column < columns; column += 1) {
    for (let row = 0; row < rows; row += 1) {
      if ((column + row) % 2 === 0) continue;
      const [x, z] = [-half + column * wide, -deep + row * tall];
      const bow = () => pen.range(-3, 3);
      const square = floor.area([
        [x + bow(), z + bow()],
        [x + wide / 2, z + bow()],
        [x + wide + bow(), z + bow()],
        [x + wide + bow(), z + tall + bow()],
        [x + wide / 2, z + tall + bow()],
        [x + bow(), z + tall + bow()],
      ]);
      svg += fill(square, quiet) + line(square, tone(scene.colour, -0.5), 3.5, 'opacity="0.35"');
    }
  }
  return svg;
}
