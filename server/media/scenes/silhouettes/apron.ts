import { tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, line, n } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { stitches } from "./tote.ts";

/** It hangs on a peg, so the whole picture is wall. */
export const apron: Silhouette = { draw, focus: { x: 10, y: -300, zoom: 2.3 }, use, horizon: 1400 };

function draw(pen: Pen, scene: Scene): Thing {
  const length = 560 * shapeOf(scene, "length", 1);
  const wide = 190;
  const bib = shapeOf(scene, "bib", 1) * 112;
  const waist = -length * 0.66;
  const path =
    `M${n(-bib)} ${n(-length)}Q0 ${n(-length + 16)} ${n(bib)} ${n(-length)}C${n(bib + 4)} ${n(waist - 60)} ${n(wide * 0.8)} ${n(waist - 10)} ${n(wide * 0.92)} ${n(waist + 16)}` +
    `C${n(wide)} ${n(-length * 0.3)} ${n(wide * 1.06)} -60 ${n(wide)} -8C${n(wide * 0.7)} 16 ${n(wide * 0.36)} -10 ${n(wide * 0.1)} 8C${n(-wide * 0.3)} 22 ${n(-wide * 0.6)} -8 ${n(-wide)} 4` +
    `C${n(-wide * 1.06)} -60 ${n(-wide)} ${n(-length * 0.3)} ${n(-wide * 0.92)} ${n(waist + 16)}C${n(-wide * 0.8)} ${n(waist - 10)} ${n(-bib - 4)} ${n(waist - 60)} ${n(-bib)} ${n(-length)}Z`;
  const box = { x: -wide * 1.06, y: -length, width: wide * 2.12, height: length + 24 };
  const { colour, material } = scene;
  const clip = pen.clip(path);
  const svg =
    group("translate(26 26)", fill(path, "#4a3626"), `opacity="0.3" filter="${pen.blur(16)}"`) +
    hanger(pen, scene, bib, length) +
    ties(scene, wide, waist) +
    body(pen, { path, box, colour, material }, "flat") +
    `<g clip-path="${clip}">${folds(pen, scene, wide, length)}${stitches(`M${n(-bib)} ${n(-length + 26)}H${n(bib)}`, colour)}</g>` +
    pocket(pen, scene, wide, waist, length);
  return { svg, width: wide * 2 + 120, height: length + 120, foot: 0 };
}

function hanger(pen: Pen, scene: Scene, bib: number, length: number): string {
  const strap = tone(scene.colour, scene.material === "leather" ? -0.1 : -0.22);
  const peg = -length - 108;
  const loop = `M${n(-bib + 14)} ${n(-length + 8)}C${n(-bib + 30)} ${n(-length - 60)} -16 ${n(peg + 14)} 0 ${n(peg)}C16 ${n(peg + 14)} ${n(bib - 30)} ${n(-length - 60)} ${n(bib - 14)} ${n(-length + 8)}`;
  const wood = pen.radial(
    [
      [0, "#d9b27e"],
      [0.6, "#a9794a"],
      [1, "#6f4a2b"],
    ],
    [0.35, 0.3, 0.8],
  );
  return (
    `<ellipse cx="12" cy="${n(peg + 10)}" rx="30" ry="30" fill="#4a3626" opacity="0.35" filter="${pen.blur(8)}"/>` +
    line(loop, strap, 20) +
    line(loop, tone(scene.colour, 0.2), 7, 'opacity="0.6" transform="translate(-3 -2)"') +
    fill(ellipse(0, peg - 2, 24, 24), wood)
  );
}

function ties(scene: Scene, wide: number, waist: number): string {
  const colour = tone(scene.colour, -0.16);
  const left = `M${n(-wide * 0.88)} ${n(waist + 26)}C${n(-wide - 40)} ${n(waist + 60)} ${n(-wide - 20)} ${n(waist + 190)} ${n(-wide - 44)} ${n(waist + 260)}`;
  const right = `M${n(wide * 0.88)} ${n(waist + 26)}C${n(wide + 46)} ${n(waist + 80)} ${n(wide + 12)} ${n(waist + 150)} ${n(wide + 50)} ${n(waist + 300)}`;
  return (
    line(left, colour, 14) +
    line(right, tone(colour, -0.1), 14) +
    line(left, tone(colour, 0.3), 4, 'opacity="0.6"') +
    line(right, tone(colour, 0.3), 4, 'opacity="0.5"')
  );
}

function folds(pen: Pen, scene: Scene, wide: number, length: number): string {
  const [dark, light] = [tone(scene.colour, -0.55), tone(scene.colour, 0.5)];
  const fold = (x: number, from: number, colour: string, width: number, opacity: number) =>
    line(
      `M${n(x * 0.7)} ${n(from)}C${n(x * 0.9)} ${n(from * 0.6)} ${n(x * 1.05)} -120 ${n(x * 1.1)} 10`,
      colour,
      width,
      `opacity="${opacity}" filter="${pen.blur(9)}"`,
    );
  return (
    fold(-wide * 0.62, -length * 0.62, dark, 22, 0.24) +
    fold(-wide * 0.74, -length * 0.6, light, 18, 0.34) +
    fold(wide * 0.2, -length * 0.5, dark, 26, 0.2) +
    fold(wide * 0.08, -length * 0.5, light, 20, 0.28) +
    fold(wide * 0.72, -length * 0.6, dark, 30, 0.3)
  );
}

function pocket(pen: Pen, scene: Scene, wide: number, waist: number, length: number): string {
  const count = shapeOf(scene, "pockets", 1);
  const [half, top, deep] = [wide * 0.56, waist + 90, length * 0.24];
  const path = `M${n(-half)} ${n(top)}Q0 ${n(top + 10)} ${n(half)} ${n(top)}V${n(top + deep - 16)}Q${n(half)} ${n(top + deep)} ${n(half - 16)} ${n(top + deep)}H${n(-half + 16)}Q${n(-half)} ${n(top + deep)} ${n(-half)} ${n(top + deep - 16)}Z`;
  const box = { x: -half, y: top, width: half * 2, height: deep };
  const seam = count > 1 ? stitches(`M0 ${n(top + 10)}V${n(top + deep - 6)}`, scene.colour) : "";
  return (
    group("translate(5 7)", fill(path, tone(scene.colour, -0.6)), `opacity="0.34" filter="${pen.blur(6)}"`) +
    body(pen, { path, box, colour: tone(scene.colour, 0.04), material: scene.material }, "flat") +
    stitches(
      `M${n(-half + 8)} ${n(top + 20)}Q0 ${n(top + 30)} ${n(half - 8)} ${n(top + 20)}M${n(-half + 8)} ${n(top + 12)}V${n(top + deep - 18)}Q${n(-half + 8)} ${n(top + deep - 8)} ${n(-half + 20)} ${n(top + deep - 8)}H${n(half - 20)}Q${n(half - 8)} ${n(top + deep - 8)} ${n(half - 8)} ${n(top + deep - 18)}V${n(top + 12)}`,
      scene.colour,
    ) +
    seam
  );
}

/** On its peg above the worktop, with a wooden spoon in the pocket. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const spoon = group(
    "translate(520 690) rotate(14)",
    line("M0 0V-190", "#a9794a", 16) +
      line("M-3 0V-190", "#d9b27e", 5) +
      fill(ellipse(0, -222, 30, 44), "#b98a57") +
      fill(ellipse(-4, -224, 20, 32), "#8f6238"),
  );
  return (
    sunOnWall(pen, 560, 90, 460, 560) +
    spoon +
    place(pen, scene.ground, thing, 480, 900, 1.1) +
    place(pen, scene.ground, tray(pen, 1500, 150, "#b98d5f"), 640, 1170, 1) +
    jug(pen, scene)
  );
}

function jug(pen: Pen, scene: Scene): string {
  const path = "M-80 0C-96 -60 -92 -120 -62 -170L-70 -220H66L62 -170C92 -120 96 -60 80 0Q0 22 -80 0Z";
  const thing: Thing = {
    svg:
      body(
        pen,
        { path, box: { x: -96, y: -220, width: 192, height: 236 }, colour: "#e6dcc8", material: "stoneware" },
        "cylinder",
      ) + fill(ellipse(-2, -220, 68, 13), "#7c6f5c"),
    width: 192,
    height: 220,
    foot: 78,
  };
  return place(pen, scene.ground, thing, 920, 1090, 1.1);
}
