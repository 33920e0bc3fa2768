import { mix, tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, line, n, type Point } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { branchInVase } from "../wardrobe.ts";

/** On a linen bust; `kind` 1 is a disc with a stone, 2 a string of stones, 3 a crescent of filigree, 4 a drop. */
export const necklace: Silhouette = { draw, focus: { x: 0, y: -210, zoom: 2.2 }, use };

const kinds = { disc: 1, beads: 2, crescent: 3, drop: 4 };

function draw(pen: Pen, scene: Scene): Thing {
  return { svg: bust(pen, scene) + jewel(pen, scene), width: 560, height: 520, foot: 210 };
}

/** A neck and shoulders covered in linen, on a foot of wood. */
function bust(pen: Pen, scene: Scene): string {
  const path =
    "M-84 -570C-82 -520 -80 -484 -100 -450C-130 -402 -250 -396 -288 -340C-316 -292 -262 -130 -214 -40Q-204 -20 -180 -20H180Q204 -20 214 -40C262 -130 316 -292 288 -340C250 -396 130 -402 100 -450C80 -484 82 -520 84 -570Q0 -546 -84 -570Z";
  const linen = tone(scene.ground === "clay" || scene.ground === "sand" ? "#efe7d8" : "#ded0b8", 0);
  const hollow = (x: number) =>
    `<ellipse cx="${x}" cy="-366" rx="76" ry="16" fill="#5b452e" opacity="0.24" transform="rotate(${x < 0 ? 14 : -14} ${x} -366)" filter="${pen.blur(10, [140, 36])}"/>`;
  const top = ellipse(0, -570, 84, 17);
  const foot = "M-190 -22H190L206 2Q0 24 -206 2Z";
  return (
    body(pen, { path: foot, box: { x: -206, y: -22, width: 412, height: 40 }, colour: "#a97f55", material: "wood" }, "cylinder") +
    body(pen, { path, box: { x: -296, y: -572, width: 592, height: 554 }, colour: linen, material: "linen" }, "round") +
    `<g clip-path="${pen.clip(path)}">${hollow(-104)}${hollow(104)}<ellipse cx="120" cy="-490" rx="60" ry="100" fill="#3a2516" opacity="0.3" filter="${pen.blur(26, [120, 220])}"/></g>` +
    fill(top, tone(linen, 0.3)) +
    line(top, tone(linen, -0.3), 2.5, 'opacity="0.6"')
  );
}

/** The way the chain falls: from the nape round the neck to the middle. */
function fall(low: number): Point[] {
  const points: Point[] = [];
  for (let step = -20; step <= 20; step += 1) {
    const share = step / 20;
    points.push([
      96 * Math.sin((share * Math.PI) / 2) * (1 + 0.24 * (1 - share * share)),
      low - (low + 476) * Math.abs(share) ** 1.7,
    ]);
  }
  return points;
}

const polyline = (points: readonly Point[]) => `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join("L")}`;

const metalOf = (scene: Scene) =>
  scene.material === "silver" || scene.material === "steel" ? "#d3d7da" : scene.material === "iron" ? "#5a5c5e" : "#d2a850";

function chain(pen: Pen, scene: Scene, low: number): string {
  const path = polyline(fall(low));
  const metal = metalOf(scene);
  return (
    line(path, "#3a2516", 7, `opacity="0.4" transform="translate(6 7)" filter="${pen.blur(3.5, [200, 300])}"`) +
    line(path, tone(metal, -0.62), 8) +
    line(path, metal, 6.4, 'stroke-dasharray="7 2.6" stroke-linecap="butt"') +
    line(path, tone(metal, 0.85), 2.4, 'stroke-dasharray="4 5.6" transform="translate(-1 -1)"')
  );
}

function jewel(pen: Pen, scene: Scene): string {
  const kind = shapeOf(scene, "kind", kinds.disc);
  if (kind === kinds.beads) return beads(pen, scene);
  const low = -250;
  const hangs = kind === kinds.crescent ? crescent(pen, scene) : kind === kinds.drop ? drop(pen, scene) : disc(pen, scene);
  return chain(pen, scene, low) + group(`translate(0 ${low}) scale(1.24)`, group("translate(8 10)", shadowDisc(pen), "") + hangs);
}

function shadowDisc(pen: Pen): string {
  return `<ellipse cx="0" cy="62" rx="56" ry="58" fill="#3a2516" opacity="0.4" filter="${pen.blur(9, [112, 116])}"/>`;
}

function polished(pen: Pen, metal: string): string {
  return pen.fade([tone(metal, 0.85), metal, tone(metal, -0.5), tone(metal, 0.4), tone(metal, -0.2)], [0.1, 0, 0.9, 1]);
}

/** A polished stone: light enters at the upper left and glows at the lower right. */
export function stone(pen: Pen, colour: string, cx: number, cy: number, rx: number, ry = rx): string {
  const glow = pen.radial(
    [
      [0, tone(colour, 0.55)],
      [0.4, colour],
      [0.82, tone(colour, -0.5)],
      [1, tone(colour, -0.1)],
    ],
    [0.38, 0.32, 0.72],
  );
  return (
    fill(ellipse(cx, cy, rx, ry), glow) +
    fill(ellipse(cx - rx * 0.34, cy - ry * 0.42, rx * 0.26, ry * 0.17), "#ffffff", 'opacity="0.8"') +
    fill(ellipse(cx + rx * 0.3, cy + ry * 0.5, rx * 0.34, ry * 0.16), tone(colour, 0.7), 'opacity="0.4"')
  );
}

function bail(pen: Pen, metal: string): string {
  return line("M0 -6C-12 2 -12 18 0 22C12 18 12 2 0 -6", polished(pen, metal), 7);
}

function disc(pen: Pen, scene: Scene): string {
  const metal = metalOf(scene);
  let hammer = "";
  for (let index = 0; index < 34; index += 1) {
    const [angle, reach] = [pen.range(0, 6.28), 52 * Math.sqrt(pen.next())];
    hammer += fill(
      ellipse(Math.cos(angle) * reach, 76 + Math.sin(angle) * reach, 6, 5),
      pen.next() > 0.5 ? tone(metal, 0.7) : tone(metal, -0.4),
      'opacity="0.28"',
    );
  }
  return (
    bail(pen, metal) +
    fill(ellipse(0, 76, 58, 58), polished(pen, metal)) +
    hammer +
    line(ellipse(0, 76, 55, 55), tone(metal, 0.8), 3, 'opacity="0.8"') +
    fill(ellipse(0, 76, 27, 27), tone(metal, -0.5)) +
    stone(pen, scene.colour, 0, 76, 23)
  );
}

function crescent(pen: Pen, scene: Scene): string {
  const metal = metalOf(scene);
  const path = "M-104 -26C-98 70 -54 122 0 122C54 122 98 70 104 -26C80 30 46 56 0 56C-46 56 -80 30 -104 -26Z";
  let curls = "";
  for (let step = -4; step <= 4; step += 1) {
    const angle = (step / 4.6) * 1.15;
    const [x, y] = [86 * Math.sin(angle), 4 + 82 * Math.cos(angle)];
    const size = 14 - Math.abs(step) * 1.6;
    curls +=
      line(ellipse(x, y, size, size), tone(metal, -0.6), 3.4) +
      line(ellipse(x, y, size * 0.5, size * 0.5), tone(metal, -0.6), 3) +
      line(ellipse(x - 1, y - 1, size, size), tone(metal, 0.8), 1.8);
  }
  const fringe = [-3, -2, -1, 0, 1, 2, 3]
    .map((step) => {
      const x = step * 27;
      const y = 120 - Math.abs(step) ** 1.8 * 7;
      return line(`M${x} ${n(y)}v16`, tone(metal, -0.2), 3) + stone(pen, scene.colour, x, y + 25, 8.5, 10.5);
    })
    .join("");
  return (
    fringe +
    fill(path, polished(pen, metal)) +
    curls +
    line(path, tone(metal, 0.8), 3, 'opacity="0.8"') +
    line("M-104 -26Q-108 -60 -84 -96M104 -26Q108 -60 84 -96", metal, 0)
  );
}

function drop(pen: Pen, scene: Scene): string {
  const metal = metalOf(scene);
  const path = "M0 18C30 62 50 92 50 126C50 158 28 180 0 180C-28 180 -50 158 -50 126C-50 92 -30 62 0 18Z";
  const glow = pen.radial(
    [
      [0, tone(scene.colour, 0.6)],
      [0.45, scene.colour],
      [0.85, tone(scene.colour, -0.5)],
      [1, tone(scene.colour, 0)],
    ],
    [0.36, 0.5, 0.7],
  );
  return (
    bail(pen, metal) +
    fill(path, glow) +
    fill("M-14 66C-30 92 -34 108 -32 130C-26 110 -20 92 -8 72Z", "#ffffff", 'opacity="0.6"') +
    line(path, tone(metal, -0.5), 8) +
    line(path, polished(pen, metal), 5.5) +
    fill("M-17 46L0 12L17 46Q0 58 -17 46Z", polished(pen, metal))
  );
}

/** A string of stones that grow towards the middle, a bead of metal between them. */
function beads(pen: Pen, scene: Scene): string {
  const metal = metalOf(scene);
  const path = fall(-216);
  const shade = line(
    polyline(path),
    "#3a2516",
    26,
    `opacity="0.36" transform="translate(8 10)" filter="${pen.blur(7, [200, 260])}"`,
  );
  const every = path.filter((_, index) => index % 2 === 0);
  const small = path.filter((_, index) => index % 2 === 1);
  return (
    shade +
    line(polyline(path), tone(metal, -0.4), 3) +
    small.map(([x, y]) => stone(pen, metal, x, y, 7)).join("") +
    every
      .map(([x, y], index) => {
        const size = 23 - Math.abs(index - (every.length - 1) / 2) * 1;
        return stone(pen, mix(scene.colour, index % 3 === 0 ? "#fffaf0" : "#2a1a10", 0.08), x, y, size);
      })
      .join("")
  );
}

/** On the dressing table by the window. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const dish =
    `<ellipse cx="850" cy="1004" rx="150" ry="24" fill="#3a2516" opacity="0.4" filter="${pen.blur(10, [300, 48])}"/>` +
    fill(ellipse(840, 982, 140, 34), pen.fade(["#f3ecdf", "#cbbda4"])) +
    fill(ellipse(840, 980, 112, 25), pen.fade(["#b7a88c", "#e9dfcc"])) +
    stone(pen, scene.colour, 812, 974, 13) +
    stone(pen, metalOf(scene), 842, 984, 10) +
    line(ellipse(872, 978, 22, 11), metalOf(scene), 6);
  return (
    sunOnWall(pen, 140, 70, 560, 620) +
    place(pen, scene.ground, tray(pen, 1140, 240, "#8f6740"), 600, 1070, 1) +
    branchInVase(pen, { ...scene, ground: "sand" }, 1010, 930) +
    place(pen, "sand", thing, 420, 1010, 1.2) +
    dish
  );
}
