import { mix, tone } from "../colour.ts";
import type { Pen } from "../pen.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, line, n } from "../shape.ts";

/** A sprig with three olives on paper that bends round the glass: no letters. */
export function label(pen: Pen, scene: Scene, radius: number, y: number, high: number): string {
  const half = radius * 0.82;
  const dip = half * 0.16;
  const path = `M${n(-half)} ${y}Q0 ${n(y + dip * 2)} ${n(half)} ${y}V${n(y + high)}Q0 ${n(y + high + dip * 2)} ${n(-half)} ${n(y + high)}Z`;
  const paper = pen.linear([
    [0, "#cfc3aa"],
    [0.3, "#fbf6e8"],
    [0.7, "#f1e8d4"],
    [1, "#b9ac92"],
  ]);
  const band = `M${n(-half)} ${n(y + high - 26)}Q0 ${n(y + high - 26 + dip * 2)} ${n(half)} ${n(y + high - 26)}V${n(y + high - 10)}Q0 ${n(y + high - 10 + dip * 2)} ${n(-half)} ${n(y + high - 10)}Z`;
  return (
    fill(path, paper) +
    fill(band, tone(scene.colour, -0.05), 'opacity="0.85"') +
    group(`translate(0 ${n(y + high * 0.46 + dip)}) scale(${n(high / 175)})`, sprig(pen, scene.colour))
  );
}

export function sprig(pen: Pen, colour: string): string {
  const green = mix("#5f6f3e", colour, 0.15);
  const leaf = (x: number, y: number, turn: number) =>
    group(
      `translate(${x} ${y}) rotate(${turn})`,
      fill("M0 0C14 -12 44 -12 58 0C44 12 14 12 0 0Z", pen.fade([tone(green, 0.2), tone(green, -0.2)])),
    );
  const olive = (x: number, y: number) =>
    fill(
      ellipse(x, y, 11, 14),
      pen.radial(
        [
          [0, tone(colour, 0.4)],
          [0.6, tone(colour, -0.1)],
          [1, tone(colour, -0.5)],
        ],
        [0.36, 0.3, 0.8],
      ),
    );
  return (
    line("M-56 26Q0 10 50 -34", "#6b5a3a", 4) +
    leaf(-34, 18, -78) +
    leaf(-8, 10, 30) +
    leaf(2, 4, -92) +
    leaf(28, -14, 12) +
    leaf(34, -22, -74) +
    leaf(48, -34, -30) +
    olive(-30, 40) +
    olive(20, 26) +
    olive(-2, 34)
  );
}
