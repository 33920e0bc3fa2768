import { mix, tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { books } from "../props.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, line, roundedRect } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";

export const headphones: Silhouette = { draw, focus: { x: -150, y: -150, zoom: 2.3 }, use };

/** Standing on its cushions, turned a little to the right. */
function draw(pen: Pen, scene: Scene): Thing {
  const svg = farCup(pen, scene) + band(pen, scene) + nearCup(pen, scene);
  return { svg, width: 500, height: 500, foot: 190 };
}

const arc = "M-190 -190C-214 -420 -110 -510 10 -510C130 -510 222 -410 196 -190";

function band(pen: Pen, scene: Scene): string {
  const pad = scene.material === "leather" ? scene.colour : mix(scene.colour, "#2b2018", 0.45);
  const steel = "M-190 -170C-212 -300 -190 -380 -160 -426M196 -170C214 -300 200 -370 176 -414";
  return (
    line(steel, "#6f7375", 17) +
    line(steel, "#e3e6e7", 5, 'transform="translate(-3 0)"') +
    line(arc, tone(pad, -0.5), 58) +
    line(arc, pad, 50, 'transform="translate(0 -3)"') +
    line(
      "M-178 -330C-150 -450 -70 -486 10 -487C92 -487 160 -450 184 -340",
      tone(pad, -0.32),
      16,
      `opacity="0.7" filter="${pen.blur(4)}"`,
    ) +
    line(
      "M-188 -360C-150 -480 -70 -520 0 -521",
      tone(pad, 0.5),
      11,
      `opacity="0.55" filter="${pen.blur(5)}" transform="translate(0 6)"`,
    )
  );
}

function cushion(pen: Pen, x: number, width: number, scene: Scene): string {
  const colour = mix(scene.colour, "#241a14", 0.7);
  const path = roundedRect(x - width / 2, -232, width, 226, 46);
  return body(pen, { path, box: { x: x - width / 2, y: -232, width, height: 226 }, colour, material: "leather" }, "cylinder");
}

function nearCup(pen: Pen, scene: Scene): string {
  const kind = shapeOf(scene, "kind", 1);
  const path = roundedRect(-246, -240, 92, 240, kind === 2 ? 30 : 44);
  const shell = body(
    pen,
    {
      path,
      box: { x: -246, y: -240, width: 92, height: 240 },
      colour: scene.colour,
      material: kind === 3 ? "wood" : scene.material,
    },
    "cylinder",
  );
  const plate = ellipse(-206, -120, 30, 84);
  const ring =
    fill(plate, pen.fade([tone(scene.colour, 0.3), tone(scene.colour, -0.3)])) + line(plate, "#c9a965", 4, 'opacity="0.85"');
  return (
    cushion(pen, -138, 86, scene) +
    shell +
    ring +
    fill(ellipse(-206, -18, 7, 4), "#1d120c") +
    line("M-196 -238V-300", "#c9cdce", 14)
  );
}

function farCup(pen: Pen, scene: Scene): string {
  const path = roundedRect(160, -236, 84, 234, 42);
  const shell = body(
    pen,
    {
      path,
      box: { x: 160, y: -236, width: 84, height: 234 },
      colour: tone(scene.colour, -0.12),
      material: shapeOf(scene, "kind", 1) === 3 ? "wood" : scene.material,
    },
    "cylinder",
  );
  return line("M200 -232V-300", "#9a9ea0", 14) + shell + cushion(pen, 150, 80, scene);
}

function use(pen: Pen, scene: Scene, thing: Thing): string {
  const record =
    fill(ellipse(0, 0, 300, 66), "#25211f") +
    line(ellipse(0, 0, 240, 52), "#4a4440", 2) +
    line(ellipse(0, 0, 190, 41), "#4a4440", 2) +
    line(ellipse(0, 0, 140, 30), "#4a4440", 2) +
    fill(ellipse(0, 0, 86, 19), "#c4713f") +
    fill(ellipse(0, 0, 8, 3), "#efe4d0");
  const sheen = fill("M-290 -14L-80 -6L-110 12L-286 16Z", "#ffffff", `opacity="0.12" filter="${pen.blur(6)}"`);
  return (
    sunOnWall(pen, 560, 70, 480, 560) +
    place(pen, scene.ground, books(pen, 380, ["#6b4358", "#d8c3a0", "#4a6670"]), 880, 880, 1) +
    group(
      "translate(820 1020)",
      `<ellipse cx="14" cy="14" rx="300" ry="62" fill="#3a2516" opacity="0.4" filter="${pen.blur(12)}"/>${record}${sheen}`,
    ) +
    place(pen, scene.ground, thing, 440, 990, 1.24)
  );
}
