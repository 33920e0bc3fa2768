import { mix, tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, line, n } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";

/** Over a wooden rail on the wall, one end longer than the other. */
export const scarf: Silhouette = { draw, focus: { x: -60, y: -180, zoom: 2.2 }, use, horizon: 1400 };

const top = -560;

function draw(pen: Pen, scene: Scene): Thing {
  const svg =
    rail(pen, 330) + panel(pen, scene, 34, 150, -170, -0.18) + panel(pen, scene, -120, 168, -24, 0.02) + over(pen, scene);
  return { svg, width: 600, height: 620, foot: 0 };
}

function rail(pen: Pen, half: number): string {
  const wood = pen.linear(
    [
      [0, "#d9b27e"],
      [0.4, "#b98957"],
      [1, "#6f4a2b"],
    ],
    [0, 0, 0, 1],
  );
  return (
    `<rect x="${-half + 20}" y="${top + 6}" width="${half * 2}" height="26" rx="13" fill="#4a3626" opacity="0.32" filter="${pen.blur(10)}"/>` +
    `<rect x="${-half}" y="${top - 14}" width="${half * 2}" height="28" rx="14" fill="${wood}"/>` +
    fill(ellipse(-half + 40, top, 16, 20), "#8a6038") +
    fill(ellipse(half - 40, top, 16, 20), "#7c5430")
  );
}

function panel(pen: Pen, scene: Scene, x: number, width: number, bottom: number, shade: number): string {
  const colour = tone(scene.colour, shade);
  const flare = 18;
  const path = `M${n(x)} ${top - 4}C${n(x - 6)} ${n(top * 0.6)} ${n(x - flare)} ${n(bottom - 120)} ${n(x - flare)} ${n(bottom)}C${n(x + width * 0.3)} ${n(bottom + 14)} ${n(x + width * 0.6)} ${n(bottom - 8)} ${n(x + width + flare)} ${n(bottom + 4)}C${n(x + width + flare)} ${n(bottom - 120)} ${n(x + width + 4)} ${n(top * 0.6)} ${n(x + width)} ${top - 4}Z`;
  const box = { x: x - flare, y: top - 6, width: width + flare * 2, height: bottom - top + 24 };
  const clip = pen.clip(path);
  const fold = (share: number, paint: string, opacity: number) =>
    line(
      `M${n(x + width * share)} ${top}C${n(x + width * share - 10)} ${n(top * 0.6)} ${n(x + width * share + 16)} ${n(bottom - 160)} ${n(x + width * (share * 1.2 - 0.1))} ${n(bottom + 10)}`,
      paint,
      17,
      `opacity="${opacity}" filter="${pen.blur(7)}"`,
    );
  const folds =
    fold(0.24, tone(colour, -0.6), 0.36) +
    fold(0.12, tone(colour, 0.5), 0.34) +
    fold(0.58, tone(colour, -0.6), 0.3) +
    fold(0.46, tone(colour, 0.5), 0.3) +
    fold(0.88, tone(colour, -0.6), 0.44);
  return (
    group("translate(18 16)", fill(path, "#4a3626"), `opacity="0.32" filter="${pen.blur(12)}"`) +
    fringe(pen, colour, x - flare + 4, bottom, width + flare * 2 - 6) +
    body(pen, { path, box, colour, material: scene.material }, "cylinder") +
    `<g clip-path="${clip}">${pattern(scene, colour, x - flare, bottom, width + flare * 2)}${folds}</g>`
  );
}

function fringe(pen: Pen, colour: string, x: number, y: number, width: number): string {
  let svg = "";
  for (let step = 0; step < width; step += 8) {
    const end = pen.range(40, 58);
    svg += line(
      `M${n(x + step)} ${n(y - 4)}q${n(pen.range(-6, 6))} 24 ${n(pen.range(-5, 5))} ${n(end)}`,
      tone(colour, pen.range(-0.3, 0.22)),
      4.4,
    );
  }
  return svg;
}

function pattern(scene: Scene, colour: string, x: number, bottom: number, width: number): string {
  const accent = mix(colour, scene.shape.pale === 1 ? "#fbf3e2" : "#3a2418", 0.6);
  const stripes = shapeOf(scene, "stripes", 0);
  let svg = "";
  for (let index = 0; index < stripes; index += 1)
    svg += `<rect x="${n(x)}" y="${n(bottom - 60 - index * 44)}" width="${n(width)}" height="${index % 2 === 0 ? 24 : 9}" fill="${accent}" opacity="0.85"/>`;
  if (shapeOf(scene, "sadu", 0) === 1) {
    svg += `<rect x="${n(x)}" y="${n(bottom - 150)}" width="${n(width)}" height="92" fill="${accent}" opacity="0.9"/>`;
    for (let step = 0; step < width; step += 30)
      svg += `<path d="M${n(x + step)} ${n(bottom - 104)}l15 -34l15 34l-15 34Z" fill="#f3e6cc"/><path d="M${n(x + step + 9)} ${n(bottom - 104)}l6 -14l6 14l-6 14Z" fill="#a4472c"/>`;
  }
  if (shapeOf(scene, "check", 0) === 1) {
    for (let y = bottom - 20; y > top; y -= 84)
      svg += `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="26" fill="${accent}" opacity="0.34"/>`;
    for (let step = 16; step < width; step += 62)
      svg += `<rect x="${n(x + step)}" y="${top}" width="18" height="${n(bottom - top)}" fill="${accent}" opacity="0.34"/>`;
  }
  return svg;
}

/** Where the cloth turns over the rail. */
function over(pen: Pen, scene: Scene): string {
  const path = `M-122 ${top + 8}C-122 ${top - 40} 184 ${top - 40} 184 ${top + 8}C120 ${top + 22} -60 ${top + 22} -122 ${top + 8}Z`;
  return (
    body(
      pen,
      { path, box: { x: -122, y: top - 40, width: 306, height: 64 }, colour: tone(scene.colour, 0.12), material: scene.material },
      "flat",
    ) + line(`M48 ${top - 24}q-10 20 -4 40`, tone(scene.colour, -0.5), 8, `opacity="0.5" filter="${pen.blur(4)}"`)
  );
}

/** By the door, with a bag's worth of morning light. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const hat =
    fill(ellipse(0, 0, 150, 34), pen.fade(["#c9b48c", "#8f774c"])) +
    body(
      pen,
      {
        path: "M-86 -4C-90 -90 -56 -120 0 -120C56 -120 90 -90 86 -4Q0 18 -86 -4Z",
        box: { x: -90, y: -122, width: 180, height: 130 },
        colour: "#c2aa7e",
        material: "canvas",
      },
      "round",
    ) +
    line("M-87 -24Q0 -4 87 -24", "#5b4232", 16);
  return (
    sunOnWall(pen, 100, 180, 620, 700) +
    group(
      "translate(850 330)",
      `<ellipse cx="26" cy="30" rx="150" ry="60" fill="#4a3626" opacity="0.3" filter="${pen.blur(16)}"/>${hat}`,
    ) +
    place(pen, scene.ground, thing, 480, 960, 1.28)
  );
}
