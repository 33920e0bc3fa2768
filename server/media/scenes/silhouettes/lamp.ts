import { mix, tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { books } from "../props.ts";
import type { MaterialCode, Scene } from "../scene.ts";
import { ellipse, fill, lathe, line, n, type Point, tilt } from "../shape.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";

export const lamp: Silhouette = { draw, focus: { x: 0, y: -400, zoom: 2 }, use };

const kinds = { dome: 1, cone: 2, lantern: 3 };

function draw(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "shade", kinds.dome);
  const stem = 300 * shapeOf(scene, "stem", 1);
  const base = 210 * shapeOf(scene, "base", 0.5);
  const shade = shadeOf(kind, -stem);
  const svg = flex(base) + foot(pen, scene, base, stem) + shadeSvg(pen, scene, kind, shade, scene.view === "use");
  return { svg, width: shade.radius * 2 + 60, height: stem + shade.height * 0.86, foot: base };
}

interface Shade {
  profile: Point[];
  radius: number;
  height: number;
  bottom: number;
}

function shadeOf(kind: number, top: number): Shade {
  if (kind === kinds.cone) return { profile: coneProfile(top), radius: 202, height: 226, bottom: top + 36 };
  if (kind === kinds.lantern) return { profile: lanternProfile(top), radius: 178, height: 330, bottom: top };
  return { profile: domeProfile(top), radius: 212, height: 226, bottom: top + 30 };
}

function coneProfile(top: number): Point[] {
  return [
    [46, top - 190],
    [54, top - 178],
    [196, top + 24],
    [202, top + 36],
  ];
}

function lanternProfile(top: number): Point[] {
  return [
    [124, top - 330],
    [162, top - 280],
    [182, top - 165],
    [164, top - 40],
    [128, top],
  ];
}

function domeProfile(top: number): Point[] {
  return [
    [14, top - 190],
    [84, top - 176],
    [168, top - 108],
    [208, top - 4],
    [212, top + 30],
  ];
}

function shadeSvg(pen: Pen, scene: Scene, kind: number, shade: Shade, isLit: boolean): string {
  const path = lathe(shade.profile, 0.13);
  const top = shade.profile[0] ?? [0, 0];
  const box = { x: -shade.radius, y: top[1], width: shade.radius * 2, height: shade.height + 30 };
  const paper = kind === kinds.lantern;
  const soft = scene.material === "metal" ? scene.material : "linen";
  const painted = scene.material === "metal" ? "plastic" : soft;
  const material: MaterialCode = paper ? "paper" : kind === kinds.dome && scene.material === "brass" ? "brass" : painted;
  const colour = paper || material === "linen" ? "#efe4cf" : scene.colour;
  const inner = kind === kinds.lantern ? "" : opening(pen, shade, isLit);
  const glow = pen.radial(
    [
      [0, "#fffbe8", 0.95],
      [0.5, "#ffe2a0", 0.75],
      [1, "#e8a64c", 0.35],
    ],
    [0.5, 0.62, 0.6],
  );
  const warm =
    isLit && material !== "plastic" && material !== "brass"
      ? fill(path, glow, 'opacity="0.92"')
      : paper
        ? fill(path, glow, 'opacity="0.4"')
        : "";
  return (
    body(pen, { path, box, colour, material }, kind === kinds.dome ? "round" : "cylinder") +
    warm +
    ribsOf(pen, paper, shade, path) +
    inner
  );
}

/** The thin hoops of a paper lantern. */
function ribsOf(pen: Pen, paper: boolean, { profile }: Shade, path: string): string {
  if (!paper) return "";
  const [top, bottom] = [profile[0]?.[1] ?? 0, profile.at(-1)?.[1] ?? 0];
  let hoops = "";
  for (let step = 1; step < 9; step += 1) {
    const share = step / 9;
    const y = top + (bottom - top) * share;
    hoops += line(`M-186 ${n(y - 14)}Q0 ${n(y + 34)} 186 ${n(y - 14)}`, "#9a7a4c", 2.4, 'opacity="0.42"');
  }
  const rim = ellipse(0, top, 124, 124 * 0.13);
  return `<g clip-path="${pen.clip(path)}">${hoops}</g>${fill(rim, "#b58e52")}${fill(ellipse(0, top + 2, 114, 114 * 0.12), "#fff0c4")}`;
}

/** The lit inside of the shade, seen because the camera looks from a little below its rim. */
function opening(pen: Pen, { radius, bottom }: Shade, isLit: boolean): string {
  const light = isLit ? "#fff3c9" : "#f3e2bd";
  return (
    fill(
      ellipse(0, bottom, radius * 0.985, radius * 0.13),
      pen.radial([
        [0, "#fffbe9"],
        [0.4, light],
        [1, mix(light, "#b98a4a", isLit ? 0.35 : 0.6)],
      ]),
    ) +
    line(
      `M${n(-radius)} ${n(bottom)}A${n(radius)} ${n(radius * 0.13)} 0 0 0 ${n(radius)} ${n(bottom)}`,
      "#fff6dd",
      2.5,
      'opacity="0.7"',
    )
  );
}

function foot(pen: Pen, scene: Scene, base: number, stem: number): string {
  const { colour, material } = scene;
  if (material === "glaze") {
    const profile: Point[] = [
      [26, -stem - 6],
      [28, -stem * 0.86],
      [base * 0.9, -stem * 0.5],
      [base * 1.05, -stem * 0.28],
      [base * 0.8, -16],
      [base * 0.72, 0],
    ];
    const box = { x: -base * 1.05, y: -stem, width: base * 2.1, height: stem + 20 };
    return body(pen, { path: lathe(profile), box, colour, material }, "round");
  }
  const rod = lathe([
    [10, -stem - 20],
    [10, -26],
  ]);
  const disc: Point[] = [
    [base * 0.94, -30],
    [base, -20],
    [base, 0],
  ];
  const path = lathe(disc);
  const top = ellipse(0, -30, base * 0.95, base * 0.95 * tilt);
  return (
    body(pen, { path, box: { x: -base, y: -40, width: base * 2, height: 70 }, colour, material }, "cylinder") +
    fill(top, pen.fade([tone(colour, 0.34), tone(colour, 0.08), tone(colour, -0.24)], [0, 0, 1, 0.4])) +
    `<ellipse cx="10" cy="-27" rx="30" ry="8" fill="${tone(colour, -0.5)}" opacity="0.5" filter="${pen.blur(3)}"/>` +
    body(pen, { path: rod, box: { x: -10, y: -stem - 20, width: 20, height: stem }, colour, material }, "cylinder")
  );
}

function flex(base: number): string {
  return (
    line(`M${n(base * 0.7)} 4C${n(base + 60)} 30 ${n(base + 90)} -14 ${n(base + 230)} 12`, "#7a6248", 7) +
    line(`M${n(base * 0.7)} 2C${n(base + 60)} 28 ${n(base + 90)} -16 ${n(base + 230)} 10`, "#c2a888", 2)
  );
}

function use(pen: Pen, _scene: Scene, thing: Thing): string {
  const scale = Math.min(1.15, 640 / thing.height);
  const [x, y] = [500, 960];
  const shadeAt = y - thing.height * scale * 0.62;
  const night = pen.linear(
    [
      [0, "#2c211b", 0.66],
      [1, "#1d1512", 0.74],
    ],
    [0, 0, 1, 1],
  );
  const halo = pen.radial([
    [0, "#ffdf9a", 0.92],
    [0.3, "#ffc976", 0.5],
    [1, "#ffb45a", 0],
  ]);
  const pool = pen.radial([
    [0, "#ffe7b0", 0.85],
    [0.5, "#ffcf86", 0.4],
    [1, "#ffc070", 0],
  ]);
  return (
    `<rect width="1200" height="1200" fill="${night}"/>` +
    `<ellipse cx="${x}" cy="${n(shadeAt)}" rx="700" ry="640" fill="${halo}"/>` +
    `<ellipse cx="${x}" cy="${n(y + 10)}" rx="520" ry="150" fill="${pool}"/>` +
    place(pen, "dusk", books(pen, 400, ["#5b4a5e", "#a4744e", "#c9b48c"]), 880, 965, 0.95) +
    place(pen, "dusk", thing, x, y, scale)
  );
}
