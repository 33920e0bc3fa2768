import { wovenPattern } from "./cloth-pattern.ts";
import { tone } from "./colour.ts";
import { button, type Cut } from "./garment.ts";
import { body } from "./material.ts";
import type { Pen } from "./pen.ts";
import type { Scene } from "./scene.ts";
import { type Box, fill, group, line, n } from "./shape.ts";
import { stitches } from "./silhouettes/tote.ts";

/* What is sewn onto a garment: pieces of the same cloth with an edge, a seam and a shadow of their own. */

/** A piece of the garment's cloth with its woven pattern; `over` is drawn on it and clipped to it. */
export function cloth(pen: Pen, scene: Scene, path: string, box: Box, shade = 0, over = ""): string {
  const { colour, material } = scene;
  return (
    body(pen, { path, box, colour: tone(colour, shade), material }, "flat") +
    `<g clip-path="${pen.clip(path)}">${wovenPattern(pen, scene, box)}${over}</g>`
  );
}

/** The same lying on top of the garment: it throws a little shadow. */
export function appliedCloth(pen: Pen, scene: Scene, path: string, box: Box, shade = 0, drop = 5): string {
  return (
    group(
      `translate(${n(drop * 0.6)} ${drop})`,
      fill(path, tone(scene.colour, -0.75)),
      `opacity="0.42" filter="${pen.blur(drop * 0.8, [box.width, box.height])}"`,
    ) + cloth(pen, scene, path, box, shade)
  );
}

/** Where the sleeves are set in. */
export function armholes(pen: Pen, { colour }: Scene, { shoulder, chest, length, slope, armhole }: Cut): string {
  const top = -length + slope;
  const seam = (s: number) =>
    `M${n(s * (shoulder - 3))} ${n(top)}C${n(s * (shoulder - 20))} ${n(top + armhole * 0.4)} ${n(s * (chest - 18))} ${n(top + armhole * 0.7)} ${n(s * (chest - 4))} ${n(top + armhole)}`;
  const both = seam(-1) + seam(1);
  return line(both, tone(colour, -0.6), 12, `opacity="0.3" filter="${pen.blur(5)}"`) + stitches(both, colour);
}

/** How a collar lies: how far its points reach down and out from where the leaves meet, and whether they are buttoned. */
interface Collar {
  down: number;
  out: number;
  button?: string;
}

/** Two leaves that fold over the neck and meet at the throat. */
export function pointCollar(pen: Pen, scene: Scene, { neck, dip, length }: Cut, { down, out, button: pearl }: Collar): string {
  const leaf = (s: number) => {
    const at = (x: number, y: number) => `${n(s * x)} ${n(-length + y)}`;
    const wing = out + 42;
    const path =
      `M${at(neck + 12, 10)}C${at(neck + 10, -14)} ${at(neck * 0.92, -34)} ${at(neck * 0.66, -36)}C${at(neck * 0.6, -8)} ${at(24, dip - 20)} ${at(1, dip + 2)}` +
      `L${at(out, dip + down)}Q${at((out + wing) / 2 + 6, dip + down * 0.56)} ${at(wing, dip + 10)}C${at(wing - 4, 30)} ${at(neck + 26, 16)} ${at(neck + 12, 10)}Z`;
    const box = { x: s < 0 ? -wing - 2 : 0, y: -length - 38, width: wing + 2, height: dip + down + 40 };
    const edge = `M${at(8, dip + 6)}L${at(out, dip + down - 9)}Q${at((out + wing) / 2, dip + down * 0.56 - 4)} ${at(wing - 8, dip + 10)}`;
    return (
      appliedCloth(pen, scene, path, box, s < 0 ? 0.1 : 0.03, 8) +
      line(
        `M${at(neck * 0.64, -34)}C${at(neck * 0.58, -8)} ${at(26, dip - 22)} ${at(3, dip)}`,
        tone(scene.colour, 0.55),
        3,
        'opacity="0.5"',
      ) +
      stitches(edge, scene.colour) +
      (pearl ? button(pen, s * (out + 1), -length + dip + down - 16, pearl, 5.5) : "")
    );
  };
  return leaf(-1) + leaf(1);
}

/** A pocket whose lower edge is straight or comes to a point; with `flap` it is buttoned shut. */
export function patchPocket(
  pen: Pen,
  scene: Scene,
  x: number,
  y: number,
  size: { half: number; deep: number; point?: number },
): string {
  const { half, deep, point = 0 } = size;
  const path = `M${n(x - half)} ${n(y)}H${n(x + half)}V${n(y + deep - point - 8)}Q${n(x + half)} ${n(y + deep - point)} ${n(x + half - 8)} ${n(y + deep - point + 4)}L${n(x)} ${n(y + deep)}L${n(x - half + 8)} ${n(y + deep - point + 4)}Q${n(x - half)} ${n(y + deep - point)} ${n(x - half)} ${n(y + deep - point - 8)}Z`;
  const box = { x: x - half, y, width: half * 2, height: deep + 4 };
  const seam = `M${n(x - half + 6)} ${n(y + 4)}V${n(y + deep - point - 10)}L${n(x - half + 12)} ${n(y + deep - point - 2)}L${n(x)} ${n(y + deep - 6)}L${n(x + half - 12)} ${n(y + deep - point - 2)}L${n(x + half - 6)} ${n(y + deep - point - 10)}V${n(y + 4)}M${n(x - half + 2)} ${n(y + 18)}H${n(x + half - 2)}`;
  return appliedCloth(pen, scene, path, box, 0.04) + stitches(seam, scene.colour);
}

export function pocketFlap(pen: Pen, scene: Scene, x: number, y: number, half: number, deep: number, knob: string): string {
  const path = `M${n(x - half)} ${n(y)}H${n(x + half)}V${n(y + deep * 0.6)}L${n(x)} ${n(y + deep)}L${n(x - half)} ${n(y + deep * 0.6)}Z`;
  const box = { x: x - half, y, width: half * 2, height: deep };
  return (
    appliedCloth(pen, scene, path, box, 0.07) +
    stitches(
      `M${n(x - half + 5)} ${n(y + 4)}V${n(y + deep * 0.6 - 3)}L${n(x)} ${n(y + deep - 6)}L${n(x + half - 5)} ${n(y + deep * 0.6 - 3)}V${n(y + 4)}`,
      scene.colour,
    ) +
    button(pen, x, y + deep * 0.64, knob, 7)
  );
}
