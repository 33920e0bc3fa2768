import { tone } from "./colour.ts";
import { garden } from "./garden.ts";
import { body } from "./material.ts";
import type { Pen } from "./pen.ts";
import { branch, smallCup, tray } from "./props.ts";
import type { Scene } from "./scene.ts";
import { closed, fill, group, line, n, roundedRect } from "./shape.ts";
import { silhouettes } from "./silhouettes.ts";
import { place } from "./thing.ts";

const timber = "#7c5536";
const floorAt = 600;

/** A maru in the morning: posts and paper doors, one side open to the garden, the floor in the sun, things one lives with. */
export function hall(pen: Pen): string {
  return (
    wall(pen) +
    garden(pen, 560, 92, 500, 508) +
    frames(pen) +
    floor(pen) +
    sun(pen) +
    corner(pen) +
    table(pen) +
    right(pen) +
    air(pen)
  );
}

function wall(pen: Pen): string {
  const paint = pen.linear(
    [
      [0, "#f3e7d3"],
      [1, "#dcc7a6"],
    ],
    [0, 0, 1, 1],
  );
  return (
    `<rect width="1600" height="${floorAt}" fill="${paint}"/>` +
    door(pen, 40, 92, 240, 508, 0.95) +
    door(pen, 284, 92, 240, 508, 1) +
    door(pen, 1096, 92, 230, 508, 0.62) +
    door(pen, 1330, 92, 230, 508, 0.5)
  );
}

/** Mulberry paper on a lattice, lit from outside. */
function door(pen: Pen, x: number, y: number, width: number, height: number, light: number): string {
  const paper = pen.linear(
    [
      [0, tone("#f8e8c8", light * 0.6)],
      [0.6, "#f1ddb6"],
      [1, tone("#e0c394", (light - 1) * 0.4)],
    ],
    [0.1, 0, 0.8, 1],
  );
  const foot = height * 0.24;
  let bars = "";
  for (let step = 1; step < 6; step += 1) bars += `M${n(x + (width / 6) * step)} ${y}v${n(height - foot)}`;
  for (let step = 1; step < 8; step += 1) bars += `M${x} ${n(y + ((height - foot) / 8) * step)}h${width}`;
  const panel = roundedRect(x + 14, y + height - foot + 12, width - 28, foot - 26, 4);
  return (
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${paper}"/>` +
    line(bars, tone(timber, -0.1), 5, 'opacity="0.82"') +
    line(bars, tone(timber, 0.4), 1.4, 'opacity="0.5" transform="translate(-2 -2)"') +
    body(
      pen,
      {
        path: roundedRect(x, y + height - foot, width, foot, 2),
        box: { x, y: y + height - foot, width, height: foot },
        colour: "#a5764c",
        material: "wood",
      },
      "flat",
    ) +
    line(panel, tone(timber, -0.4), 3, 'opacity="0.5"') +
    line(roundedRect(x, y, width, height, 2), tone(timber, -0.25), 12)
  );
}

function frames(pen: Pen): string {
  const post = (x: number, width: number) => beam(pen, x, 0, width, floorAt);
  return (
    beam(pen, 0, 34, 1600, 58) +
    post(-6, 44) +
    post(520, 42) +
    post(1054, 42) +
    post(1560, 46) +
    beam(pen, 0, floorAt - 16, 1600, 26) +
    `<rect y="92" width="1600" height="26" fill="${pen.linear(
      [
        [0, "#2a1a10", 0.34],
        [1, "#2a1a10", 0],
      ],
      [0, 0, 0, 1],
    )}"/>`
  );
}

function beam(pen: Pen, x: number, y: number, width: number, height: number): string {
  const path = roundedRect(x, y, width, height, 3);
  return body(
    pen,
    { path, box: { x, y, width, height }, colour: timber, material: "wood" },
    width > height ? "flat" : "cylinder",
  );
}

/** Wide boards that run towards the garden. */
function floor(pen: Pen): string {
  const top = floorAt + 8;
  let seams = "";
  let boards = "";
  for (let index = -6; index < 15; index += 1) {
    const [near, nearNext] = [-400 + index * 190, -400 + (index + 1) * 190];
    const far = (x: number) => 800 + (x - 800) * 0.52;
    const plank = closed([
      [far(near), top],
      [far(nearNext), top],
      [nearNext, 1010],
      [near, 1010],
    ]);
    boards += fill(plank, tone("#b98a58", pen.range(-0.07, 0.07)));
    seams += `M${n(far(near))} ${top}L${near} 1010`;
  }
  const path = closed([
    [-10, top],
    [1610, top],
    [1610, 1010],
    [-10, 1010],
  ]);
  const depth = pen.linear(
    [
      [0, "#5b3a20", 0.42],
      [0.4, "#5b3a20", 0.06],
      [1, "#fff0d0", 0.12],
    ],
    [0, 0, 0, 1],
  );
  const shade = pen.linear([
    [0, "#3a2312", 0],
    [0.6, "#3a2312", 0.04],
    [1, "#3a2312", 0.34],
  ]);
  return (
    boards +
    `<g opacity="0.6">${body(pen, { path, box: { x: -10, y: top, width: 1620, height: 1010 - top }, colour: "#b98a58", material: "wood" }, "flat")}</g>` +
    line(seams, "#5b3a20", 3, 'opacity="0.55"') +
    fill(path, depth) +
    fill(path, shade)
  );
}

/** The lattice of the left doors, thrown across the boards. */
function sun(pen: Pen): string {
  let panes = "";
  for (let row = 0; row < 4; row += 1) {
    for (let column = 0; column < 6; column += 1) {
      const [top, bottom] = [650 + row * 62, 650 + row * 62 + 50];
      const at = (c: number, y: number) => 210 + c * (58 + (y - 650) * 0.075) + (y - 650) * 0.95;
      panes += closed([
        [at(column, top), top],
        [at(column, top) + 48, top],
        [at(column, bottom) + 54, bottom],
        [at(column, bottom), bottom],
      ]);
    }
  }
  const open = closed([
    [566, 612],
    [1048, 612],
    [1360, 860],
    [820, 860],
  ]);
  return (
    fill(open, "#ffe9b8", `opacity="0.4" filter="${pen.blur(12)}"`) +
    fill(panes, "#fff0c8", `opacity="0.72" filter="${pen.blur(4)}"`)
  );
}

function sceneOf(
  silhouette: Scene["silhouette"],
  material: Scene["material"],
  colour: string,
  shape: Record<string, number>,
): Scene {
  return { silhouette, material, colour, shape, view: "front", ground: "sand", seed: 7 };
}

function draw(pen: Pen, scene: Scene) {
  return silhouettes[scene.silhouette].draw(pen, scene);
}

/** A folded throw and a book on the left, where the sun is. */
function corner(pen: Pen): string {
  const folded = draw(pen, sceneOf("throw", "wool", "#9c4a2b", { stripes: 5, pale: 1 }));
  return place(pen, "sand", folded, 236, 880, 0.44);
}

/** The tea table in the middle. */
function table(pen: Pen): string {
  const pot = draw(pen, sceneOf("teapot", "glaze", "#a9bfae", { arch: 1, squat: 0.95, lid: 0.5 }));
  const cup = smallCup(pen, "#a9bfae", "glaze");
  const leg = (x: number, y: number, lean: number) =>
    line(`M${x} ${y}q${lean} 40 ${lean * 0.4} 84`, tone(timber, -0.3), 18) +
    line(`M${x - 4} ${y}q${lean} 40 ${lean * 0.4} 84`, tone(timber, 0.1), 6);
  const shadow = `<ellipse cx="750" cy="924" rx="270" ry="32" fill="#2a1a10" opacity="0.42" filter="${pen.blur(16)}"/>`;
  return (
    shadow +
    leg(560, 812, -18) +
    leg(890, 812, 18) +
    leg(520, 842, -20) +
    leg(930, 842, 20) +
    group("translate(725 862)", tray(pen, 500, 104, "#8a5a38").svg) +
    place(pen, "clay", pot, 680, 812, 0.42) +
    place(pen, "clay", cup, 824, 806, 0.37) +
    place(pen, "clay", cup, 786, 834, 0.41)
  );
}

/** A chest with the moon jar and its branch, and the paper lamp beside it. */
function right(pen: Pen): string {
  const jar = draw(pen, sceneOf("jar", "porcelain", "#f1ebdf", { width: 1, tall: 0.96, neck: 0.42, shoulder: 0.5 }));
  const lantern = draw(pen, { ...sceneOf("lamp", "glaze", "#b9714f", { shade: 3, stem: 0.5, base: 0.62 }), view: "use" });
  return (
    chest(pen, 1130, 640, 330, 206) +
    group("translate(1268 462) scale(0.62)", branch(pen, 430, "#7d8a5a", 0.24)) +
    place(pen, "clay", jar, 1268, 652, 0.46) +
    `<ellipse cx="1500" cy="790" rx="200" ry="190" fill="${pen.radial([
      [0, "#ffe2a4", 0.75],
      [1, "#ffd08a", 0],
    ])}"/>` +
    place(pen, "sand", lantern, 1500, 900, 0.42)
  );
}

function chest(pen: Pen, x: number, y: number, width: number, height: number): string {
  const wood = (path: string, bx: number, by: number, w: number, h: number, colour: string) =>
    body(pen, { path, box: { x: bx, y: by, width: w, height: h }, colour, material: "wood" }, "flat");
  const top = closed([
    [x + 26, y - 30],
    [x + width - 20, y - 30],
    [x + width + 8, y + 8],
    [x - 8, y + 8],
  ]);
  const front = roundedRect(x, y + 6, width, height, 4);
  const brass = (cx: number, cy: number) =>
    `<circle cx="${n(cx)}" cy="${n(cy)}" r="13" fill="${pen.radial(
      [
        [0, "#f6e3ae"],
        [0.6, "#c2a05a"],
        [1, "#7d5f28"],
      ],
      [0.35, 0.3, 0.8],
    )}"/>`;
  const half = width / 2;
  const lines = line(
    `M${x + 14} ${y + height * 0.42}h${width - 28}M${x + half} ${y + 22}v${height * 0.34}M${x + 14} ${y + 22}h${width - 28}v${height - 32}h${-(width - 28)}Z`,
    "#3a2312",
    3,
    'opacity="0.6"',
  );
  return (
    `<ellipse cx="${x + half + 30}" cy="${y + height + 10}" rx="${half + 40}" ry="22" fill="#2a1a10" opacity="0.45" filter="${pen.blur(12)}"/>` +
    wood(front, x, y + 6, width, height, "#7a4d2e") +
    lines +
    wood(top, x - 8, y - 30, width + 16, 38, "#9a6840") +
    brass(x + half * 0.5, y + height * 0.26) +
    brass(x + half * 1.5, y + height * 0.26) +
    brass(x + half, y + height * 0.72)
  );
}

/** Morning haze from the upper left, and quiet corners. */
function air(pen: Pen): string {
  const haze = pen.radial([
    [0, "#fff2d0", 0.55],
    [0.5, "#fff2d0", 0.16],
    [1, "#fff2d0", 0],
  ]);
  const edge = pen.radial(
    [
      [0, "#2a1a10", 0],
      [0.66, "#2a1a10", 0],
      [1, "#2a1a10", 0.36],
    ],
    [0.45, 0.45, 0.8],
  );
  return `<ellipse cx="330" cy="240" rx="900" ry="620" fill="${haze}"/><rect width="1600" height="1000" fill="${edge}"/>`;
}
