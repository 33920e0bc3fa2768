import { mix, tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { books } from "../props.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, line, n } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { chair } from "./chair.ts";

export const plush: Silhouette = { draw, focus: { x: 0, y: -450, zoom: 2.3 }, use };

const kinds = { bear: 1, rabbit: 2, elephant: 3 };

function draw(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "kind", kinds.bear);
  const svg = behind(pen, scene, kind) + torso(pen, scene) + headOf(pen, scene, kind) + scarf(pen, scene);
  const up = kind === kinds.rabbit ? 880 : 670;
  return { svg, width: kind === kinds.elephant ? 620 : 500, height: up, foot: 176 };
}

/** One stuffed part: a soft ball turned by `degrees`, its pile standing out along the edge. */
function part(pen: Pen, scene: Scene, x: number, y: number, rx: number, ry: number, degrees = 0, colour = scene.colour): string {
  const path = ellipse(0, 0, rx, ry);
  const shadowed = `<ellipse cx="5" cy="9" rx="${rx}" ry="${ry}" fill="${tone(colour, -0.7)}" opacity="0.4" filter="${pen.blur(9)}"/>`;
  return group(
    `translate(${x} ${y}) rotate(${degrees})`,
    shadowed +
      fuzz(pen, scene, rx, ry, colour) +
      body(pen, { path, box: { x: -rx, y: -ry, width: rx * 2, height: ry * 2 }, colour, material: scene.material }, "round"),
  );
}

function fuzz(pen: Pen, { material }: Scene, rx: number, ry: number, colour: string): string {
  if (material !== "wool") return "";
  let hairs = "";
  const count = Math.round((rx + ry) * 0.9);
  for (let index = 0; index < count; index += 1) {
    const angle = (index / count) * Math.PI * 2;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const length = pen.range(3, 9);
    const lean = pen.range(-0.14, 0.14);
    const shade = (-cos - sin) * 0.16 + pen.range(-0.1, 0.1);
    hairs += line(
      `M${n(cos * rx * 0.97)} ${n(sin * ry * 0.97)}L${n(Math.cos(angle + lean) * (rx + length))} ${n(Math.sin(angle + lean) * (ry + length))}`,
      tone(colour, shade),
      3.2,
    );
  }
  return hairs;
}

/** Ears and what else is behind the head. */
function behind(pen: Pen, scene: Scene, kind: number): string {
  const inner = mix(scene.colour, "#f0d9c4", 0.6);
  const pad = { ...scene, material: "cotton" as const };
  if (kind === kinds.rabbit)
    return (
      part(pen, scene, -72, -710, 44, 156, -9) +
      part(pen, pad, -74, -712, 22, 122, -9, inner) +
      part(pen, scene, 84, -704, 44, 156, 15) +
      part(pen, pad, 86, -706, 22, 122, 15, inner)
    );
  if (kind === kinds.elephant)
    return (
      part(pen, scene, -196, -472, 118, 134, 12) +
      part(pen, pad, -204, -466, 84, 98, 12, inner) +
      part(pen, scene, 196, -472, 118, 134, -12) +
      part(pen, pad, 204, -466, 84, 98, -12, inner)
    );
  return (
    part(pen, scene, -124, -590, 62, 62) +
    part(pen, pad, -122, -586, 36, 36, 0, inner) +
    part(pen, scene, 124, -590, 62, 62) +
    part(pen, pad, 122, -586, 36, 36, 0, inner)
  );
}

/** Sitting: a round belly, arms that rest on it, the soles towards us. */
function torso(pen: Pen, scene: Scene): string {
  const sole = mix(scene.colour, "#f0dfc6", 0.55);
  const pad = { ...scene, material: "cotton" as const };
  const seam = line("M4 -330C14 -260 14 -180 2 -96", tone(scene.colour, -0.55), 3, 'stroke-dasharray="8 6" opacity="0.5"');
  const foot = (side: number) =>
    part(pen, scene, side * 128, -66, 86, 70, side * 8) +
    part(pen, scene, side * 150, -76, 66, 76, side * 12) +
    part(pen, pad, side * 152, -72, 40, 46, side * 12, sole);
  return (
    part(pen, scene, 0, -190, 152, 178) +
    seam +
    part(pen, scene, -146, -236, 54, 112, 24) +
    part(pen, scene, 146, -236, 54, 112, -24) +
    foot(-1) +
    foot(1)
  );
}

function headOf(pen: Pen, scene: Scene, kind: number): string {
  const muzzle = mix(scene.colour, "#fbf1de", 0.62);
  const pale = { ...scene };
  const face =
    kind === kinds.elephant
      ? trunk(pen, scene)
      : part(pen, pale, 0, -414, kind === kinds.rabbit ? 58 : 74, kind === kinds.rabbit ? 46 : 58, 0, muzzle) +
        nose(pen, scene, kind);
  const eyeY = kind === kinds.elephant ? -498 : -486;
  const wide = kind === kinds.elephant ? 82 : 70;
  const cheek = (x: number) =>
    `<ellipse cx="${x}" cy="-440" rx="30" ry="22" fill="#d98a70" opacity="0.3" filter="${pen.blur(9)}"/>`;
  return part(pen, scene, 0, -464, 172, 150) + cheek(-112) + cheek(112) + face + eye(pen, -wide, eyeY) + eye(pen, wide, eyeY);
}

function eye(pen: Pen, x: number, y: number): string {
  return (
    `<ellipse cx="${x}" cy="${y + 2}" rx="19" ry="20" fill="#1d120c" opacity="0.35" filter="${pen.blur(4)}"/>` +
    fill(
      ellipse(x, y, 14, 15),
      pen.radial(
        [
          [0, "#5a4638"],
          [0.5, "#241812"],
          [1, "#120a06"],
        ],
        [0.36, 0.3, 0.8],
      ),
    ) +
    `<circle cx="${x - 5}" cy="${y - 6}" r="4.4" fill="#fffdf6" opacity="0.95"/>`
  );
}

function nose(pen: Pen, scene: Scene, kind: number): string {
  const dark = kind === kinds.rabbit ? mix(scene.colour, "#b4614e", 0.8) : "#3a261b";
  const y = kind === kinds.rabbit ? -432 : -442;
  return (
    fill(
      `M-26 ${y - 10}C-22 ${y - 22} 22 ${y - 22} 26 ${y - 10}C28 ${y + 4} 10 ${y + 16} 0 ${y + 17}C-10 ${y + 16} -28 ${y + 4} -26 ${y - 10}Z`,
      pen.radial(
        [
          [0, tone(dark, 0.4)],
          [0.5, dark],
          [1, tone(dark, -0.4)],
        ],
        [0.4, 0.25, 0.8],
      ),
    ) + line(`M0 ${y + 16}V${y + 34}M-26 ${y + 40}Q-12 ${y + 52} 0 ${y + 34}Q12 ${y + 52} 26 ${y + 40}`, dark, 4.4)
  );
}

/** A trunk that curls to one side, in rings of shade. */
function trunk(pen: Pen, scene: Scene): string {
  const { colour } = scene;
  const curve = "M0 -452C-4 -380 -18 -330 -4 -286C6 -256 46 -252 62 -280";
  let rings = "";
  for (const [x, y] of [
    [-2, -400],
    [-9, -366],
    [-12, -334],
  ] as const)
    rings += line(`M${x - 36} ${y}Q${x} ${y + 14} ${x + 36} ${y}`, tone(colour, -0.5), 4, 'opacity="0.4"');
  return (
    line(curve, tone(colour, -0.6), 84, `opacity="0.35" filter="${pen.blur(9)}" transform="translate(6 8)"`) +
    line(curve, tone(colour, -0.16), 80) +
    group("translate(-6 -4)", line(curve, tone(colour, 0.06), 58)) +
    group("translate(-14 -6)", line(curve, tone(colour, 0.34), 20, `opacity="0.6" filter="${pen.blur(8)}"`)) +
    rings
  );
}

/** A knitted scarf, knotted at the side. */
function scarf(pen: Pen, scene: Scene): string {
  const yarn = mix(scene.colour, "#b4573a", 0.82);
  const band =
    "M-128 -334C-90 -296 90 -296 128 -334C132 -312 126 -296 116 -288C70 -262 -70 -262 -116 -288C-126 -296 -132 -312 -128 -334Z";
  const tail = "M58 -290C70 -240 66 -190 74 -150C92 -146 108 -150 118 -156C108 -200 112 -250 98 -300Z";
  const wool = (path: string, x: number, y: number, w: number, h: number, shade: number) =>
    body(pen, { path, box: { x, y, width: w, height: h }, colour: tone(yarn, shade), material: "knit" }, "flat");
  let fringe = "";
  for (let x = 76; x < 118; x += 7)
    fringe += line(`M${x} -152q${n(pen.range(-3, 3))} 14 ${n(pen.range(-4, 4))} 26`, tone(yarn, pen.range(-0.2, 0.2)), 4.4);
  return (
    group("translate(4 9)", fill(band, "#1d120c") + fill(tail, "#1d120c"), `opacity="0.28" filter="${pen.blur(7)}"`) +
    wool(tail, 56, -300, 64, 152, -0.1) +
    fringe +
    wool(band, -132, -336, 264, 76, 0.04) +
    wool(ellipse(76, -288, 32, 26), 44, -314, 64, 52, 0.1)
  );
}

/** On a chair, waiting to be read to. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const seat = chair.draw(pen, { ...scene, silhouette: "chair", material: "wood", colour: "#a57a4e", shape: { back: 1 } });
  const boards = [860, 940, 1050, 1180]
    .map((y) => `<rect y="${y}" width="1200" height="3" fill="#6a4a2c" opacity="0.16"/>`)
    .join("");
  return (
    sunOnWall(pen, 120, 50, 560, 600) +
    boards +
    place(pen, scene.ground, seat, 520, 1070, 1.42) +
    `<ellipse cx="530" cy="706" rx="170" ry="22" fill="#1d120c" opacity="0.4" filter="${pen.blur(10)}"/>` +
    group("translate(520 716) scale(0.72)", thing.svg) +
    place(pen, scene.ground, books(pen, 290, ["#4a6670", "#c9983c", "#b4674a"]), 980, 1070, 0.9)
  );
}
