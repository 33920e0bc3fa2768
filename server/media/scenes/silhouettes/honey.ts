import { tone } from "../colour.ts";
import { loaf } from "../food.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { closed, ellipse, fill, group, lathe, line, n, type Point, tilt } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";

export const honey: Silhouette = { draw, focus: { x: -10, y: -200, zoom: 2.2 }, use };

const kinds = { round: 1, hexagon: 2, tall: 3 };

function draw(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "kind", kinds.round);
  const [radius, height] = kind === kinds.tall ? [122, 380] : kind === kinds.hexagon ? [158, 300] : [166, 320];
  const neck = radius * 0.78;
  const profile: Point[] = [
    [neck, -height],
    [neck * 1.02, -height + 24],
    [radius * 0.97, -height + 66],
    [radius, -height * 0.5],
    [radius * 0.98, -26],
    [radius * 0.9, 0],
  ];
  const path = lathe(profile);
  const box = { x: -radius, y: -height, width: radius * 2, height: height + 30 };
  const svg =
    glow(pen, scene, radius) +
    liquid(pen, scene, path, box, height) +
    faces(pen, kind, radius, height, path) +
    label(pen, radius, height) +
    shine(pen, radius, height) +
    lid(pen, scene, neck, height, kind);
  return { svg, width: radius * 2 + 10, height: height + 80, foot: radius * 0.92 };
}

/** Light goes through honey and lies coloured on the table. */
function glow(pen: Pen, scene: Scene, radius: number): string {
  return `<ellipse cx="${n(radius * 1.05)}" cy="16" rx="${n(radius * 0.95)}" ry="34" fill="${tone(scene.colour, 0.22)}" opacity="0.75" filter="${pen.blur(18)}"/>`;
}

function liquid(
  pen: Pen,
  scene: Scene,
  path: string,
  box: { x: number; y: number; width: number; height: number },
  height: number,
): string {
  const { colour } = scene;
  const through = pen.linear([
    [0, tone(colour, -0.4)],
    [0.12, tone(colour, -0.12)],
    [0.4, tone(colour, 0.12)],
    [0.72, tone(colour, 0.34)],
    [0.9, tone(colour, 0.02)],
    [1, tone(colour, -0.42)],
  ]);
  const low = pen.radial(
    [
      [0, "#fff1b8", 0.75],
      [0.6, tone(colour, 0.3), 0.3],
      [1, colour, 0],
    ],
    [0.66, 0.8, 0.5],
  );
  const level = -height + 34;
  const air = `<rect x="${n(box.x)}" y="${n(box.y)}" width="${n(box.width)}" height="${n(level - box.y)}" fill="#f6f1e4" opacity="0.72"/>`;
  const surface = fill(ellipse(0, level, box.width * 0.44, box.width * 0.44 * tilt * 0.6), tone(colour, 0.3), 'opacity="0.9"');
  return (
    `${fill(path, through)}<g clip-path="${pen.clip(path)}"><rect x="${n(box.x)}" y="${n(box.y)}" width="${n(box.width)}" height="${n(box.height)}" fill="${low}"/>${air}${surface}</g>` +
    line(path, tone(colour, -0.5), 3, 'opacity="0.35"')
  );
}

function faces(pen: Pen, kind: number, radius: number, height: number, path: string): string {
  if (kind !== kinds.hexagon) return "";
  const plane = (left: number, right: number, paint: string, opacity: number) =>
    fill(
      closed([
        [left, -height + 60],
        [right, -height + 60],
        [right, 20],
        [left, 20],
      ]),
      paint,
      `opacity="${opacity}"`,
    );
  return `<g clip-path="${pen.clip(path)}">${plane(-radius, -radius * 0.5, "#1d120c", 0.16)}${plane(-radius * 0.5, radius * 0.5, "#fffaf0", 0.12)}${plane(radius * 0.5, radius, "#1d120c", 0.2)}${line(`M${n(-radius * 0.5)} ${-height + 60}V20M${n(radius * 0.5)} ${-height + 60}V20`, "#fff4d8", 3, 'opacity="0.5"')}</g>`;
}

/** A comb of six cells on a paper label. */
function label(pen: Pen, radius: number, height: number): string {
  const paper = "#f6eedb";
  const [x, y, w, h] = [-radius * 0.62, -height * 0.58, radius * 1.24, height * 0.36];
  const dip = w * 0.05;
  const path = `M${n(x)} ${n(y)}Q0 ${n(y + dip * 2)} ${n(x + w)} ${n(y)}V${n(y + h)}Q0 ${n(y + h + dip * 2)} ${n(x)} ${n(y + h)}Z`;
  const cell = (cx: number, cy: number) => line(`M${n(cx)} ${n(cy - 17)}l15 8.5v17l-15 8.5l-15 -8.5v-17Z`, "#a8692a", 3.2);
  const cy = y + h / 2 + dip;
  return (
    fill(
      path,
      pen.linear([
        [0, tone(paper, -0.12)],
        [0.3, tone(paper, 0.2)],
        [1, tone(paper, -0.2)],
      ]),
    ) +
    cell(0, cy - 26) +
    cell(-31, cy - 26) +
    cell(31, cy - 26) +
    cell(-15.5, cy) +
    cell(15.5, cy) +
    cell(0, cy + 26)
  );
}

function shine(pen: Pen, radius: number, height: number): string {
  const pane = `M${n(-radius * 0.8)} ${n(-height + 80)}C${n(-radius * 0.9)} ${n(-height * 0.6)} ${n(-radius * 0.9)} ${n(-height * 0.3)} ${n(-radius * 0.82)} -34H${n(-radius * 0.7)}C${n(-radius * 0.78)} ${n(-height * 0.3)} ${n(-radius * 0.78)} ${n(-height * 0.6)} ${n(-radius * 0.68)} ${n(-height + 76)}Z`;
  return (
    fill(pane, "#fffdf6", `opacity="0.75" filter="${pen.blur(2.4)}"`) +
    line(
      `M${n(radius * 0.9)} ${n(-height + 96)}C${n(radius * 0.95)} ${n(-height * 0.5)} ${n(radius * 0.94)} ${n(-height * 0.3)} ${n(radius * 0.88)} -40`,
      "#fffdf6",
      5,
      `opacity="0.5" filter="${pen.blur(2)}"`,
    )
  );
}

function lid(pen: Pen, scene: Scene, neck: number, height: number, kind: number): string {
  const wood = kind === kinds.round;
  const [top, half] = [-height - 58, neck * 1.1];
  const colour = wood ? "#b98957" : kind === kinds.hexagon ? "#c2a05a" : "#2f2a26";
  const path = lathe([
    [half, top],
    [half, -height + 4],
  ]);
  return (
    body(
      pen,
      { path, box: { x: -half, y: top, width: half * 2, height: 80 }, colour, material: wood ? "wood" : "brass" },
      "cylinder",
    ) +
    fill(ellipse(0, top, half, half * tilt), pen.fade([tone(colour, 0.4), tone(colour, -0.1)])) +
    line(ellipse(0, top, half * 0.86, half * 0.86 * tilt), tone(colour, -0.3), 2, `opacity="0.5"${scene.seed < 0 ? " " : ""}`)
  );
}

function dipper(pen: Pen, scene: Scene): string {
  const wood = "#b98957";
  const head = [0, 1, 2, 3, 4]
    .map(
      (step) =>
        `<ellipse cx="0" cy="${n(-20 - step * 17)}" rx="${n(34 - Math.abs(step - 2) * 6)}" ry="10" fill="${tone(wood, step % 2 === 0 ? 0.06 : -0.18)}"/>`,
    )
    .join("");
  const drip =
    line("M0 -10C-2 20 4 36 0 70", tone(scene.colour, 0.14), 12) +
    line("M-2 -10C-4 20 2 36 -2 64", "#fff1b8", 3.5, `opacity="0.8" filter="${pen.blur(1)}"`);
  return drip + line("M0 -100V-330", tone(wood, -0.2), 15) + line("M-3 -100V-330", tone(wood, 0.3), 5) + head;
}

function use(pen: Pen, scene: Scene, thing: Thing): string {
  return (
    sunOnWall(pen, 120, 60, 520, 560) +
    place(pen, scene.ground, tray(pen, 1080, 260, "#a97f55"), 600, 1060, 1) +
    place(pen, "sand", loaf(pen), 830, 925, 0.86) +
    place(pen, "sand", thing, 410, 960, Math.min(1.25, 520 / thing.height)) +
    place(pen, "sand", { svg: dish(pen, scene), width: 220, height: 40, foot: 90 }, 730, 1020, 1.1) +
    group("translate(735 985) rotate(34) scale(0.86)", dipper(pen, scene))
  );
}

function dish(pen: Pen, scene: Scene): string {
  return (
    fill(ellipse(0, -8, 112, 26), pen.fade(["#fdf8ec", "#c9bfa9"])) +
    fill(
      ellipse(0, -8, 88, 19),
      pen.linear([
        [0, tone(scene.colour, -0.12)],
        [0.7, tone(scene.colour, 0.3)],
        [1, scene.colour],
      ]),
    )
  );
}
