import { mix, tone } from "../colour.ts";
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
import { hoodBehind, hoodFront, quilting, zip } from "../outerwear.ts";
import type { Pen } from "../pen.ts";
import type { Scene } from "../scene.ts";
import { fill, line, n, roundedRect } from "../shape.ts";
import { appliedCloth, armholes, cloth, patchPocket, pocketFlap, pointCollar } from "../tailoring.ts";
import { type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { hung, wardrobe } from "../wardrobe.ts";
import { stitches } from "./tote.ts";

/** On its hanger; `kind` 1 is a chore coat, 2 a trucker, 3 a hooded parka, 4 a quilted liner. */
export const jacket: Silhouette = { draw, focus: { x: -40, y: -460, zoom: 2.2 }, use, horizon: hungHorizon };

const kinds = { chore: 1, trucker: 2, parka: 3, quilted: 4 };
const brass = "#c2a05a";

const kindOf = (scene: Scene) => shapeOf(scene, "kind", kinds.chore);

function cutOf(scene: Scene): Cut {
  const kind = kindOf(scene);
  const length = { [kinds.chore]: 610, [kinds.trucker]: 510, [kinds.parka]: 670, [kinds.quilted]: 580 }[kind] ?? 610;
  return {
    neck: 68,
    dip: kind === kinds.quilted ? 70 : 46,
    isVee: kind === kinds.quilted,
    shoulder: 204,
    slope: 50,
    chest: 214,
    hem: kind === kinds.trucker ? 200 : kind === kinds.parka ? 232 : 218,
    length,
    armhole: 168,
    sleeve: kind === kinds.trucker ? 520 : 548,
    upperArm: 134,
    cuff: 88,
    lean: kind === kinds.parka ? 9 : 8,
    tail: 0,
  };
}

function draw(pen: Pen, scene: Scene): Thing {
  const cut = cutOf(scene);
  const kind = kindOf(scene);
  const isQuilted = kind === kinds.quilted;
  const svg =
    hungShadow(pen, cut) +
    (kind === kinds.parka ? hoodBehind(pen, scene, cut) : "") +
    sleeves(pen, scene, cut, {
      cuff: (sign) => cuff(pen, scene, cut, sign),
      pattern: (box) => (isQuilted ? quilting(pen, scene.colour, box) : ""),
    }) +
    (kind === kinds.parka ? "" : backNeck(pen, scene, cut, isQuilted ? 12 : 34)) +
    (isQuilted ? label(cut, 34) : "") +
    hanger(pen, cut) +
    cloth(pen, scene, torso(cut), torsoBox(cut), 0, over(pen, scene, cut)) +
    sewnOn(pen, scene, cut);
  return { svg, width: 620, height: cut.length + (kind === kinds.parka ? 30 : 16), foot: 0 };
}

function over(pen: Pen, scene: Scene, cut: Cut): string {
  const { colour } = scene;
  const kind = kindOf(scene);
  return (
    (kind === kinds.quilted ? quilting(pen, colour, torsoBox(cut)) : "") +
    armholes(pen, scene, cut) +
    drape(pen, colour, cut, kind === kinds.quilted ? 0.6 : 0.9) +
    (kind === kinds.trucker ? truckerSeams(scene, cut) : "") +
    stitches(`M${n(-cut.hem)} -14Q0 -4 ${n(cut.hem)} -14`, colour) +
    opening(pen, scene, cut)
  );
}

/** The front edge with its buttons, snaps or zip. */
function opening(pen: Pen, scene: Scene, cut: Cut): string {
  const { colour } = scene;
  const kind = kindOf(scene);
  const top = -cut.length + cut.dip;
  const bottom = kind === kinds.trucker ? -52 : 6;
  const edge = line(`M22 ${n(top)}L23 ${n(bottom)}`, tone(colour, -0.75), 6, 'opacity="0.55"');
  if (kind === kinds.quilted) return "";
  if (kind === kinds.parka) return zip(pen, colour, top, bottom);
  const metal = kind === kinds.chore ? mix(colour, "#2b2018", 0.72) : brass;
  const [step, radius] = kind === kinds.chore ? [112, 13] : [74, 10];
  let knobs = "";
  for (let y = top + 44; y < -20; y += step) knobs += button(pen, 0, y, metal, radius);
  return edge + stitches(`M-20 ${n(top)}V${n(bottom)}M20 ${n(top)}V${n(bottom)}`, colour) + knobs;
}

/** Two seams that run from the chest to the waist in a V, as on every jacket of that kind. */
function truckerSeams({ colour }: Scene, { length }: Cut): string {
  const chest = -length + 152;
  const vee = [-1, 1].map((s) => `M${s * 150} ${n(chest)}L${s * 96} -50M${s * 74} ${n(chest)}L${s * 62} -50`).join("");
  const yoke = `M-210 ${n(chest)}H-24M24 ${n(chest)}H210`;
  return (
    line(vee + yoke, tone(colour, -0.65), 4, 'opacity="0.55"') +
    stitches(vee, colour) +
    stitches(`M-210 ${n(chest + 8)}H-24M24 ${n(chest + 8)}H210`, colour)
  );
}

/** Collar, pockets and waistband, each a piece of its own. */
function sewnOn(pen: Pen, scene: Scene, cut: Cut): string {
  const kind = kindOf(scene);
  const collar = () => pointCollar(pen, scene, cut, { down: 84, out: 66 });
  if (kind === kinds.chore) {
    return (
      patchPocket(pen, scene, 112, -460, { half: 56, deep: 118 }) +
      patchPocket(pen, scene, -116, -226, { half: 78, deep: 158 }) +
      patchPocket(pen, scene, 116, -226, { half: 78, deep: 158 }) +
      collar()
    );
  }
  if (kind === kinds.trucker) {
    return (
      waistband(pen, scene, cut) +
      pocketFlap(pen, scene, -112, -cut.length + 152, 52, 46, brass) +
      pocketFlap(pen, scene, 112, -cut.length + 152, 52, 46, brass) +
      collar()
    );
  }
  if (kind === kinds.quilted) return slantPockets(scene) + binding(pen, scene, cut);
  return (
    stormFlap(pen, scene, cut) +
    [-1, 1]
      .map(
        (s) =>
          patchPocket(pen, scene, s * 132, -230, { half: 76, deep: 168 }) + pocketFlap(pen, scene, s * 132, -240, 82, 58, brass),
      )
      .join("") +
    drawstring(scene) +
    hoodFront(pen, scene, cut)
  );
}

function waistband(pen: Pen, scene: Scene, { hem }: Cut): string {
  const path = roundedRect(-hem - 1, -50, hem * 2 + 2, 56, 7);
  const box = { x: -hem - 1, y: -50, width: hem * 2 + 2, height: 56 };
  return (
    appliedCloth(pen, scene, path, box, -0.02, 3) +
    stitches(`M${n(-hem + 6)} -42H${n(hem - 6)}M${n(-hem + 6)} -2H${n(hem - 6)}`, scene.colour) +
    button(pen, 0, -22, brass, 10)
  );
}

function slantPockets({ colour }: Scene): string {
  const one = (s: number) => `M${s * 176} -110L${s * 130} -240`;
  return (
    line(one(-1) + one(1), tone(colour, -0.7), 16) +
    line(one(-1) + one(1), tone(colour, -0.3), 10) +
    stitches(one(-1) + one(1), colour)
  );
}

/** A quilted liner is bound with tape along neck, front and hem. */
function binding(pen: Pen, { colour }: Scene, { neck, dip, length, hem }: Cut): string {
  const tape = mix(colour, "#2b2018", 0.5);
  const neckEdge = [-1, 1]
    .map(
      (s) =>
        `M${n(s * (neck + 2))} ${n(-length)}C${n(s * neck * 0.86)} ${n(-length + dip * 0.4)} ${s * 26} ${n(-length + dip * 0.8)} 0 ${n(-length + dip)}`,
    )
    .join("");
  const path = `${neckEdge}M0 ${n(-length + dip)}V2M${n(-hem + 2)} -2Q0 6 ${n(hem - 2)} -2`;
  const snaps = [0.12, 0.36, 0.6, 0.84].map((share) => button(pen, 0, (-length + dip) * (1 - share), brass, 12));
  return (
    line(path, tone(tape, -0.4), 21, 'opacity="0.4" transform="translate(2 4)"') +
    line(path, tape, 18) +
    line(path, tone(tape, 0.4), 3, 'opacity="0.5" transform="translate(-4 0)"') +
    snaps.join("")
  );
}

function stormFlap(pen: Pen, scene: Scene, cut: Cut): string {
  const top = -cut.length + 30;
  const path = `M-30 ${n(top)}Q0 ${n(top + 22)} 34 ${n(top)}V-96H-30Z`;
  const box = { x: -30, y: top, width: 64, height: -96 - top };
  const snaps = [0, 1, 2, 3, 4].map((place) => button(pen, 2, top + 60 + place * 108, brass, 9)).join("");
  return (
    appliedCloth(pen, scene, path, box, 0.05, 6) + stitches(`M-22 ${n(top + 6)}V-102M26 ${n(top + 6)}V-102`, scene.colour) + snaps
  );
}

function drawstring({ colour }: Scene): string {
  const cord = "#e6dac2";
  return (
    line("M-222 -268Q0 -252 222 -268", tone(colour, -0.7), 4, 'opacity="0.5"') +
    stitches("M-222 -274Q0 -258 222 -274M-222 -258Q0 -242 222 -258", colour) +
    line("M-30 -262C-44 -220 -34 -190 -42 -160M34 -262C44 -226 40 -200 48 -176", cord, 6) +
    fill(roundedRect(-49, -166, 14, 22, 4) + roundedRect(41, -182, 14, 22, 4), brass)
  );
}

function cuff(pen: Pen, scene: Scene, cut: Cut, sign: number): string {
  const half = cut.cuff / 2 + 1;
  if (kindOf(scene) === kinds.quilted) return line(`M${n(-half)} -2Q0 6 ${n(half)} -2`, mix(scene.colour, "#2b2018", 0.5), 13);
  const path = roundedRect(-half, -50, half * 2, 56, 6);
  const box = { x: -half, y: -50, width: half * 2, height: 56 };
  return (
    line(`M${n(-half)} -53H${n(half)}`, tone(scene.colour, -0.7), 6, 'opacity="0.42"') +
    cloth(pen, scene, path, box, sign < 0 ? 0 : -0.1) +
    stitches(`M${n(-half + 5)} -43H${n(half - 5)}M${n(-half + 5)} -2H${n(half - 5)}`, scene.colour) +
    button(pen, sign * half * 0.5, -23, kindOf(scene) === kinds.chore ? mix(scene.colour, "#2b2018", 0.72) : brass, 8)
  );
}

/** On the rail by the door; a scarf hangs beside it, boots' worth of bench below. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const { length } = cutOf(scene);
  return wardrobe(pen, scene, peggedScarf(pen, scene) + hung(pen, scene, thing, 470, length, 750 / (length + 20)));
}

function peggedScarf(pen: Pen, scene: Scene): string {
  const other = mix(scene.colour, "#efe2c8", 0.86);
  const strip = (x: number, to: number, width: number, shade: number) => {
    const path = `M${x} 118C${x - 14} 300 ${x - 20} ${to - 200} ${x - 16} ${to}H${x + width}C${x + width + 8} ${to - 200} ${x + width - 6} 300 ${x + width - 18} 118Z`;
    const box = { x: x - 20, y: 118, width: width + 30, height: to - 118 };
    return cloth(
      pen,
      { ...scene, colour: tone(other, shade), material: "wool", shape: {} },
      path,
      box,
      0,
      `<rect x="${x - 30}" y="${to - 90}" width="200" height="26" fill="${tone(other, -0.45)}" opacity="0.7"/><rect x="${x - 30}" y="${to - 50}" width="200" height="10" fill="${tone(other, -0.45)}" opacity="0.7"/>`,
    );
  };
  return (
    fill("M960 150H1096V780H960Z", "#4a3626", `opacity="0.3" filter="${pen.blur(16, [136, 630])}"`) +
    strip(1006, 640, 84, -0.14) +
    strip(930, 760, 104, 0) +
    `<circle cx="1008" cy="120" r="19" fill="#a9794a"/><circle cx="1003" cy="114" r="9" fill="#e2bd8b"/>`
  );
}
