import { mix, tone } from "./colour.ts";
import type { Pen } from "./pen.ts";
import { fill, group, line, n, type Point, smooth } from "./shape.ts";

/* Plants in pots: each rises from the origin, the middle of the soil. Light comes from the upper left. */

const leafGreen = "#5f7a52";

function leaf(pen: Pen, length: number, width: number, colour: string): string {
  const path = `M0 0C${n(length * 0.2)} ${n(-width)} ${n(length * 0.72)} ${n(-width * 0.9)} ${n(length)} 0C${n(length * 0.72)} ${n(width * 0.9)} ${n(length * 0.2)} ${n(width)} 0 0Z`;
  const paint = pen.linear(
    [
      [0, tone(colour, 0.3)],
      [0.48, colour],
      [0.52, tone(colour, -0.16)],
      [1, tone(colour, -0.34)],
    ],
    [0.2, 0, 0.6, 1],
  );
  return (
    fill(path, paint) +
    line(`M4 0Q${n(length * 0.5)} ${n(-width * 0.12)} ${n(length * 0.96)} 0`, tone(colour, 0.36), 1.8, 'opacity="0.7"')
  );
}

function at(point: Point, degrees: number, body: string): string {
  return group(`translate(${n(point[0])} ${n(point[1])}) rotate(${n(degrees)})`, body);
}

/** A rubber fig: a few stems, large calm leaves. */
export function fig(pen: Pen, height: number): string {
  let [stems, back, front] = ["", "", ""];
  for (const [lean, tall] of [
    [-0.24, 0.82],
    [0.05, 1],
    [0.28, 0.74],
  ] as const) {
    const spine = [0, 0.33, 0.66, 1].map((share): Point => [lean * height * share ** 1.4, -height * tall * share]);
    stems += line(smooth(spine), "#5b4a36", 9) + line(smooth(spine.map(([x, y]): Point => [x - 2, y])), "#8a7455", 2.4);
    for (let index = 0; index < 7; index += 1) {
      const share = 0.26 + index * 0.115;
      const [x, y] = [lean * height * share ** 1.4, -height * tall * share];
      const side = index % 2 === 0 ? -1 : 1;
      const angle = -90 + side * pen.range(38, 72) + lean * 40;
      const drawn = at(
        [x, y],
        angle,
        leaf(pen, height * pen.range(0.25, 0.32), height * 0.075, tone(leafGreen, pen.range(-0.26, 0.16))),
      );
      if (index % 3 === 0) back += drawn;
      else front += drawn;
    }
    front += at([lean * height, -height * tall], -90 + lean * 60, leaf(pen, height * 0.22, height * 0.05, tone(leafGreen, 0.14)));
  }
  return back + stems + front;
}

/** A snake plant: upright blades with a pale edge and darker bars. */
export function blades(pen: Pen, height: number): string {
  const places = [-0.2, 0.2, -0.31, 0.3, -0.1, 0.11, 0];
  return places
    .map((lean, index) => {
      const tall = height * (0.98 - Math.abs(lean) * 0.8) * pen.range(0.92, 1.04);
      const wide = height * 0.066;
      const [x0, tip] = [lean * height * 0.32, lean * height * 0.78];
      const twist = pen.range(-14, 14);
      const path = `M${n(x0 - wide * 0.6)} 0C${n(x0 - wide * 1.2 + twist)} ${n(-tall * 0.4)} ${n(tip - wide * 1.1)} ${n(-tall * 0.7)} ${n(tip)} ${n(-tall)}C${n(tip + wide)} ${n(-tall * 0.66)} ${n(x0 + wide * 1.3 + twist)} ${n(-tall * 0.36)} ${n(x0 + wide * 0.6)} 0Z`;
      const green = mix("#4f6b4a", "#8a9a62", 0.12 + index * 0.05);
      let bars = "";
      for (let y = -tall * 0.06; y > -tall * 0.92; y -= tall * 0.075)
        bars += line(
          `M${n(-height)} ${n(y)}q${n(height / 2)} ${n(pen.range(-12, 12))} ${n(height)} 0t${n(height)} 0`,
          tone(green, -0.4),
          pen.range(5, 10),
          'opacity="0.35"',
        );
      return (
        fill(path, pen.fade([tone(green, 0.26), green, tone(green, -0.36)])) +
        `<g clip-path="${pen.clip(path)}">${bars}</g>` +
        line(path, "#d8cf8f", 3.4, 'opacity="0.75"')
      );
    })
    .join("");
}

/** A fern: fronds that arch outwards, small leaves along each. */
export function fern(pen: Pen, height: number): string {
  let svg = "";
  const fronds = [-1.25, 1.3, -0.9, 0.95, -0.55, 0.6, -0.22, 0.24, 0.02];
  for (const lean of fronds) {
    const reach = height * (0.62 + 0.16 * pen.next());
    const tall = height * (1 - Math.abs(lean) * 0.34) * pen.range(0.9, 1.05);
    const spine = Array.from({ length: 15 }, (_, step): Point => {
      const share = step / 14;
      const x = lean * (18 + reach * share ** 1.15);
      return [x, -tall * (Math.sin(share * (1.7 + Math.abs(lean) * 0.5)) * 0.98)];
    });
    const green = tone(mix("#6f8a4e", "#557a4b", pen.next()), pen.range(-0.16, 0.14));
    svg += line(smooth(spine), tone(green, -0.25), 3.4);
    spine.slice(2).forEach(([x, y], index) => {
      const before = spine[index + 1] ?? [x, y - 1];
      const heading = (Math.atan2(y - before[1], x - before[0]) * 180) / Math.PI;
      const size = height * 0.11 * (1 - (index / 13) ** 2 * 0.82);
      for (const side of [-1, 1]) {
        const paint = tone(green, side < 0 ? 0.14 : -0.14);
        svg += at(
          [x, y],
          heading + side * 62,
          `<path d="M0 0Q${n(size * 0.5)} ${n(-size * 0.22)} ${n(size)} 0Q${n(size * 0.5)} ${n(size * 0.22)} 0 0Z" fill="${paint}"/>`,
        );
      }
    });
  }
  return svg;
}

/** An olive tree: a bare grey stem and a light crown. */
export function olive(pen: Pen, height: number): string {
  const trunk: Point[] = [
    [0, 0],
    [-6, -height * 0.2],
    [7, -height * 0.42],
    [0, -height * 0.56],
  ];
  let svg = line(smooth(trunk), "#6d6150", 15) + line(smooth(trunk.map(([x, y]): Point => [x - 3, y])), "#a39579", 4);
  let leaves = "";
  for (let twig = 0; twig < 13; twig += 1) {
    const angle = (-90 + (twig - 6) * 17 + pen.range(-8, 8)) * (Math.PI / 180);
    const reach = height * pen.range(0.26, 0.44);
    const from: Point = [0, -height * pen.range(0.46, 0.58)];
    const tip: Point = [from[0] + Math.cos(angle) * reach, from[1] + Math.sin(angle) * reach * 0.9];
    const bend: Point = [(from[0] + tip[0]) / 2 + pen.range(-14, 14), (from[1] + tip[1]) / 2 - 12];
    svg += line(smooth([from, bend, tip]), "#7c6f59", 4);
    for (let share = 0.22; share <= 1; share += 0.078) {
      const [x, y] = [from[0] + (tip[0] - from[0]) * share, from[1] + (tip[1] - from[1]) * share - 12 * Math.sin(share * 3.1)];
      for (const side of [-1, 1]) {
        const green = tone(mix("#7c8a66", "#a9b394", pen.next()), pen.range(-0.3, 0.18));
        const length = height * pen.range(0.055, 0.085);
        const heading = (angle * 180) / Math.PI + side * pen.range(28, 66);
        leaves += at(
          [x, y],
          heading,
          `<path d="M0 0Q${n(length * 0.5)} ${n(-length * 0.2)} ${n(length)} 0Q${n(length * 0.5)} ${n(length * 0.2)} 0 0Z" fill="${green}"/>`,
        );
      }
    }
  }
  return svg + leaves;
}

/** Kitchen herbs: many small round leaves on short stems, as wide as `width`. */
export function herbs(pen: Pen, width: number, height: number): string {
  let [stems, leaves] = ["", ""];
  for (let place = -width / 2; place <= width / 2; place += 17) {
    const x = place + pen.range(-9, 9);
    const tall = height * pen.range(0.42, 1);
    const tip = x + pen.range(-26, 26);
    stems += line(`M${n(x)} 0Q${n(x)} ${n(-tall * 0.5)} ${n(tip)} ${n(-tall)}`, "#6f7a4a", 3.4);
    const green = mix("#6a8a4c", "#8aa06a", pen.next());
    for (let share = 0.12; share <= 1; share += 0.15) {
      const [px, py] = [x + (tip - x) * share ** 2, -tall * share];
      for (const side of [-1, 1])
        leaves += at(
          [px, py],
          -90 + side * pen.range(40, 80),
          leaf(pen, pen.range(24, 40), 13, tone(green, pen.range(-0.28, 0.2))),
        );
    }
  }
  return stems + leaves;
}
