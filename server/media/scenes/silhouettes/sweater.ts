import { mix, tone } from "../colour.ts";
import { foldedPile } from "../folded.ts";
import {
  backNeck,
  button,
  type Cut,
  drape,
  hanger,
  hungHorizon,
  hungShadow,
  label,
  neckline,
  sleeves,
  torso,
  torsoBox,
} from "../garment.ts";
import { cable, ribBand, ribs, yoke } from "../knitting.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { fill, group, line, n, roundedRect } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { branchInVase } from "../wardrobe.ts";

/** On its hanger; `neck` 1 is round, 2 rolls over, 3 is a cardigan's. */
export const sweater: Silhouette = { draw, focus: { x: -30, y: -470, zoom: 2.2 }, use, horizon: hungHorizon };

const necks = { round: 1, roll: 2, cardigan: 3 };
const rib = 54;

const neckOf = (scene: Scene) => shapeOf(scene, "neck", necks.round);

function cutOf(scene: Scene): Cut {
  const kind = neckOf(scene);
  return {
    neck: 70,
    dip: kind === necks.cardigan ? 290 : kind === necks.roll ? 26 : 56,
    isVee: kind === necks.cardigan,
    shoulder: 190,
    slope: 54,
    chest: 202,
    hem: 200,
    length: kind === necks.cardigan ? 620 : 590,
    armhole: 172,
    sleeve: 516,
    upperArm: 130,
    cuff: 76,
    lean: 9,
    tail: 0,
  };
}

function draw(pen: Pen, scene: Scene): Thing {
  const cut = cutOf(scene);
  const kind = neckOf(scene);
  const collar =
    kind === necks.roll ? rollNeck(pen, scene, cut) : kind === necks.round ? roundNeck(scene, cut) : buttonBand(pen, scene, cut);
  const svg =
    hungShadow(pen, cut) +
    sleeves(pen, scene, cut, {
      cuff: (sign) => cuff(pen, scene, cut, sign),
      pattern: (_box, sign) => sleevePattern(scene, cut, sign),
    }) +
    backNeck(pen, scene, cut, kind === necks.roll ? 34 : 6) +
    (kind === necks.roll ? "" : backBand(scene, cut)) +
    (kind === necks.roll ? "" : label(cut, 34)) +
    hanger(pen, cut) +
    hemBand(pen, scene, cut) +
    front(pen, scene, cut) +
    collar;
  return { svg, width: 590, height: cut.length + 16, foot: 0 };
}

function front(pen: Pen, scene: Scene, whole: Cut): string {
  const cut = { ...whole, length: whole.length - rib };
  const path = torso(cut);
  const { colour, material } = scene;
  const strands = shapeOf(scene, "cable", 0) === 1;
  const over =
    (strands ? [-118, 0, 118].map((x) => cable(colour, x, -cut.length, 10)).join("") : "") +
    (shapeOf(scene, "yoke", 0) === 1 ? yoke([0, -cut.length - 10], colour) : "") +
    armhole(pen, colour, cut) +
    drape(pen, colour, cut, 0.85);
  return group(
    `translate(0 ${-rib})`,
    `${body(pen, { path, box: torsoBox(cut), colour, material }, "flat")}<g clip-path="${pen.clip(path)}">${over}</g>`,
  );
}

/** Knitting is fashioned: the sleeve is set in with a slanting row of stitches, not with a seam. */
function armhole(pen: Pen, colour: string, { shoulder, chest, length, slope, armhole: deep }: Cut): string {
  const top = -length + slope;
  const seam = [-1, 1].map(
    (s) =>
      `M${n(s * (shoulder - 2))} ${n(top)}C${n(s * (shoulder - 18))} ${n(top + deep * 0.4)} ${n(s * (chest - 16))} ${n(top + deep * 0.7)} ${n(s * (chest - 2))} ${n(top + deep)}`,
  );
  return (
    line(seam.join(""), tone(colour, -0.66), 16, `opacity="0.36" filter="${pen.blur(6)}"`) +
    line(seam.join(""), tone(colour, -0.55), 3, 'stroke-dasharray="5 4" opacity="0.7"')
  );
}

/** Pulled in below the body: the body bulges a little over it. */
function hemBand(pen: Pen, scene: Scene, cut: Cut): string {
  const half = cut.hem - 12;
  const path = roundedRect(-half, -rib - 14, half * 2, rib + 18, 12);
  const box = { x: -half, y: -rib - 14, width: half * 2, height: rib + 18 };
  return (
    body(pen, { path, box, colour: tone(scene.colour, -0.05), material: scene.material }, "flat") +
    `<g clip-path="${pen.clip(path)}">${ribs(pen, scene.colour, box)}${line(`M${n(-half)} ${n(-rib + 14)}H${n(half)}`, tone(scene.colour, -0.7), 12, 'opacity="0.32"')}</g>`
  );
}

function cuff(pen: Pen, scene: Scene, cut: Cut, sign: number): string {
  const half = cut.cuff / 2 - 2;
  const path = roundedRect(-half, -58, half * 2, 66, 12);
  const box = { x: -half, y: -58, width: half * 2, height: 66 };
  return (
    body(pen, { path, box, colour: tone(scene.colour, sign < 0 ? 0 : -0.1), material: scene.material }, "cylinder") +
    `<g clip-path="${pen.clip(path)}">${ribs(pen, scene.colour, box, 11)}${line(`M${n(-half)} -58H${n(half)}`, tone(scene.colour, -0.7), 9, 'opacity="0.4"')}</g>`
  );
}

function sleevePattern(scene: Scene, cut: Cut, sign: number): string {
  if (shapeOf(scene, "cable", 0) !== 1) return "";
  const middle = 26 - (cut.upperArm + cut.cuff) / 4;
  return cable(scene.colour, sign * middle, -10, cut.sleeve, 17);
}

/** The ribbed edge at the back of the neck, in the shade of the front. */
function backBand({ colour }: Scene, { neck, length }: Cut): string {
  return ribBand(
    `M${n(-neck - 2)} ${n(-length + 4)}Q0 ${n(-length - 14)} ${n(neck + 2)} ${n(-length + 4)}`,
    tone(colour, -0.3),
    24,
  );
}

function roundNeck({ colour }: Scene, cut: Cut): string {
  return ribBand(`M${n(cut.neck)} ${n(-cut.length)}${neckline({ ...cut, dip: cut.dip + rib * 0.1 })}`, colour, 30);
}

/** A tube that folds over itself; the hook comes out of its mouth. */
function rollNeck(pen: Pen, { colour, material }: Scene, { neck, length }: Cut): string {
  const half = neck - 2;
  const [top, low] = [-length - 46, -length + 50];
  const path = `M${n(-half + 6)} ${n(top + 4)}Q0 ${n(top + 30)} ${n(half - 6)} ${n(top + 4)}C${n(half + 4)} ${n(top + 2)} ${n(half + 5)} ${n(top + 14)} ${n(half + 6)} ${n(top + 26)}C${n(half + 10)} ${n(top + 50)} ${n(half + 20)} ${n(low - 46)} ${n(half + 20)} ${n(low - 18)}Q0 ${n(low + 26)} ${n(-half - 20)} ${n(low - 18)}C${n(-half - 20)} ${n(low - 46)} ${n(-half - 10)} ${n(top + 50)} ${n(-half - 6)} ${n(top + 26)}C${n(-half - 5)} ${n(top + 14)} ${n(-half - 4)} ${n(top + 2)} ${n(-half + 6)} ${n(top + 4)}Z`;
  const box = { x: -half - 20, y: top, width: half * 2 + 40, height: low - top + 10 };
  return (
    group("translate(4 10)", fill(path, tone(colour, -0.75)), `opacity="0.4" filter="${pen.blur(7, [box.width, box.height])}"`) +
    body(pen, { path, box, colour: tone(colour, 0.04), material }, "cylinder") +
    `<g clip-path="${pen.clip(path)}">${ribs(pen, colour, box, 12)}${line(`M${n(-half)} ${n(top + 2)}Q0 ${n(top + 36)} ${n(half)} ${n(top + 2)}`, tone(colour, 0.6), 8, 'opacity="0.4"')}</g>`
  );
}

/** Down one side of the neck, along the front, with horn buttons; two pockets below. */
function buttonBand(pen: Pen, scene: Scene, { neck, dip, length }: Cut): string {
  const { colour } = scene;
  const side = (s: number) =>
    `M${n(s * (neck + 4))} ${n(-length - 4)}C${n(s * neck * 0.9)} ${n(-length + dip * 0.4)} ${n(s * 26)} ${n(-length + dip * 0.8)} 0 ${n(-length + dip + 4)}`;
  const pocket = (x: number) => {
    const path = roundedRect(x - 56, -206, 112, 112, 10);
    const box = { x: x - 56, y: -206, width: 112, height: 112 };
    return (
      group("translate(3 6)", fill(path, tone(colour, -0.75)), `opacity="0.4" filter="${pen.blur(5)}"`) +
      body(pen, { path, box, colour: tone(colour, 0.02), material: scene.material }, "flat") +
      `<g clip-path="${pen.clip(path)}">${ribs(pen, colour, { ...box, height: 26 }, 12)}</g>`
    );
  };
  let buttons = "";
  for (let y = -length + dip + 14; y < -20; y += 68) buttons += button(pen, 0, y, "#6f4a31", 11);
  return pocket(-112) + pocket(112) + ribBand(side(1), colour, 30) + ribBand(`${side(-1)}V2`, colour, 30) + buttons;
}

/** Folded on the bench: the pile by the window, a branch beside it. */
function use(pen: Pen, scene: Scene, _thing: Thing): string {
  const quiet = [mix(scene.colour, "#efe6d4", 0.86), mix(scene.colour, "#8a7a66", 0.7)];
  return (
    sunOnWall(pen, 130, 90, 620, 660) +
    place(pen, scene.ground, tray(pen, 1130, 250, "#a97f55"), 600, 1080, 1) +
    branchInVase(pen, scene, 948, 990) +
    group("translate(480 1010)", foldedPile(pen, scene, [...quiet, scene.colour], 560))
  );
}
