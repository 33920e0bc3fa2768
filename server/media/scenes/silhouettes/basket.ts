import { mix, tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, line, n, tilt } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { type Turn, wovenWall } from "../weaving.ts";
import { fruit, rolls } from "./basket-filling.ts";

export const basket: Silhouette = { draw, focus: { x: -50, y: -190, zoom: 2.3 }, use, horizon: 790 };

const kinds = { kiondo: 1, hamper: 2, market: 3 };

interface Wall {
  height: number;
  top: number;
  thick: number;
  /** The radius at a share of the height, 0 at the rim. */
  radius(share: number): number;
}

const walls: Record<number, Wall> = {
  1: {
    height: 330,
    top: 196,
    thick: 15,
    radius: (share) => 196 + 44 * Math.sin(Math.min(1, share * 1.15) * 2.5) - 66 * share ** 2.4,
  },
  2: { height: 470, top: 190, thick: 19, radius: (share) => 190 - 26 * share + 6 * Math.sin(share * 3.1) },
  3: { height: 210, top: 270, thick: 17, radius: (share) => 270 - 24 * share - 50 * share ** 3 },
};

function wallOf(scene: Scene): { kind: number; wall: Wall } {
  const kind = shapeOf(scene, "kind", kinds.kiondo);
  return { kind, wall: walls[kind] ?? (walls[1] as Wall) };
}

function draw(pen: Pen, scene: Scene): Thing {
  const { kind, wall } = wallOf(scene);
  const svg = backHalf(pen, scene) + frontHalf(pen, scene);
  const widest = Math.max(wall.radius(0), wall.radius(0.35), wall.radius(0.5));
  const over = kind === kinds.kiondo ? 190 : kind === kinds.hamper ? 90 : 250;
  return { svg, width: widest * 2 + 30, height: wall.height + over, foot: wall.radius(1) * 0.96 };
}

/** The opening with the far wall inside, and what of the handles is behind. */
function backHalf(pen: Pen, scene: Scene): string {
  const { kind, wall } = wallOf(scene);
  const { colour } = scene;
  const y = -wall.height;
  const inside = ellipse(0, y, wall.top, wall.top * tilt);
  let rows = "";
  for (let row = 0; row < 6; row += 1)
    rows += line(
      `M${n(-wall.top)} ${n(y + row * 13)}A${n(wall.top)} ${n(wall.top * tilt)} 0 0 1 ${n(wall.top)} ${n(y + row * 13)}`,
      tone(colour, -0.4 - row * 0.05),
      9,
      'stroke-dasharray="10 3" stroke-linecap="butt"',
    );
  const behind = kind === kinds.kiondo ? strap(pen, wall.top * 0.62, y - wall.top * tilt * 0.78, 168, -0.3) : "";
  return (
    behind +
    fill(inside, pen.fade([tone(colour, -0.72), tone(colour, -0.5)])) +
    `<g clip-path="${pen.clip(inside)}">${rows}</g>` +
    line(
      `M${n(-wall.top)} ${n(y)}A${n(wall.top)} ${n(wall.top * tilt)} 0 0 1 ${n(wall.top)} ${n(y)}`,
      tone(colour, -0.08),
      wall.thick * 0.9,
    )
  );
}

function frontHalf(pen: Pen, scene: Scene): string {
  const { kind, wall } = wallOf(scene);
  const { height, thick, top } = wall;
  const turns: Turn[] = [];
  const rows = Math.round(height / (thick * 0.93));
  for (let row = rows - 1; row >= 0; row -= 1) {
    const share = row / (rows - 1);
    turns.push({
      y: -height + share * (height - thick * 0.4),
      radius: wall.radius(share),
      colour: shade(pen, scene, kind, share),
    });
  }
  const ground = lowerShade(pen, scene, wall);
  const rim = line(
    `M${n(-top)} ${n(-height)}A${n(top)} ${n(top * tilt)} 0 0 0 ${n(top)} ${n(-height)}`,
    tone(scene.colour, -0.2),
    thick * 1.3,
  );
  const rimLit = line(
    `M${n(-top)} ${n(-height - 2)}A${n(top)} ${n(top * tilt)} 0 0 0 ${n(top)} ${n(-height - 2)}`,
    tone(scene.colour, 0.3),
    thick * 0.6,
    `stroke-linecap="butt" stroke-dasharray="${thick} 4"`,
  );
  const front =
    kind === kinds.kiondo
      ? strap(pen, top * 0.66, -height + top * tilt * 0.74, 196, 0)
      : kind === kinds.hamper
        ? lid(pen, scene, wall)
        : arch(pen, scene, wall);
  return wovenWall(pen, turns, thick) + ground + rim + rimLit + front;
}

/** The bands a maker puts in: broad ones on a kiondo, one under the rim of a hamper, zigzag dots on a market basket. */
function shade(pen: Pen, { colour }: Scene, kind: number, share: number): string {
  const isDark = Number.parseInt(colour.slice(3, 5), 16) < 120;
  const accent = isDark ? mix(colour, "#ead9b8", 0.72) : mix(colour, "#5a3626", 0.66);
  const base = tone(colour, pen.range(-0.05, 0.05));
  if (kind === kinds.kiondo && ((share > 0.2 && share < 0.3) || (share > 0.36 && share < 0.4) || (share > 0.56 && share < 0.78)))
    return accent;
  if (kind === kinds.hamper && share > 0.62) return accent;
  if (kind === kinds.market && (share < 0.1 || (share > 0.44 && share < 0.56))) return accent;
  return base;
}

function lowerShade(pen: Pen, { colour }: Scene, { height, radius }: Wall): string {
  const paint = pen.linear(
    [
      [0, tone(colour, -0.8), 0],
      [0.6, tone(colour, -0.8), 0.05],
      [1, tone(colour, -0.8), 0.4],
    ],
    [0, 0, 0, 1],
  );
  const wide = radius(0.9) * 1.02;
  return `<ellipse cx="0" cy="${n(-height * 0.12)}" rx="${n(wide)}" ry="${n(height * 0.2)}" fill="${paint}" opacity="0.7" filter="${pen.blur(8)}"/>`;
}

/** A leather strap between two stitched tabs. */
function strap(pen: Pen, reach: number, y: number, rise: number, shade: number): string {
  const hide = tone("#8a5433", shade);
  const loop = `M${n(-reach)} ${n(y)}C${n(-reach * 0.9)} ${n(y - rise * 1.35)} ${n(reach * 0.9)} ${n(y - rise * 1.35)} ${n(reach)} ${n(y)}`;
  const tab = (x: number) =>
    `<rect x="${n(x - 17)}" y="${n(y - 16)}" width="34" height="66" rx="9" fill="${pen.fade([tone(hide, 0.1), tone(hide, -0.3)], [0, 0, 0, 1])}"/>` +
    line(`M${n(x - 9)} ${n(y)}v36M${n(x + 9)} ${n(y)}v36`, "#e8d7b4", 2, 'stroke-dasharray="5 5" opacity="0.8"');
  return (
    line(loop, tone(hide, -0.5), 21) +
    line(loop, hide, 17) +
    line(loop, tone(hide, 0.34), 4, `transform="translate(-3 -4)" opacity="0.7" filter="${pen.blur(1.2)}"`) +
    tab(-reach) +
    tab(reach)
  );
}

function lid(pen: Pen, scene: Scene, { height, top }: Wall): string {
  const y = -height - 8;
  const [wide, rise] = [top + 12, 40];
  const path = `M${n(-wide)} ${n(y)}C${n(-wide)} ${n(y - rise * 1.5)} ${n(wide)} ${n(y - rise * 1.5)} ${n(wide)} ${n(y)}A${n(wide)} ${n(wide * tilt)} 0 0 1 ${n(-wide)} ${n(y)}Z`;
  const { colour } = scene;
  const rings: string[] = [];
  for (let radius = wide - 8; radius > 10; radius -= 15) {
    const lift = rise * (1 - (radius / wide) ** 2) * 0.9;
    const ring = ellipse(0, y - lift, radius, radius * tilt);
    rings.push(
      line(ring, tone(colour, -0.45), 15),
      line(ring, pen.fade([tone(colour, 0.3), tone(colour, 0.08), tone(colour, -0.3)]), 12),
      line(ring, tone(colour, -0.45), 12, 'stroke-linecap="butt" stroke-dasharray="1.6 14" opacity="0.5"'),
    );
  }
  const knob = body(
    pen,
    {
      path: ellipse(0, y - rise - 14, 24, 18),
      box: { x: -24, y: y - rise - 32, width: 48, height: 36 },
      colour: "#8a5f3c",
      material: "wood",
    },
    "round",
  );
  const side = line(
    `M${n(-wide)} ${n(y + 8)}A${n(wide)} ${n(wide * tilt)} 0 0 0 ${n(wide)} ${n(y + 8)}`,
    tone(colour, -0.6),
    12,
    `opacity="0.6" filter="${pen.blur(3)}"`,
  );
  return (
    side +
    fill(path, tone(colour, -0.2)) +
    `<g clip-path="${pen.clip(ellipse(0, y - 12, wide + 8, wide * tilt + 46))}">${rings.join("")}</g>${knob}`
  );
}

/** One wooden bow over the whole width, wrapped where the hand goes. */
function arch(pen: Pen, scene: Scene, { height, top }: Wall): string {
  const y = -height + 4;
  const bow = `M${n(-top * 0.97)} ${n(y + 6)}C${n(-top * 0.98)} ${n(y - 300)} ${n(top * 0.98)} ${n(y - 300)} ${n(top * 0.97)} ${n(y + 6)}`;
  const wood = "#8f6540";
  const wrap = `M-74 ${n(y - 219)}Q0 ${n(y - 230)} 74 ${n(y - 219)}`;
  return (
    line(bow, tone(wood, -0.5), 23) +
    line(bow, wood, 18) +
    line(bow, tone(wood, 0.36), 5, `transform="translate(-3 -5)" opacity="0.7" filter="${pen.blur(1.2)}"`) +
    line(wrap, tone(scene.colour, -0.3), 28, 'stroke-linecap="butt"') +
    line(wrap, tone(scene.colour, 0.2), 27, 'stroke-linecap="butt" stroke-dasharray="7 2.4"')
  );
}

/** Rolled blankets in the deep one, pears in the wide one; the hamper is shut. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const { kind, wall } = wallOf(scene);
  const scale = kind === kinds.market ? 1.2 : Math.min(1.28, 760 / thing.height);
  const filling =
    kind === kinds.kiondo ? rolls(pen, wall.height, wall.top) : kind === kinds.market ? fruit(pen, wall.height) : "";
  const shown = { ...thing, svg: backHalf(pen, scene) + filling + frontHalf(pen, scene) };
  const boards = [860, 940, 1050, 1180]
    .map((y) => `<rect y="${y}" width="1200" height="3" fill="#6a4a2c" opacity="0.16"/>`)
    .join("");
  return sunOnWall(pen, 100, 50, 540, 600) + boards + place(pen, scene.ground, shown, 600, 1030, scale);
}
