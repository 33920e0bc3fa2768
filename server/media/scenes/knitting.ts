import { mix, tone } from "./colour.ts";
import type { Pen } from "./pen.ts";
import { type Box, fill, group, line, n, type Point } from "./shape.ts";

/* What needles do besides plain rows: ribs, cables and coloured bands. */

/** Vertical ribs over a box; clip it to the piece. */
export function ribs(pen: Pen, colour: string, box: Box, gap = 13): string {
  const cell =
    `<rect width="${n(gap * 0.4)}" height="8" fill="${tone(colour, -0.62)}" opacity="0.5"/>` +
    `<rect x="${n(gap * 0.5)}" width="${n(gap * 0.3)}" height="8" fill="${tone(colour, 0.55)}" opacity="0.4"/>`;
  return `<rect x="${n(box.x)}" y="${n(box.y)}" width="${n(box.width)}" height="${n(box.height)}" fill="${pen.pattern(gap, 8, cell)}"/>`;
}

/** A ribbed band that follows a line: the edge of a neck or a button band. */
export function ribBand(path: string, colour: string, width: number): string {
  return (
    line(path, tone(colour, -0.6), width + 4, 'opacity="0.35" transform="translate(0 3)" stroke-linecap="butt"') +
    line(path, tone(colour, 0.03), width, 'stroke-linecap="butt"') +
    line(path, tone(colour, -0.6), width, 'stroke-linecap="butt" stroke-dasharray="3.5 7.5" opacity="0.45"') +
    line(
      path,
      tone(colour, 0.55),
      width,
      'stroke-linecap="butt" stroke-dasharray="2.5 8.5" stroke-dashoffset="-5" opacity="0.35"',
    )
  );
}

/** A rope of two strands that cross over each other, from top to bottom, in a ditch of purl stitches. */
export function cable(colour: string, x: number, top: number, bottom: number, half = 21): string {
  const step = half * 3.6;
  const strand = (from: number, to: number, y: number) => {
    const path = `M${n(x + from)} ${n(y)}C${n(x + from)} ${n(y + step * 0.5)} ${n(x + to)} ${n(y + step * 0.5)} ${n(x + to)} ${n(y + step)}`;
    const wide = half * 1.02;
    return (
      line(path, tone(colour, -0.62), wide + 5, 'stroke-linecap="butt" opacity="0.75"') +
      line(path, tone(colour, 0.05), wide, 'stroke-linecap="butt"') +
      line(
        path,
        tone(colour, 0.5),
        wide * 0.4,
        `stroke-linecap="butt" opacity="0.6" transform="translate(${n(-wide * 0.16)} 0)"`,
      ) +
      line(path, tone(colour, -0.5), wide, 'stroke-linecap="butt" stroke-dasharray="1.6 6.4" opacity="0.4"')
    );
  };
  let svg = fill(
    `M${n(x - half * 2.1)} ${n(top)}H${n(x + half * 2.1)}V${n(bottom)}H${n(x - half * 2.1)}Z`,
    tone(colour, -0.5),
    'opacity="0.32"',
  );
  for (let y = top; y < bottom; y += step) svg += strand(half * 0.8, -half * 0.8, y) + strand(-half * 0.8, half * 0.8, y);
  return svg;
}

/** Bands of two-coloured knitting round the neck, as on islands in the north. */
export function yoke([x, y]: Point, colour: string): string {
  const pale = mix(colour, "#f8f0df", 0.82);
  const warm = mix(colour, "#c4632f", 0.7);
  const deep = tone(colour, -0.5);
  const ring = (radius: number, width: number, paint: string, dash = "") =>
    `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(radius)}" ry="${n(radius * 0.84)}" fill="none" stroke="${paint}" stroke-width="${n(width)}" ${dash && `stroke-dasharray="${dash}"`}/>`;
  return group(
    "translate(0 0)",
    ring(92, 9, pale, "9 9") +
      ring(108, 7, deep) +
      ring(130, 24, pale) +
      ring(130, 24, colour, "12 12") +
      ring(130, 8, warm, "12 12") +
      ring(152, 7, deep) +
      ring(168, 10, pale, "6 14") +
      ring(186, 9, warm, "12 6") +
      ring(198, 6, pale, "6 6"),
    'opacity="0.92"',
  );
}
