import { wovenPattern } from "../cloth-pattern.ts";
import { tone } from "../colour.ts";
import {
  backNeck,
  button,
  type Cut,
  drape,
  hanger,
  hungHorizon,
  hungShadow,
  label,
  sleeves,
  torso,
  torsoBox,
} from "../garment.ts";
import type { Pen } from "../pen.ts";
import type { Scene } from "../scene.ts";
import { fill, line, n, roundedRect } from "../shape.ts";
import { appliedCloth, armholes, cloth, patchPocket, pocketFlap, pointCollar } from "../tailoring.ts";
import { type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { hung, wardrobe } from "../wardrobe.ts";
import { stitches } from "./tote.ts";

/** On its hanger; `collar` 1 buttons down, 2 is a band, 3 lies open over short sleeves. */
export const shirt: Silhouette = { draw, focus: { x: -30, y: -500, zoom: 2.2 }, use, horizon: hungHorizon };

const collars = { down: 1, band: 2, camp: 3 };
const pearl = "#efe7d8";

const collarOf = (scene: Scene) => shapeOf(scene, "collar", collars.down);

function cutOf(scene: Scene): Cut {
  const isCamp = collarOf(scene) === collars.camp;
  return {
    neck: 62,
    dip: isCamp ? 110 : 42,
    isVee: isCamp,
    shoulder: 186,
    slope: 46,
    chest: 190,
    hem: isCamp ? 196 : 192,
    length: isCamp ? 580 : 630,
    armhole: 150,
    sleeve: isCamp ? 224 : 548,
    upperArm: isCamp ? 116 : 108,
    cuff: isCamp ? 116 : 66,
    lean: isCamp ? 11 : 8,
    tail: isCamp ? 0 : 62,
  };
}

function draw(pen: Pen, scene: Scene): Thing {
  const cut = cutOf(scene);
  const kind = collarOf(scene);
  const collar = {
    [collars.down]: () =>
      pointCollar(pen, scene, cut, { down: 62, out: 50, button: pearl }) + button(pen, 0, -cut.length + cut.dip + 10, pearl, 7.5),
    [collars.band]: () => bandCollar(pen, scene, cut),
    [collars.camp]: () => campCollar(pen, scene, cut),
  }[kind];
  const svg =
    hungShadow(pen, cut) +
    sleeves(pen, scene, cut, { cuff: (sign) => cuff(pen, scene, cut, sign), pattern: (box) => wovenPattern(pen, scene, box) }) +
    backNeck(pen, scene, cut, kind === collars.band ? 22 : 36) +
    (kind === collars.camp ? label(cut, 36) : "") +
    hanger(pen, cut) +
    front(pen, scene, cut) +
    (collar?.() ?? "");
  return { svg, width: 560, height: cut.length + 16, foot: 0 };
}

function front(pen: Pen, scene: Scene, cut: Cut): string {
  const { colour } = scene;
  const { shoulder, slope, neck, length, hem, tail } = cut;
  const yokeOf = (s: number) =>
    `M${n(s * shoulder)} ${n(-length + slope + 22)}Q${n(s * shoulder * 0.6)} ${n(-length + 34)} ${n(s * neck)} ${n(-length + 26)}`;
  const hemSeam = `M${n(-hem)} ${n(-tail - 10)}C${n(-hem * 0.8)} ${n(-tail - 6)} ${n(-hem * 0.62)} -6 ${n(-hem * 0.3)} -7Q0 -2 ${n(hem * 0.3)} -7C${n(hem * 0.62)} -6 ${n(hem * 0.8)} ${n(-tail - 6)} ${n(hem)} ${n(-tail - 10)}`;
  const over =
    armholes(pen, scene, cut) +
    stitches(yokeOf(-1) + yokeOf(1), colour) +
    placket(pen, scene, cut) +
    pockets(pen, scene) +
    drape(pen, colour, cut) +
    stitches(hemSeam, colour);
  return cloth(pen, scene, torso(cut), torsoBox(cut), 0, over);
}

/** The strip that carries the buttons, from the neck to the hem; a popover's ends on the chest. */
function placket(pen: Pen, scene: Scene, cut: Cut): string {
  const { colour } = scene;
  const top = -cut.length + cut.dip - 6;
  const end = scene.shape.popover === 1 ? -cut.length + 300 : 10;
  let buttons = "";
  for (let y = top + 52; y < Math.min(end - 20, -30); y += 88) buttons += button(pen, 0, y, pearl);
  return (
    line(`M17 ${n(top)}L17.5 ${n(end)}`, tone(colour, -0.65), 5, `opacity="0.5"`) +
    fill(`M-16 ${n(top)}H16V${n(end)}H-16Z`, tone(colour, 0.14), 'opacity="0.35"') +
    stitches(`M-11 ${n(top)}V${n(end - 4)}M11 ${n(top)}V${n(end - 4)}`, colour) +
    (end < 0 ? line(`M-16 ${n(end)}H16`, tone(colour, -0.5), 3, 'opacity="0.7"') : "") +
    buttons
  );
}

function pockets(pen: Pen, scene: Scene): string {
  const count = shapeOf(scene, "pockets", 0);
  const one = (x: number) =>
    patchPocket(pen, scene, x, -424, { half: 50, deep: 116, point: 22 }) +
    (count > 1 ? pocketFlap(pen, scene, x, -430, 54, 50, pearl) : "");
  return count > 1 ? one(-98) + one(98) : count === 1 ? one(98) : "";
}

function cuff(pen: Pen, scene: Scene, cut: Cut, sign: number): string {
  const half = cut.cuff / 2 + 2;
  if (cut.sleeve < 300) return stitches(`M${n(-half + 8)} -14Q0 -8 ${n(half - 8)} -14`, scene.colour);
  const path = roundedRect(-half, -64, half * 2, 68, 9);
  const box = { x: -half, y: -64, width: half * 2, height: 68 };
  return (
    line(`M${n(-half)} -67H${n(half)}`, tone(scene.colour, -0.66), 6, 'opacity="0.4"') +
    cloth(pen, scene, path, box, sign < 0 ? 0.02 : -0.08) +
    stitches(`M${n(-half + 5)} -58H${n(half - 5)}M${n(-half + 5)} -4H${n(half - 5)}`, scene.colour) +
    button(pen, sign * half * 0.5, -32, pearl, 7)
  );
}

function bandCollar(pen: Pen, scene: Scene, { neck, dip, length }: Cut): string {
  const y = (down: number) => n(-length + down);
  const path =
    `M${n(-neck - 6)} ${y(8)}C${n(-neck - 6)} ${y(-16)} ${n(-neck * 0.9)} ${y(-26)} ${n(-neck * 0.78)} ${y(-25)}C${n(-neck * 0.62)} ${y(dip - 14)} -22 ${y(dip - 14)} 0 ${y(dip - 22)}` +
    `C22 ${y(dip - 14)} ${n(neck * 0.62)} ${y(dip - 14)} ${n(neck * 0.78)} ${y(-25)}C${n(neck * 0.9)} ${y(-26)} ${n(neck + 6)} ${y(-16)} ${n(neck + 6)} ${y(8)}` +
    `C${n(neck * 0.84)} ${y(dip + 12)} 24 ${y(dip + 12)} 0 ${y(dip + 12)}C-24 ${y(dip + 12)} ${n(-neck * 0.84)} ${y(dip + 12)} ${n(-neck - 6)} ${y(8)}Z`;
  const box = { x: -neck - 6, y: -length - 26, width: neck * 2 + 12, height: dip + 40 };
  return appliedCloth(pen, scene, path, box, 0.06, 4) + button(pen, 0, -length + dip - 5, pearl, 7);
}

/** Flat collar and turned fronts, open at the throat. */
function campCollar(pen: Pen, scene: Scene, { neck, dip, length }: Cut): string {
  const side = (s: number) => {
    const at = (x: number, y: number) => `${n(s * x)} ${n(-length + y)}`;
    const lapel = `M${at(neck - 2, 2)}C${at(neck * 0.8, 50)} ${at(26, dip - 16)} ${at(-4, dip + 14)}L${at(10, dip + 40)}L${at(112, 96)}L${at(84, 62)}Z`;
    const collar = `M${at(neck + 12, 10)}C${at(neck + 8, -16)} ${at(neck * 0.9, -36)} ${at(neck * 0.66, -38)}C${at(neck * 0.74, 10)} ${at(neck * 0.84, 40)} ${at(66, 54)}L${at(84, 92)}Q${at(116, 78)} ${at(136, 46)}C${at(116, 22)} ${at(neck + 26, 16)} ${at(neck + 12, 10)}Z`;
    const box = { x: s < 0 ? -138 : -4, y: -length - 40, width: 142, height: dip + 84 };
    return (
      appliedCloth(pen, scene, lapel, box, s < 0 ? 0.1 : 0.02, 7) +
      stitches(`M${at(2, dip + 12)}L${at(14, dip + 32)}L${at(102, 94)}`, scene.colour) +
      appliedCloth(pen, scene, collar, box, s < 0 ? 0.16 : 0.07, 7) +
      stitches(`M${at(72, 58)}L${at(86, 84)}Q${at(112, 72)} ${at(128, 46)}`, scene.colour)
    );
  };
  return side(1) + side(-1);
}

/** On the rail in the hall, with a white one of its kind behind it. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const white: Scene = { ...scene, colour: "#ece5d8", material: "cotton", shape: { ...scene.shape, stripes: 0, check: 0 } };
  const { length } = cutOf(scene);
  return wardrobe(pen, scene, hung(pen, scene, draw(pen, white), 850, length, 1.02) + hung(pen, scene, thing, 440, length, 1.12));
}
