import { tone } from "./colour.ts";
import type { Pen } from "./pen.ts";
import { ellipse, fill, line, n, type Point, smooth, tilt } from "./shape.ts";

/* Parts that round vessels share: their mouth, what is seen in it, handles of one thickness, ribs that follow the body. */

interface Mouth {
  colour: string;
  /** Colour of the inner wall where it is another. */
  inside?: string;
  radius: number;
  y: number;
  flat?: number;
  /** Share of the radius that is open; the rest is the lip. */
  open?: number;
}

/** Lip and inner wall: the light from the left falls on the far right of the inside. `well` is the outline of the opening. */
export function mouth(pen: Pen, { colour, inside = colour, radius, y, flat = tilt, open = 0.94 }: Mouth) {
  const well = ellipse(0, y + 2, radius * open, radius * open * flat * 0.96);
  const lip = pen.linear([
    [0, tone(colour, 0.3)],
    [0.45, tone(colour, 0.12)],
    [1, tone(colour, -0.2)],
  ]);
  const svg =
    fill(ellipse(0, y, radius, radius * flat), lip) +
    fill(well, pen.fade([tone(inside, -0.46), tone(inside, -0.22), tone(inside, 0.08)], [0, 0, 1, 0.35])) +
    line(
      `M${n(-radius * 0.97)} ${n(y - 2)}A${n(radius)} ${n(radius * flat)} 0 0 0 ${n(radius * 0.2)} ${n(y + radius * flat * 0.97)}`,
      "#fffdf6",
      2.4,
      `opacity="0.55" filter="${pen.blur(1.2)}"`,
    );
  return { svg, well };
}

/** What stands in a vessel is seen above its front lip only: everything above `y`, and the near half of the mouth. */
export function clipAboveLip(pen: Pen, radius: number, y: number, flat = tilt): string {
  return pen.clip(`M-900 -1400H900V${n(y)}H${n(radius)}A${n(radius)} ${n(radius * flat)} 0 0 1 ${n(-radius)} ${n(y)}H-900Z`);
}

/** A bent rod: handles, spouts of wire, cords. */
export function tube(pen: Pen, colour: string, path: string, width: number): string {
  return (
    line(path, tone(colour, -0.45), width) +
    line(path, tone(colour, -0.14), width * 0.82, 'transform="translate(-2 -2)"') +
    line(path, tone(colour, 0.24), width * 0.34, `transform="translate(-4 -5)" filter="${pen.blur(width * 0.1)}"`)
  );
}

/** Upright ribs around a turned body: each a dark furrow with light beside it, closer together towards the sides. */
export function ribs(pen: Pen, colour: string, profile: readonly Point[], count: number, flat = tilt, strength = 0.55): string {
  let lines = "";
  for (let index = 0; index < count; index += 1) {
    const turn = Math.cos(((index + 0.5) / count) * Math.PI);
    const near = Math.sqrt(Math.max(0, 1 - turn * turn));
    const run = profile.map(([radius, y]): Point => [radius * turn, y + near * radius * flat * 0.94]);
    lines += line(smooth(run), tone(colour, -0.45), 1.5 + 2.4 * near);
    lines += line(smooth(run.map(([x, y]): Point => [x + 2.5 + 3 * near, y])), tone(colour, 0.5), 1 + 2 * near);
  }
  return `<g filter="${pen.blur(1)}" opacity="${strength}">${lines}</g>`;
}

/** A ring around a turned body at a height, as it is seen from the front. */
export function hoop(radius: number, y: number, flat = tilt): string {
  return `M${n(-radius)} ${n(y)}A${n(radius)} ${n(radius * flat)} 0 0 0 ${n(radius)} ${n(y)}`;
}
