import { lightnessOf, mix, tone } from "../colour.ts";
import type { Pen } from "../pen.ts";
import type { Scene } from "../scene.ts";
import { group, line, n } from "../shape.ts";
import { shapeOf } from "../thing.ts";

/** The second thread or ink: dark on pale cloth, pale on dark. */
export function accentOf({ colour }: Scene): string {
  return lightnessOf(colour) > 0.72 ? mix(colour, "#7a3b26", 0.7) : mix(colour, "#f6ecd8", 0.8);
}

/** Flowers stamped with a wooden block, row by row, each a little off; the cloth's own folds bend the rows. */
export function blockPrint(pen: Pen, scene: Scene, half: number, tall: number): string {
  if (shapeOf(scene, "kind", 1) === 0) return "";
  const ink = accentOf(scene);
  const step = 82;
  let svg = "";
  for (let row = 0; row * step < tall + step; row += 1) {
    for (let x = -half - step; x < half + step; x += step) {
      const offset = row % 2 === 0 ? 0 : step / 2;
      const y = -tall + row * step + 24;
      const bulge = 1 - ((x + offset) / half) ** 2;
      const [px, py] = [x + offset + pen.range(-2.5, 2.5), y + ((y + tall / 2) / tall) * bulge * 26 + pen.range(-2.5, 2.5)];
      svg += group(
        `translate(${n(px)} ${n(py)}) rotate(${n(pen.range(-4, 4))})`,
        row % 2 === 0 ? flower(ink) : sprig(ink),
        `opacity="${n(0.72 + pen.next() * 0.24)}"`,
      );
    }
  }
  return svg;
}

function flower(ink: string): string {
  let petals = "";
  for (let turn = 0; turn < 8; turn += 1)
    petals += `<path d="M0 -7C-9 -14 -7 -27 0 -30C7 -27 9 -14 0 -7Z" transform="rotate(${turn * 45})" fill="${ink}"/>`;
  return `${petals}<circle r="6" fill="none" stroke="${ink}" stroke-width="2.6"/>`;
}

function sprig(ink: string): string {
  const leaf = (turn: number, y: number) =>
    `<path d="M0 0C6 -8 16 -9 22 -4C16 3 7 5 0 0Z" transform="translate(0 ${y}) rotate(${turn})" fill="${tone(ink, 0.08)}"/>`;
  return (
    line("M0 26V-20", ink, 2.6) +
    leaf(-34, 16) +
    leaf(214, 16) +
    leaf(-34, 0) +
    leaf(214, 0) +
    `<path d="M0 -18C-8 -24 -6 -34 0 -38C6 -34 8 -24 0 -18Z" fill="${ink}"/>`
  );
}

/** Woven stripes in groups, closer towards the ends. */
export function stripes(pen: Pen, scene: Scene, half: number, tall: number): string {
  const thread = accentOf(scene);
  let svg = "";
  for (const [at, wide, strength] of [
    [0.86, 15, 0.85],
    [0.77, 5, 0.8],
    [0.7, 5, 0.8],
    [0.52, 34, 0.75],
    [0.4, 5, 0.8],
    [0.3, 5, 0.8],
    [0.1, 15, 0.6],
  ] as const) {
    for (const side of [-1, 1]) {
      const x = side * at * half;
      const bow = side * 13 * at;
      svg += line(
        `M${n(x)} ${-tall}Q${n(x + bow + pen.range(-1, 1))} ${n(-tall / 2)} ${n(x)} 0`,
        thread,
        wide,
        `opacity="${strength}" stroke-linecap="butt"`,
      );
    }
  }
  return svg;
}
