import { tone } from "./colour.ts";
import { groundColours } from "./grounds.ts";
import { body } from "./material.ts";
import type { Pen } from "./pen.ts";
import { centimetresOf, type ScalePlace } from "./scale-table.ts";
import type { Scene } from "./scene.ts";
import { ellipse, fill, group, line, n, roundedRect } from "./shape.ts";
import { horizon, side, stage } from "./stage.ts";
import { place, type Thing } from "./thing.ts";

/* The thing beside something whose size everybody knows: a paperback of 11 x 18 cm and a pencil, or a door of 82 x 203 cm. */

const book = { wide: 11, high: 18 };
const door = { wide: 82, high: 203, handle: 105 };
/** Where a peg or a picture's middle is on a wall. */
const pegAt = 172;
const eyeAt = 148;

const between = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** The picture of a thing in scale, in picture coordinates. */
export function scaleView(pen: Pen, scene: Scene, thing: Thing, where: ScalePlace): string {
  const cm = centimetresOf(scene);
  const largest = Math.max(thing.height * cm, thing.width * cm * 0.9);
  if (where === "table" || where === "flat") {
    const unit = side / between(largest * 1.75, 26, 84);
    return where === "flat" ? flat(pen, scene, thing, unit, cm) : table(pen, scene, thing, unit, cm);
  }
  const hangs = where === "floor" ? null : hangingOf(scene);
  const unit = side / between(largest * 2, hangs ? (hangs === "low" ? 150 : 215) : 132, 240);
  return room(pen, scene, thing, { unit, cm, hangs });
}

function table(pen: Pen, scene: Scene, thing: Thing, unit: number, cm: number): string {
  const scale = cm * unit;
  const half = (thing.width * scale) / 2;
  const x = between(half + 70, 350, 500);
  const right = x + half;
  const bookX = between(right + (book.wide * unit) / 2 - 10, 760, side - (book.wide * unit) / 2 - 30);
  return (
    stage(pen, scene.ground, horizon - 30) +
    place(pen, scene.ground, paperback(pen, unit), bookX, 900, 1) +
    place(pen, scene.ground, thing, x - (thing.middle ?? 0) * scale, 970, scale) +
    group(`translate(${n(between(bookX - 2 * unit, 600, 1150 - 8.5 * unit))} 1090) rotate(-5)`, pencil(pen, unit))
  );
}

/** Everything lies on the table and is seen from above. */
function flat(pen: Pen, scene: Scene, thing: Thing, unit: number, cm: number): string {
  const scale = cm * unit;
  return (
    stage(pen, scene.ground, side * 2) +
    group(`translate(880 ${n(620 + (book.high * unit) / 2)}) rotate(7)`, lyingBook(pen, unit)) +
    place(pen, scene.ground, thing, 430, 600 + (thing.height * scale) / 2, scale) +
    group(`translate(${n(600)} ${n(between(600 + (thing.height * scale) / 2 + 130, 900, 1130))}) rotate(-8)`, pencil(pen, unit))
  );
}

function cover(pen: Pen, unit: number): string {
  const [wide, high] = [book.wide * unit, book.high * unit];
  const colour = "#8d9a96";
  const path = roundedRect(-wide / 2, -high, wide, high, 5);
  const frame = roundedRect(-wide * 0.3, -high * 0.82, wide * 0.68, high * 0.64, 3);
  const moon = ellipse(wide * 0.04, -high * 0.52, wide * 0.16, wide * 0.16);
  return (
    fill(roundedRect(-wide / 2 + 5, -high + 6, wide + 0.5 * unit, high - 8, 3), "#efe6d4") +
    body(pen, { path, box: { x: -wide / 2, y: -high, width: wide, height: high }, colour, material: "paper" }, "flat") +
    line(`M${n(-wide * 0.42)} ${n(-high + 2)}V-2`, tone(colour, -0.5), 4, 'opacity="0.5"') +
    line(frame, "#d9c7ab", 2.4, 'opacity="0.8"') +
    fill(moon, "#e3cfa0", 'opacity="0.9"')
  );
}

function paperback(pen: Pen, unit: number): Thing {
  return { svg: cover(pen, unit), width: book.wide * unit, height: book.high * unit, foot: (book.wide * unit) / 2, depth: 26 };
}

function lyingBook(pen: Pen, unit: number): string {
  const [wide, high] = [book.wide * unit, book.high * unit];
  return (
    fill(
      roundedRect(-wide / 2 + 14, -high + 16, wide, high, 6),
      "#3a2516",
      `opacity="0.42" filter="${pen.blur(12, [wide, high])}"`,
    ) + cover(pen, unit)
  );
}

/** 17.5 cm long and 0.75 cm thick, its middle on the origin, the point to the right. */
function pencil(pen: Pen, unit: number): string {
  const [half, thick] = [8.75 * unit, 0.38 * unit];
  const shaft = `M${n(-half + 2 * unit)} ${n(-thick)}H${n(half - 1.9 * unit)}V${n(thick)}H${n(-half + 2 * unit)}Z`;
  const faces = pen.linear(
    [
      [0, "#e3b34c"],
      [0.32, "#e3b34c"],
      [0.34, "#c9922f"],
      [0.7, "#c9922f"],
      [0.72, "#96671c"],
      [1, "#96671c"],
    ],
    [0, 0, 0, 1],
  );
  const wood = `M${n(half - 1.9 * unit)} ${n(-thick)}L${n(half - 0.5 * unit)} ${n(-thick * 0.26)}V${n(thick * 0.26)}L${n(half - 1.9 * unit)} ${n(thick)}Z`;
  const lead = `M${n(half - 0.55 * unit)} ${n(-thick * 0.28)}L${n(half)} 0L${n(half - 0.55 * unit)} ${n(thick * 0.28)}Z`;
  const ferrule = roundedRect(-half + 1.1 * unit, -thick * 1.04, unit, thick * 2.08, 2);
  const rubber = roundedRect(-half, -thick * 0.94, 1.3 * unit, thick * 1.88, thick * 0.5);
  return (
    fill(
      roundedRect(-half, -thick * 0.3, half * 2, thick * 2.2, thick),
      "#2a1a10",
      `opacity="0.42" filter="${pen.blur(Math.max(3, thick * 0.6), [half * 2, thick * 2])}"`,
    ) +
    fill(rubber, "#c98a7c") +
    fill(ferrule, pen.fade(["#f1f2f0", "#8f9496"], [0, 0, 0, 1])) +
    fill(shaft, faces) +
    fill(wood, pen.fade(["#ecd3a8", "#b98957"], [0, 0, 0, 1])) +
    fill(lead, "#33302e")
  );
}

/** From a peg, with its middle before the eyes, or low, where small things would be lost beside a whole door. */
type Hanging = "peg" | "eyes" | "low";

function hangingOf({ silhouette }: Scene): Hanging {
  if (silhouette === "mirror") return "eyes";
  return silhouette === "socks" || silhouette === "ukulele" ? "low" : "peg";
}

interface RoomManner {
  unit: number;
  cm: number;
  hangs: Hanging | null;
}

/** Where the thing's foot is: on the floor before the wall, or as far below its peg as it is long. */
function footOf(hangs: Hanging | null, floor: number, unit: number, height: number, scale: number): number {
  if (!hangs) return floor + 70;
  if (hangs === "peg") return floor - pegAt * unit + height + 100 * scale;
  return hangs === "eyes" ? floor - eyeAt * unit + height / 2 : floor * 0.42 + height / 2;
}

function room(pen: Pen, scene: Scene, thing: Thing, { unit, cm, hangs }: RoomManner): string {
  const scale = cm * unit;
  const floor = hangs ? 1080 : 1000;
  const base = footOf(hangs, floor, unit, thing.height * scale, scale);
  const half = (thing.width * scale) / 2;
  const doorX = hangs ? 610 : Math.max(560, half * 2 + 130);
  return (
    stage(pen, scene.ground, floor) +
    skirting(scene, floor, unit) +
    doorway(pen, scene, doorX, floor, unit) +
    place(pen, scene.ground, thing, between(half + 50, 330, doorX - half - 30) - (thing.middle ?? 0) * scale, base, scale)
  );
}

function skirting({ ground }: Scene, floor: number, unit: number): string {
  const [wall] = groundColours[ground].wall;
  const high = 9 * unit;
  return (
    `<rect x="0" y="${n(floor - high)}" width="${side}" height="${n(high)}" fill="${tone(wall, 0.34)}"/>` +
    line(`M0 ${n(floor - high)}H${side}`, tone(wall, -0.2), 2.4, 'opacity="0.6"') +
    `<rect x="0" y="${n(floor)}" width="${side}" height="7" fill="#3a2516" opacity="0.28"/>`
  );
}

/** A panelled door with its frame and a brass handle at the height where hands find it. */
function doorway(pen: Pen, { ground }: Scene, x: number, floor: number, unit: number): string {
  const paint = tone(groundColours[ground].wall[0], 0.42);
  const [wide, high, casing] = [door.wide * unit, door.high * unit, 8 * unit];
  const top = floor - high;
  const shade = (share: number) => tone(paint, share);
  const panel = (y: number, tall: number) => {
    const [px, py, pw, ph] = [x + wide * 0.15, top + high * y, wide * 0.7, high * tall];
    return (
      fill(roundedRect(px, py, pw, ph, 3), pen.fade([shade(-0.1), shade(-0.02)], [0, 0, 1, 1])) +
      line(`M${n(px)} ${n(py + ph)}V${n(py)}H${n(px + pw)}`, shade(-0.34), 5) +
      line(`M${n(px)} ${n(py + ph)}H${n(px + pw)}V${n(py)}`, "#ffffff", 4, 'opacity="0.8"')
    );
  };
  return (
    `<rect x="${n(x - casing + 16)}" y="${n(top - casing + 16)}" width="${n(wide + casing * 2)}" height="${n(high + casing - 16)}" fill="#4a3626" opacity="0.2" filter="${pen.blur(14, [wide, high])}"/>` +
    `<rect x="${n(x - casing)}" y="${n(top - casing)}" width="${n(wide + casing * 2)}" height="${n(high + casing)}" fill="${shade(0.2)}"/>` +
    line(`M${n(x - casing)} ${n(floor)}V${n(top - casing)}H${n(x + wide + casing)}`, shade(-0.2), 3, 'opacity="0.7"') +
    `<rect x="${n(x - 4)}" y="${n(top - 4)}" width="${n(wide + 8)}" height="${n(high + 4)}" fill="${shade(-0.5)}"/>` +
    `<rect x="${n(x)}" y="${n(top)}" width="${n(wide)}" height="${n(high)}" fill="${pen.fade([shade(0.1), shade(0), shade(-0.08)], [0, 0, 1, 1])}"/>` +
    panel(0.07, 0.34) +
    panel(0.58, 0.34) +
    handle(pen, x + wide * 0.075, floor - door.handle * unit, unit)
  );
}

function handle(pen: Pen, x: number, y: number, unit: number): string {
  const brass = pen.fade(["#f6e7bd", "#c9a24f", "#7d5f28"], [0, 0, 0, 1]);
  const lever = roundedRect(x - 0.7 * unit, y - 0.8 * unit, 11 * unit, 1.7 * unit, 0.8 * unit);
  return (
    fill(ellipse(x + 4, y + 6, 2.4 * unit, 2.4 * unit), "#3a2516", 'opacity="0.3"') +
    fill(ellipse(x, y, 2.4 * unit, 2.4 * unit), brass) +
    group("translate(4 6)", fill(lever, "#3a2516"), 'opacity="0.3"') +
    fill(lever, brass) +
    line(`M${n(x)} ${n(y - 0.4 * unit)}h${n(9.4 * unit)}`, "#fff6da", Math.max(1.5, 0.25 * unit), 'opacity="0.8"')
  );
}
