import { mix } from "./colour.ts";
import type { Pen } from "./pen.ts";
import type { Scene } from "./scene.ts";
import { type Box, n } from "./shape.ts";

/* Patterns woven into cloth, by the scene's shape: `stripes` and `check` say how far apart the threads lie. */

function cover(box: Box, paint: string, more = ""): string {
  return `<rect x="${n(box.x)}" y="${n(box.y)}" width="${n(box.width)}" height="${n(box.height)}" fill="${paint}" ${more}/>`;
}

/** Whatever is woven into the cloth, over a box of it. */
export function wovenPattern(pen: Pen, scene: Scene, box: Box): string {
  return stripesOf(pen, scene, box) + checkOf(pen, scene, box);
}

/** Fine stripes along the cloth; pale on dark stuff, dark on pale. */
function stripesOf(pen: Pen, { colour, shape }: Scene, box: Box): string {
  const gap = shape.stripes ?? 0;
  if (gap === 0) return "";
  const thread = shape.pale === 1 ? mix(colour, "#fbf5e8", 0.75) : mix(colour, "#2a2018", 0.5);
  return cover(box, pen.pattern(gap, gap, `<rect width="${n(gap * 0.34)}" height="${gap}" fill="${thread}"/>`), 'opacity="0.8"');
}

/** Two broad bands that cross, with a thin bright thread between them. */
function checkOf(pen: Pen, { colour, shape }: Scene, box: Box): string {
  const gap = shape.check ?? 0;
  if (gap === 0) return "";
  const [dark, pale] = [mix(colour, "#1d1612", 0.62), mix(colour, "#f6e7c8", 0.7)];
  const band = n(gap * 0.42);
  const at = n(gap * 0.74);
  const cell =
    `<rect width="${band}" height="${gap}" fill="${dark}" opacity="0.55"/><rect width="${gap}" height="${band}" fill="${dark}" opacity="0.55"/>` +
    `<rect x="${at}" width="${n(gap * 0.06)}" height="${gap}" fill="${pale}" opacity="0.85"/><rect y="${at}" width="${gap}" height="${n(gap * 0.06)}" fill="${pale}" opacity="0.85"/>`;
  return cover(box, pen.pattern(gap, gap, cell));
}
