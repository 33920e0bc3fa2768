import { tone } from "./colour.ts";
import type { Pen } from "./pen.ts";
import { line, n, tilt } from "./shape.ts";

/** One turn of a coiled or plaited wall: where it lies, how wide the wall is there, and its colour. */
export interface Turn {
  y: number;
  radius: number;
  colour: string;
}

/**
 * The front of a woven wall, turn by turn: a shaded cord, its lit upper side, and the stitches that hold it, each turn's
 * between those of the one above. `thick` is the height of a turn; `stitch` how long a stitch is.
 */
export function wovenWall(pen: Pen, turns: readonly Turn[], thick: number, stitch = thick * 0.9): string {
  return turns
    .map(({ y, radius, colour }, index) => {
      const arc = `M${n(-radius)} ${n(y)}A${n(radius)} ${n(radius * tilt)} 0 0 0 ${n(radius)} ${n(y)}`;
      const offset = n((index % 2) * stitch * 0.5 + pen.range(-1, 1));
      const light = pen.linear([
        [0, tone(colour, 0.02)],
        [0.26, tone(colour, 0.24)],
        [0.55, tone(colour, -0.06)],
        [0.86, tone(colour, -0.42)],
        [1, tone(colour, -0.3)],
      ]);
      const dark = tone(colour, -0.55);
      return (
        line(arc, dark, thick * 1.05, 'stroke-linecap="butt"') +
        line(arc, light, thick * 0.84, 'stroke-linecap="butt"') +
        line(
          arc,
          dark,
          thick * 0.84,
          `stroke-linecap="butt" stroke-dasharray="1.7 ${n(stitch)}" stroke-dashoffset="${offset}" opacity="0.5"`,
        ) +
        line(
          arc,
          tone(colour, 0.5),
          thick * 0.26,
          `stroke-linecap="butt" stroke-dasharray="${n(stitch * 0.6)} ${n(stitch * 0.4 + 1.7)}" stroke-dashoffset="${offset}" opacity="0.32" transform="translate(0 ${n(-thick * 0.18)})"`,
        )
      );
    })
    .join("");
}
