import { tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import type { Scene } from "../scene.ts";
import { cylinder, ellipse, fill, group, lathe, line, n, type Point } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { type Silhouette, shapeOf, type Thing } from "../thing.ts";

/** Lying across the table without its cap, which lies beside it. */
export const fountainPen: Silhouette = { draw, focus: { x: -190, y: -90, zoom: 2.5 }, use, horizon: 560 };

const gold = "#c9a553";

function draw(pen: Pen, scene: Scene): Thing {
  const shadow = (width: number) =>
    `<ellipse cx="26" cy="0" rx="${width}" ry="330" fill="#3a2516" opacity="0.42" filter="${pen.blur(13)}"/>`;
  const svg =
    group("translate(-20 -150) rotate(64)", shadow(34) + barrel(pen, scene)) +
    group(
      "translate(130 -20) rotate(72) scale(0.98)",
      `<ellipse cx="24" cy="0" rx="36" ry="150" fill="#3a2516" opacity="0.42" filter="${pen.blur(11)}"/>${cap(pen, scene)}`,
    );
  return { svg, width: 640, height: 300, foot: 0 };
}

/** Upright, its middle on the origin, nib down. */
export function barrel(pen: Pen, scene: Scene): string {
  const w = 27 * stoutness(scene);
  const { colour, material } = scene;
  const shaft: Point[] = [
    [w * 0.5, -318],
    [w * 0.86, -290],
    [w, -180],
    [w, 60],
    [w * 0.94, 100],
  ];
  const grip: Point[] = [
    [w * 0.8, 110],
    [w * 0.66, 190],
    [w * 0.72, 206],
  ];
  const ring = { path: cylinder(w * 0.96, 98, 112, 0.22), box: { x: -w, y: 98, width: w * 2, height: 20 } };
  return (
    nib(pen, w) +
    turned(pen, grip, material === "wood" ? "#2b2d31" : tone(colour, -0.4), "plastic") +
    turned(pen, shaft, colour, material) +
    body(pen, { ...ring, colour: gold, material: "brass" }, "cylinder") +
    fill(ellipse(0, -317, w * 0.5, 5), tone(colour, 0.2))
  );
}

function stoutness(scene: Scene): number {
  const kind = shapeOf(scene, "kind", 1);
  return kind === 2 ? 1.2 : kind === 3 ? 0.86 : 1;
}

function turned(pen: Pen, profile: Point[], colour: string, material: Scene["material"]): string {
  const widest = Math.max(...profile.map(([radius]) => radius));
  const heights = profile.map(([, y]) => y);
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  const box = { x: -widest, y: top, width: widest * 2, height: bottom - top + 6 };
  return body(pen, { path: lathe(profile, 0.22), box, colour, material }, "cylinder");
}

function nib(pen: Pen, w: number): string {
  const path = `M${n(-w * 0.56)} 202C${n(-w * 0.6)} 240 ${n(-w * 0.3)} 290 0 326C${n(w * 0.3)} 290 ${n(w * 0.6)} 240 ${n(w * 0.56)} 202Z`;
  const metal = pen.linear([
    [0, "#a8812f"],
    [0.26, "#fff2c6"],
    [0.5, "#d9b55c"],
    [0.78, "#8a6722"],
    [1, "#c9a553"],
  ]);
  return (
    fill(path, metal) +
    line("M0 246V322", "#4a3412", 2.6) +
    fill(ellipse(0, 244, 5.5, 5.5), "#3a2a10") +
    line(`M${n(-w * 0.3)} 212Q0 224 ${n(w * 0.3)} 212`, "#8a6722", 2)
  );
}

function cap(pen: Pen, scene: Scene): string {
  const w = 32 * stoutness(scene);
  const profile: Point[] = [
    [w * 0.5, -140],
    [w * 0.88, -120],
    [w, -60],
    [w, 130],
  ];
  const path = lathe(profile, 0.22);
  const band = lathe(
    [
      [w * 1.02, 100],
      [w * 1.02, 122],
    ],
    0.22,
  );
  const clip = `M-5 -122C-12 -100 -10 40 -6 70a7 9 0 0 0 13 0C11 40 12 -100 5 -122Z`;
  return (
    body(
      pen,
      { path, box: { x: -w, y: -140, width: w * 2, height: 280 }, colour: scene.colour, material: scene.material },
      "cylinder",
    ) +
    body(pen, { path: band, box: { x: -w, y: 100, width: w * 2, height: 30 }, colour: gold, material: "brass" }, "cylinder") +
    group("translate(5 3)", fill(clip, "#1d120c"), `opacity="0.4" filter="${pen.blur(3)}"`) +
    fill(clip, pen.fade(["#fff2c6", "#d0aa52", "#86631f"]))
  );
}

/** On a sheet where it has just drawn a line. */
function use(pen: Pen, scene: Scene, _thing: Thing): string {
  const sheet = "M150 560L960 500L1110 1080L190 1150Z";
  const paper = pen.fade(["#fdf8ec", "#e9dfc9"], [0, 0, 1, 1]);
  const wave = "M300 760c60 -70 90 40 140 -20s70 -60 96 0s60 40 92 -8s50 -40 74 -4";
  const hill = "M290 960c80 -60 150 -90 220 -40s120 -50 190 -30s110 50 160 40";
  return (
    sunOnWall(pen, 480, 40, 520, 460) +
    `<g><path d="${sheet}" fill="#3a2516" opacity="0.4" transform="translate(14 16)" filter="${pen.blur(14)}"/>${fill(sheet, paper)}</g>` +
    line(wave, "#2f4266", 7) +
    line(hill, "#2f4266", 4, 'opacity="0.75"') +
    group(
      "translate(830 560) rotate(38)",
      `<ellipse cx="34" cy="20" rx="34" ry="320" fill="#3a2516" opacity="0.36" filter="${pen.blur(14)}"/>${barrel(pen, scene)}`,
    )
  );
}
