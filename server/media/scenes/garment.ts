import { tone } from "./colour.ts";
import { body } from "./material.ts";
import type { Pen } from "./pen.ts";
import type { Scene } from "./scene.ts";
import { type Box, ellipse, fill, group, line, n } from "./shape.ts";

/** The pattern of a garment on its hanger: halves of widths and lengths, measured from the middle of the hem. */
export interface Cut {
  neck: number;
  /** How deep the front of the neck falls below the back. */
  dip: number;
  shoulder: number;
  slope: number;
  chest: number;
  hem: number;
  length: number;
  armhole: number;
  sleeve: number;
  upperArm: number;
  cuff: number;
  /** The front falls to a point instead of a round. */
  isVee?: boolean;
  /** Degrees the sleeves hang away from the body. */
  lean?: number;
  /** How far the sides of the hem rise above its middle. */
  tail: number;
}

export const hungHorizon = 1400;

const tips = (cut: Cut) => ({ y: -cut.length + cut.slope, pit: -cut.length + cut.slope + cut.armhole });

/** The outline of front and back without sleeves. */
export function torso(cut: Cut): string {
  const { neck, shoulder, chest, hem, length, armhole, tail } = cut;
  const { y, pit } = tips(cut);
  const half = (s: number) =>
    `${n(s * shoulder)} ${n(y)}C${n(s * (shoulder - 16))} ${n(y + armhole * 0.4)} ${n(s * (chest - 14))} ${n(pit - armhole * 0.3)} ${n(s * chest)} ${n(pit)}` +
    `C${n(s * chest)} ${n(pit + 120)} ${n(s * hem)} ${n(-tail - 140)} ${n(s * hem)} ${n(-tail)}`;
  const back = `C${n(hem)} ${n(-tail - 140)} ${n(chest)} ${n(pit + 120)} ${n(chest)} ${n(pit)}C${n(chest - 14)} ${n(pit - armhole * 0.3)} ${n(shoulder - 16)} ${n(y + armhole * 0.4)} ${n(shoulder)} ${n(y)}`;
  return (
    `M${n(-neck)} ${n(-length)}Q${n(-(neck + shoulder) / 2)} ${n(-length + cut.slope * 0.3)} ${half(-1)}` +
    `C${n(-hem * 0.8)} ${n(-tail + 6)} ${n(-hem * 0.62)} ${n(6)} ${n(-hem * 0.3)} 4Q0 10 ${n(hem * 0.3)} 4C${n(hem * 0.62)} 8 ${n(hem * 0.8)} ${n(-tail + 4)} ${n(hem)} ${n(-tail)}` +
    `${back}Q${n((neck + shoulder) / 2)} ${n(-length + cut.slope * 0.3)} ${n(neck)} ${n(-length)}` +
    `${neckline(cut)}Z`
  );
}

/** From the right side of the neck over the front to the left side, without the first move. */
export function neckline({ neck, dip, length, isVee = false }: Cut): string {
  if (isVee)
    return `C${n(neck * 0.86)} ${n(-length + dip * 0.4)} 26 ${n(-length + dip * 0.8)} 0 ${n(-length + dip)}C-26 ${n(-length + dip * 0.8)} ${n(-neck * 0.86)} ${n(-length + dip * 0.4)} ${n(-neck)} ${n(-length)}`;
  return `C${n(neck * 0.86)} ${n(-length + dip * 0.8)} ${n(neck * 0.5)} ${n(-length + dip)} 0 ${n(-length + dip)}C${n(-neck * 0.5)} ${n(-length + dip)} ${n(-neck * 0.86)} ${n(-length + dip * 0.8)} ${n(-neck)} ${n(-length)}`;
}

export function torsoBox({ shoulder, hem, chest, length }: Cut) {
  const half = Math.max(shoulder, hem, chest) + 2;
  return { x: -half, y: -length, width: half * 2, height: length + 10 };
}

/** A sleeve in its own measure: the shoulder's tip is the origin, `sign` -1 is the left one. */
function sleevePath({ armhole, sleeve, upperArm, cuff, lean = 8 }: Cut, sign: number): string {
  const at = (x: number, y: number) => `${n(sign * x)} ${n(y)}`;
  const out = 30 - (lean - 8) * 3;
  const end = out - 8;
  return (
    `M${at(-50, 34)}L${at(-4, -3)}Q${at(10, 8)} ${at(out - 8, 84)}C${at(out + 12, sleeve * 0.42)} ${at(out + 8, sleeve * 0.72)} ${at(end, sleeve)}` +
    `Q${at(end - cuff / 2, sleeve + 8)} ${at(end - cuff, sleeve - 2)}C${at(end - cuff + 1, sleeve * 0.7)} ${at(out - upperArm + 8, armhole + (sleeve - armhole) * 0.4)} ${at(out - upperArm, armhole)}Z`
  );
}

function sleevePlace(cut: Cut, sign: number): string {
  return `translate(${n(sign * cut.shoulder)} ${n(tips(cut).y)}) rotate(${-sign * (cut.lean ?? 8)})`;
}

/** What a garment adds to its sleeves: `cuff` is drawn with the middle of the sleeve's end as the origin. */
interface SleeveParts {
  cuff?: (sign: number) => string;
  pattern?: (box: Box, sign: number) => string;
}

/** Both sleeves, behind the body. */
export function sleeves(pen: Pen, scene: Scene, cut: Cut, { cuff, pattern }: SleeveParts = {}): string {
  const one = (sign: number) => {
    const path = sleevePath(cut, sign);
    const box = { x: sign < 0 ? -46 : 30 - cut.upperArm - 30, y: -6, width: cut.upperArm + 46, height: cut.sleeve + 16 };
    const colour = tone(scene.colour, sign < 0 ? -0.04 : -0.12);
    const middle = sign * (22 - cut.cuff / 2);
    const over = (pattern?.(box, sign) ?? "") + sleeveFolds(pen, cut, colour, sign);
    return group(
      sleevePlace(cut, sign),
      body(pen, { path, box, colour, material: scene.material }, "cylinder") +
        `<g clip-path="${pen.clip(path)}">${over}</g>` +
        group(`translate(${n(middle)} ${n(cut.sleeve)})`, cuff?.(sign) ?? ""),
    );
  };
  return one(-1) + one(1);
}

/** Creases at the elbow and under the arm, and the shade between arm and body. */
function sleeveFolds(pen: Pen, { sleeve, upperArm, armhole }: Cut, colour: string, sign: number): string {
  const inner = 30 - upperArm;
  const shade = fill(
    `M${n(sign * inner)} ${n(armhole - 60)}Q${n(sign * (inner + 34))} ${n(sleeve * 0.55)} ${n(sign * (inner + 30))} ${n(sleeve)}H${n(sign * (inner - 30))}Z`,
    tone(colour, -0.7),
    'opacity="0.3"',
  );
  const crease = (y: number, drop: number, thick: number, paint: string, opacity: number) => {
    const [x0, x1] = [sign * (inner + 8), sign * 26];
    return fill(
      `M${n(x0)} ${n(y)}Q${n((x0 + x1) / 2)} ${n(y + drop * 0.9 + thick)} ${n(x1)} ${n(y + drop)}Q${n((x0 + x1) / 2)} ${n(y + drop * 0.7 - thick)} ${n(x0)} ${n(y)}Z`,
      paint,
      `opacity="${opacity}"`,
    );
  };
  const [dark, light] = [tone(colour, -0.66), tone(colour, 0.6)];
  const elbow = sleeve * 0.5;
  const creases =
    sleeve < armhole * 2
      ? ""
      : crease(elbow, 40, 12, dark, 0.42) +
        crease(elbow - 22, 42, 10, light, 0.36) +
        crease(elbow + 64, -22, 10, dark, 0.34) +
        crease(elbow + 46, -20, 8, light, 0.3) +
        crease(armhole * 0.8, 70, 16, dark, 0.32) +
        crease(armhole * 0.8 - 24, 66, 12, light, 0.26) +
        crease(sleeve * 0.82, 22, 8, dark, 0.3);
  return `<g filter="${pen.blur(6)}">${shade}${creases}</g>`;
}

/** Hook, peg and the wooden shoulders that show in the neck; its shadow lies on the wall. */
export function hanger(pen: Pen, cut: Cut): string {
  const y = -cut.length + 6;
  const peg = -cut.length - 104;
  const half = cut.shoulder * 0.9;
  const arm = `M${n(-half)} ${n(y + cut.slope + 16)}Q${n(-half * 0.4)} ${n(y + 4)} 0 ${n(y - 10)}Q${n(half * 0.4)} ${n(y + 4)} ${n(half)} ${n(y + cut.slope + 16)}L${n(half)} ${n(y + cut.slope + 36)}Q0 ${n(y + 2)} ${n(-half)} ${n(y + cut.slope + 36)}Z`;
  const hook = `M0 ${n(y - 4)}V${n(y - 38)}C0 ${n(y - 56)} 24 ${n(y - 58)} 24 ${n(peg + 10)}C24 ${n(peg - 24)} -24 ${n(peg - 24)} -24 ${n(peg + 8)}`;
  const wood = pen.fade(["#e2bd8b", "#b98957", "#8a6038"], [0, 0, 0, 1]);
  const knob = pen.radial(
    [
      [0, "#e2bd8b"],
      [0.6, "#a9794a"],
      [1, "#6f4a2b"],
    ],
    [0.35, 0.3, 0.8],
  );
  return (
    line(hook, "#4a3626", 8, `opacity="0.35" transform="translate(12 13)" filter="${pen.blur(5)}"`) +
    `<ellipse cx="10" cy="${n(peg + 12)}" rx="22" ry="22" fill="#4a3626" opacity="0.4" filter="${pen.blur(7)}"/>` +
    fill(ellipse(0, peg + 4, 17, 17), knob) +
    fill(arm, wood) +
    line(hook, "#6d6a63", 7) +
    line(hook, "#e9e5da", 2.4, 'transform="translate(-1.4 -0.6)"')
  );
}

/** The shadow of the whole garment on the wall behind it: a tight one and a far one. */
export function hungShadow(pen: Pen, cut: Cut): string {
  const outline = (more: string, x: number, y: number) =>
    group(
      `translate(${x} ${y})`,
      fill(torso(cut), "#4a3626") +
        [-1, 1].map((sign) => group(sleevePlace(cut, sign), fill(sleevePath(cut, sign), "#4a3626"))).join(""),
      more,
    );
  return (
    outline(`opacity="0.26" filter="${pen.blur(22, [580, 640])}"`, 34, 34) +
    outline(`opacity="0.24" filter="${pen.blur(7, [580, 640])}"`, 10, 11)
  );
}

/** The inside of the back, seen through the neck; a collar makes it rise behind. */
export function backNeck(pen: Pen, scene: Scene, { neck, dip, length }: Cut, rise = 12): string {
  const dark = pen.fade([tone(scene.colour, -0.3), tone(scene.colour, -0.56)], [0, 0, 0, 1]);
  const path = `M${n(-neck - 3)} ${n(-length + 3)}C${n(-neck + 2)} ${n(-length - rise)} ${n(-neck * 0.5)} ${n(-length - rise * 1.2)} 0 ${n(-length - rise * 1.2)}C${n(neck * 0.5)} ${n(-length - rise * 1.2)} ${n(neck - 2)} ${n(-length - rise)} ${n(neck + 3)} ${n(-length + 3)}C${n(neck)} ${n(-length + dip * 1.36 + 14)} ${n(-neck)} ${n(-length + dip * 1.36 + 14)} ${n(-neck - 3)} ${n(-length + 3)}Z`;
  return (
    fill(path, dark) +
    line(
      `M${n(-neck + 6)} ${n(-length + 6)}Q0 ${n(-length - rise * 0.2 + 12)} ${n(neck - 6)} ${n(-length + 6)}`,
      tone(scene.colour, -0.7),
      3,
      'opacity="0.6"',
    )
  );
}

/** Woven label at the back of the neck. */
export function label(cut: Cut, y = 22): string {
  const top = -cut.length + y;
  return (
    `<rect x="-21" y="${n(top)}" width="42" height="24" rx="2" fill="#f3ead8"/>` +
    `<path d="M-12 ${n(top + 9)}h24M-7 ${n(top + 15)}h14" stroke="#8a7558" stroke-width="2"/>`
  );
}

/** One soft fold: x at the top and at the bottom, from and to where, how wide it ends and how deep it is. */
export type Fold = [top: number, bottom: number, from: number, to: number, width: number, strength: number];

/** Folds begin at a point and widen as they fall: a shade with a light beside it on the lit side. One blur serves all. */
export function folds(pen: Pen, colour: string, list: readonly Fold[], soft = 7): string {
  const [dark, light] = [tone(colour, -0.66), tone(colour, 0.6)];
  const wedges = list.map(([top, bottom, from, to, width, strength]) => {
    const wedge = (shift: number, wide: number) => {
      const [mid, low] = [from + (to - from) * 0.35, from + (to - from) * 0.65];
      return (
        `M${n(top + shift * 0.3)} ${n(from)}C${n(top + shift * 0.5 - wide * 0.1)} ${n(mid)} ${n(bottom + shift - wide / 2)} ${n(low)} ${n(bottom + shift - wide / 2)} ${n(to)}` +
        `H${n(bottom + shift + wide / 2)}C${n(bottom + shift + wide / 2)} ${n(low)} ${n(top + shift * 0.5 + wide * 0.3)} ${n(mid)} ${n(top + shift * 0.3)} ${n(from)}Z`
      );
    };
    return (
      fill(wedge(0, width), dark, `opacity="${strength.toFixed(2)}"`) +
      fill(wedge(-width * 0.95, width * 0.8), light, `opacity="${(strength * 0.85).toFixed(2)}"`)
    );
  });
  return `<g filter="${pen.blur(soft)}">${wedges.join("")}</g>`;
}

/** The usual fall of cloth from the shoulders and under the arms. */
export function drape(pen: Pen, colour: string, { chest, hem, length, slope, armhole, shoulder }: Cut, strength = 1): string {
  const pit = -length + slope + armhole;
  return folds(pen, colour, [
    [-chest * 0.98, -hem * 0.66, pit - 30, 20, 44, 0.34 * strength],
    [-shoulder * 0.5, -hem * 0.34, pit - 70, 20, 40, 0.22 * strength],
    [-chest * 0.2, -hem * 0.06, pit + 60, 20, 34, 0.16 * strength],
    [shoulder * 0.5, hem * 0.3, pit - 70, 20, 42, 0.24 * strength],
    [chest * 0.98, hem * 0.62, pit - 30, 20, 50, 0.36 * strength],
    [chest * 0.99, hem * 0.98, pit, 20, 46, 0.3 * strength],
  ]);
}

/** A sewn button with four holes. */
export function button(pen: Pen, x: number, y: number, colour: string, radius = 8.5): string {
  const face = pen.radial(
    [
      [0, tone(colour, 0.5)],
      [0.6, colour],
      [1, tone(colour, -0.3)],
    ],
    [0.35, 0.3, 0.8],
  );
  const hole = radius * 0.24;
  const holes = [-1, 1].flatMap((dx) => [-1, 1].map((dy) => ellipse(x + dx * hole, y + dy * hole, 1.2, 1.2))).join("");
  return (
    `<ellipse cx="${n(x + 2)}" cy="${n(y + 3)}" rx="${n(radius)}" ry="${n(radius)}" fill="#1d120c" opacity="0.35"/>` +
    fill(ellipse(x, y, radius, radius), face) +
    fill(holes, tone(colour, -0.7))
  );
}
