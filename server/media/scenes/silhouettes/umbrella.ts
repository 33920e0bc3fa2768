import { mix, tone } from "../colour.ts";
import { furled } from "../furled.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, line, n, type Point, roundedRect } from "../shape.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { rainyWindow } from "../window.ts";

/** `kind` 1 lies open on its rim, 2 leans rolled up against the wall, 3 is short enough for a bag. */
export const umbrella: Silhouette = { draw, focus: { x: 60, y: -330, zoom: 2 }, use, horizon: 860 };

const kinds = { open: 1, rolled: 2, folding: 3 };
const rim = 330;
const rimFlat = 0.2;
const crown = -268;

function draw(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "kind", kinds.open);
  if (kind === kinds.rolled) {
    const svg =
      wallShadow(pen, 720) + group("translate(120 -12) rotate(-17)", furled(pen, scene, { length: 720, isShort: false }));
    return { svg, width: 460, height: 640, foot: 0 };
  }
  if (kind === kinds.folding) {
    const svg = wallShadow(pen, 420) + group("translate(70 -8) rotate(-13)", furled(pen, scene, { length: 420, isShort: true }));
    return { svg, width: 420, height: 440, foot: 0 };
  }
  return {
    svg: ground(pen) + group("translate(110 -262) rotate(57)", opened(pen, scene)),
    width: 720,
    height: 580,
    foot: 0,
    middle: 40,
  };
}

function ground(pen: Pen): string {
  return `<g filter="${pen.blur(14, [760, 90])}"><ellipse cx="250" cy="-6" rx="230" ry="34" fill="#2a1a10" opacity="0.42"/><ellipse cx="-150" cy="-4" rx="200" ry="16" fill="#2a1a10" opacity="0.3"/></g>`;
}

/** Rolled ones lean: their shadow runs up the wall beside them. */
function wallShadow(pen: Pen, length: number): string {
  const reach = length * 0.3;
  return `${line(
    `M130 -6L${n(-reach + 130)} ${n(-length * 0.92)}`,
    "#2a1a10",
    64,
    `opacity="0.22" transform="translate(56 26)" filter="${pen.blur(20, [reach + 80, length])}"`,
  )}<ellipse cx="140" cy="-4" rx="64" ry="13" fill="#2a1a10" opacity="0.45" filter="${pen.blur(7, [128, 26])}"/>`;
}

/** The tips of the eight ribs on the rim, in the open umbrella's own upright measure. */
function tips(): Point[] {
  return Array.from({ length: 8 }, (_, place): Point => {
    const angle = (place / 8) * 2 * Math.PI + Math.PI / 8;
    return [rim * Math.cos(angle), rim * rimFlat * Math.sin(angle)];
  });
}

function opened(pen: Pen, scene: Scene): string {
  return dome(pen, scene) + inside(pen, scene) + shaft(pen, scene);
}

function dome(pen: Pen, scene: Scene): string {
  const { colour, material } = scene;
  const path = `M${-rim} 0C${n(-rim * 0.94)} -150 -150 ${crown} 0 ${crown}C150 ${crown} ${n(rim * 0.94)} -150 ${rim} 0Q0 40 ${-rim} 0Z`;
  const box = { x: -rim, y: crown, width: rim * 2, height: -crown + 20 };
  const ribs = [-0.92, -0.46, 0.08, 0.6, 0.96].map(
    (share) => `M0 ${crown}C${n(share * 150)} ${crown} ${n(share * rim * 0.98)} -150 ${n(share * rim)} -20`,
  );
  const panels = ribs
    .slice(0, -1)
    .map((rib, index) => {
      const next = [-0.46, 0.08, 0.6, 0.96][index] ?? 1;
      const isOther = shapeOf(scene, "two", 0) === 1 && index % 2 === 0;
      const wedge = `${rib}L${n(next * rim)} -20C${n(next * rim * 0.98)} -150 ${n(next * 150)} ${crown} 0 ${crown}Z`;
      const shade = pen.linear([
        [0, "#fffaf0", 0.2],
        [0.4, "#fffaf0", 0],
        [1, "#1d120c", 0.24],
      ]);
      return (isOther ? fill(wedge, mix(colour, "#f6ecd8", 0.82), 'opacity="0.94"') : "") + fill(wedge, shade);
    })
    .join("");
  return (
    body(pen, { path, box, colour, material }, "round") +
    `<g clip-path="${pen.clip(path)}">${panels}${line(ribs.join(""), tone(colour, -0.6), 4, 'opacity="0.6"')}${line(ribs.join(""), tone(colour, 0.6), 3, 'opacity="0.5" transform="translate(-4 0)"')}</g>` +
    line(`M0 ${crown + 2}V${crown - 44}`, "#7d5f28", 15) +
    line(`M-3 ${crown}V${crown - 42}`, "#e3c983", 5)
  );
}

/** What is seen under the rim: the lining's shade, eight ribs and their stretchers. */
function inside(pen: Pen, scene: Scene): string {
  const points = tips();
  const [first = [0, 0]] = points;
  const scallops = points
    .map(([x, y], index) => {
      const [nx, ny] = points[(index + 1) % points.length] ?? first;
      return `Q${n((x + nx) * 0.43)} ${n((y + ny) * 0.43)} ${n(nx)} ${n(ny)}`;
    })
    .join("");
  const path = `M${n(first[0])} ${n(first[1])}${scallops}Z`;
  const dark = pen.radial(
    [
      [0, tone(scene.colour, -0.72)],
      [0.7, tone(scene.colour, -0.5)],
      [1, tone(scene.colour, -0.28)],
    ],
    [0.5, 0.5, 0.5],
  );
  const ribs = points.map(([x, y]) => `M0 -26L${n(x)} ${n(y)}`).join("");
  const stretchers = points.map(([x, y]) => `M0 96L${n(x * 0.5)} ${n(y * 0.5 - 10)}`).join("");
  const ends = points.map(([x, y]) => fill(ellipse(x, y, 6, 6), "#c9a965")).join("");
  return (
    fill(path, dark) +
    line(path, tone(scene.colour, 0.25), 4, 'opacity="0.8"') +
    line(ribs, "#8d9194", 4) +
    line(stretchers, "#b3b7ba", 3.4) +
    ends
  );
}

function shaft(pen: Pen, scene: Scene): string {
  const wood = shapeOf(scene, "dark", 0) === 1 ? "#5b3d28" : "#b98957";
  const crook = "M0 300V410C0 470 -84 474 -86 414";
  return (
    line("M0 -30V320", "#5f6365", 13) +
    line("M-3 -30V320", "#e3e6e7", 4) +
    body(
      pen,
      {
        path: roundedRect(-14, 84, 28, 40, 6),
        box: { x: -14, y: 84, width: 28, height: 40 },
        colour: "#2b2d31",
        material: "plastic",
      },
      "cylinder",
    ) +
    line(crook, tone(wood, -0.5), 33) +
    line(crook, wood, 27) +
    line(crook, tone(wood, 0.5), 7, 'opacity="0.6" transform="translate(-6 -2)"') +
    line("M-15 306H15", "#c9a965", 9, 'stroke-linecap="butt"')
  );
}

/** In the stand by the window while it rains. */
function use(pen: Pen, scene: Scene, _thing: Thing): string {
  const isShort = shapeOf(scene, "kind", kinds.open) === kinds.folding;
  const other: Scene = { ...scene, colour: mix(scene.colour, "#d9cbb0", 0.75), shape: { ...scene.shape, dark: 1 } };
  const length = isShort ? 470 : 700;
  const stand = "M-150 0C-158 -90 -156 -180 -146 -250H146C156 -180 158 -90 150 0Q0 40 -150 0Z";
  const box = { x: -158, y: -250, width: 316, height: 280 };
  return (
    rainyWindow(pen, 110, 60, 500, 660) +
    place(pen, scene.ground, tray(pen, 1500, 200, "#8f6740"), 640, 1150, 1) +
    `<ellipse cx="800" cy="1060" rx="260" ry="34" fill="#2a1a10" opacity="0.42" filter="${pen.blur(14, [520, 68])}"/>` +
    group("translate(740 1050)", fill(ellipse(0, -250, 146, 30), "#3a2f26")) +
    (isShort ? "" : group("translate(690 1010) rotate(-9)", furled(pen, other, { length: 660, isShort: false }))) +
    group(`translate(${isShort ? 740 : 790} ${isShort ? 890 : 1010}) rotate(8)`, furled(pen, scene, { length, isShort })) +
    group(
      "translate(740 1050)",
      body(pen, { path: stand, box, colour: "#e6dcc8", material: "stoneware" }, "cylinder") +
        line("M-146 -250Q0 -202 146 -250", tone("#e6dcc8", 0.5), 8) +
        line("M-152 -170Q0 -124 152 -170", "#4a6670", 9, 'opacity="0.7"'),
    )
  );
}
