import { tone } from "./colour.ts";
import type { Pen } from "./pen.ts";
import { group, line, n } from "./shape.ts";

/* What is filled: pillows and cushions. */

/** The outline of a pillow `half` wide to each side and `tall`: the seams run in by `sink` between the corners. */
export function pillowPath(half: number, tall: number, sink = 22): string {
  return (
    `M${-half} ${-tall}C${n(-half * 0.6)} ${n(-tall + sink * 1.5)} ${n(half * 0.6)} ${n(-tall + sink * 1.5)} ${half} ${-tall}` +
    `C${half - sink} ${n(-tall * 0.72)} ${half - sink} ${n(-tall * 0.3)} ${half} -6` +
    `C${n(half * 0.6)} ${-sink * 0.4} ${n(-half * 0.6)} ${-sink * 0.4} ${-half} -6` +
    `C${-half + sink} ${n(-tall * 0.3)} ${-half + sink} ${n(-tall * 0.72)} ${-half} ${-tall}Z`
  );
}

/** The folds that the four corners pull: dark creases, and the light on the ridge beside each. */
export function allCornerFolds(pen: Pen, colour: string, half: number, tall: number): string {
  const corners = [-1, 1].flatMap((side) => [creases(side * half, -tall, side, 1), creases(side * half, -6, side, -1)]).join("");
  const soft = (radius: number) => `filter="${pen.blur(radius, [half * 2, tall])}"`;
  return (
    group("", line(corners, tone(colour, -0.65), 9), `opacity="0.3" ${soft(5)}`) +
    group("translate(5 -4)", line(corners, tone(colour, 0.6), 6), `opacity="0.2" ${soft(5)}`)
  );
}

/** The light on the filling: bright where it bulges towards the window, dim below and at the far side. */
export function swell(pen: Pen, colour: string, half: number, tall: number): string {
  const bright = pen.radial([
    [0, tone(colour, 0.7), 0.5],
    [1, tone(colour, 0.7), 0],
  ]);
  const dim = pen.linear(
    [
      [0, tone(colour, -0.7), 0],
      [0.55, tone(colour, -0.7), 0.04],
      [1, tone(colour, -0.7), 0.5],
    ],
    [0.2, 0, 0.8, 1],
  );
  return (
    `<rect x="${-half}" y="${-tall}" width="${half * 2}" height="${tall}" fill="${dim}"/>` +
    `<ellipse cx="${n(-half * 0.3)}" cy="${n(-tall * 0.66)}" rx="${n(half * 0.62)}" ry="${n(tall * 0.3)}" fill="${bright}"/>`
  );
}

function creases(x: number, y: number, side: number, down: number): string {
  return [0.25, 0.62, 0.95]
    .map((angle, index) => {
      const reach = 92 + index * 22;
      const [dx, dy] = [-side * Math.cos(angle * 1.2) * reach, down * Math.sin(angle * 1.2 + 0.2) * reach];
      return `M${n(x - side * 6)} ${n(y + down * 6)}Q${n(x + dx * 0.6 + side * 8)} ${n(y + dy * 0.5)} ${n(x + dx)} ${n(y + dy)}`;
    })
    .join("");
}
