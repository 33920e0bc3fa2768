import { tone } from "./colour.ts";
import type { Cut } from "./garment.ts";
import { body } from "./material.ts";
import type { Pen } from "./pen.ts";
import type { Scene } from "./scene.ts";
import { type Box, ellipse, fill, line, n, roundedRect } from "./shape.ts";
import { stitches } from "./silhouettes/tote.ts";

/** A hood that has fallen back: what is seen behind the hook, and its dark inside. */
export function hoodBehind(pen: Pen, { colour, material }: Scene, { neck, length }: Cut): string {
  const half = neck + 50;
  const top = -length - 66;
  const path = `M${n(-half)} ${n(-length + 40)}C${n(-half - 10)} ${n(-length - 30)} ${n(-half * 0.66)} ${n(top)} 0 ${n(top)}C${n(half * 0.66)} ${n(top)} ${n(half + 10)} ${n(-length - 30)} ${n(half)} ${n(-length + 40)}Z`;
  const box = { x: -half - 10, y: top, width: half * 2 + 20, height: 110 };
  const inside = ellipse(0, -length + 14, half * 0.74, 54);
  return (
    body(pen, { path, box, colour: tone(colour, -0.02), material }, "cylinder") +
    fill(inside, pen.fade([tone(colour, -0.66), tone(colour, -0.4)], [0, 0, 0, 1])) +
    stitches(
      `M${n(-half + 22)} ${n(-length + 6)}C${n(-half * 0.8)} ${n(top + 30)} ${n(half * 0.8)} ${n(top + 30)} ${n(half - 22)} ${n(-length + 6)}`,
      colour,
    )
  );
}

/** Its front edges, rolled round the neck and meeting at the throat, with the cord. */
export function hoodFront(pen: Pen, { colour, material }: Scene, { neck, length }: Cut): string {
  const half = neck + 50;
  const side = (s: number) => {
    const at = (x: number, y: number) => `${n(s * x)} ${n(-length + y)}`;
    const path = `M${at(half * 0.74, -6)}C${at(half * 0.7, 40)} ${at(34, 62)} ${at(2, 74)}L${at(6, 124)}C${at(60, 122)} ${at(half + 4, 92)} ${at(half + 4, 20)}C${at(half, -6)} ${at(half * 0.84, -16)} ${at(half * 0.74, -6)}Z`;
    const box = { x: s < 0 ? -half - 6 : 0, y: -length - 16, width: half + 6, height: 142 };
    const fold = line(
      `M${at(half * 0.9, 10)}C${at(half * 0.86, 60)} ${at(54, 92)} ${at(12, 104)}`,
      tone(colour, -0.6),
      12,
      `opacity="0.4" filter="${pen.blur(6)}"`,
    );
    return (
      `<g transform="translate(3 9)" opacity="0.42" filter="${pen.blur(7, [box.width, box.height])}">${fill(path, tone(colour, -0.8))}</g>` +
      body(pen, { path, box, colour: tone(colour, s < 0 ? 0.08 : 0), material }, "flat") +
      `<g clip-path="${pen.clip(path)}">${fold}</g>` +
      stitches(`M${at(half * 0.72, 8)}C${at(half * 0.68, 48)} ${at(36, 72)} ${at(6, 84)}`, colour)
    );
  };
  return side(1) + side(-1);
}

/** Rows of stitched channels that puff between their seams. */
export function quilting(pen: Pen, colour: string, box: Box, gap = 46): string {
  const puff = pen.linear(
    [
      [0, tone(colour, 0.55), 0.5],
      [0.35, tone(colour, 0.3), 0.16],
      [0.72, tone(colour, -0.6), 0.16],
      [1, tone(colour, -0.7), 0.62],
    ],
    [0, 0, 0, 1],
  );
  let svg = "";
  for (let y = box.y; y < box.y + box.height; y += gap) {
    const wave = `M${n(box.x)} ${n(y)}q${n(box.width * 0.25)} 5 ${n(box.width * 0.5)} 0t${n(box.width * 0.5)} 0v${gap}h${n(-box.width)}Z`;
    svg +=
      fill(wave, puff) +
      line(
        `M${n(box.x)} ${n(y)}q${n(box.width * 0.25)} 5 ${n(box.width * 0.5)} 0t${n(box.width * 0.5)} 0`,
        tone(colour, -0.7),
        2,
        'stroke-dasharray="7 4" opacity="0.6"',
      );
  }
  return svg;
}

/** A closed zip with its pull. */
export function zip(pen: Pen, colour: string, top: number, bottom: number): string {
  const metal = pen.fade(["#f2e3bb", "#b8954e", "#7d5f28"], [0, 0, 1, 1]);
  return (
    line(`M0 ${n(top)}V${n(bottom)}`, tone(colour, -0.6), 26) +
    `<path d="M0 ${n(top)}V${n(bottom)}" stroke="#c9b78c" stroke-width="12" stroke-dasharray="4 4" fill="none"/>` +
    fill(roundedRect(-6, top + 10, 12, 34, 5), metal)
  );
}
