import { mix, tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { books, tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, line, n, roundedRect } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { stitches } from "./tote.ts";

export const backpack: Silhouette = { draw, focus: { x: -60, y: -170, zoom: 2.2 }, use };

const kinds = { round: 1, flap: 2, roll: 3 };
const leatherColour = "#8a5433";

function draw(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "top", kinds.round);
  const half = 178 * shapeOf(scene, "wide", 1);
  const height = 480 * shapeOf(scene, "tall", 1);
  const svg =
    straps(scene, half, height) +
    shell(pen, scene, half, height, kind) +
    pocket(pen, scene, half, height) +
    top(pen, scene, half, height, kind);
  return { svg, width: half * 2 + 90, height: height + 40, foot: half * 0.9 };
}

function straps(scene: Scene, half: number, height: number): string {
  const colour = tone(scene.colour, -0.34);
  const side = (sign: number) => {
    const path = `M${n(sign * half * 0.7)} ${n(-height * 0.9)}C${n(sign * (half + 62))} ${n(-height * 0.78)} ${n(sign * (half + 56))} ${n(-height * 0.3)} ${n(sign * half * 0.92)} -46`;
    return (
      line(path, tone(colour, -0.2), 34) +
      line(path, colour, 26) +
      line(path, tone(colour, 0.24), 6, 'opacity="0.5" transform="translate(-5 0)"')
    );
  };
  const loop = `M-36 ${n(-height + 6)}C-38 ${n(-height - 46)} 38 ${n(-height - 46)} 36 ${n(-height + 6)}`;
  return side(-1) + side(1) + line(loop, tone(leatherColour, -0.2), 20) + line(loop, leatherColour, 13);
}

function shell(pen: Pen, scene: Scene, half: number, height: number, kind: number): string {
  const shoulder = kind === kinds.round ? 150 : 60;
  const path =
    `M${n(-half)} ${n(-height + shoulder)}C${n(-half)} ${n(-height + shoulder * 0.25)} ${n(-half * 0.62)} ${n(-height)} 0 ${n(-height)}C${n(half * 0.62)} ${n(-height)} ${n(half)} ${n(-height + shoulder * 0.25)} ${n(half)} ${n(-height + shoulder)}` +
    `C${n(half * 1.06)} ${n(-height * 0.4)} ${n(half * 1.05)} -130 ${n(half)} -50Q${n(half * 0.98)} 8 ${n(half * 0.78)} 12Q0 24 ${n(-half * 0.78)} 12Q${n(-half * 0.98)} 8 ${n(-half)} -50C${n(-half * 1.05)} -130 ${n(-half * 1.06)} ${n(-height * 0.4)} ${n(-half)} ${n(-height + shoulder)}Z`;
  const box = { x: -half * 1.06, y: -height, width: half * 2.12, height: height + 24 };
  const zip = `M${n(-half + 26)} ${n(-height * 0.42)}V${n(-height + shoulder + 16)}C${n(-half + 26)} ${n(-height + shoulder * 0.3 + 22)} ${n(-half * 0.55)} ${n(-height + 30)} 0 ${n(-height + 30)}C${n(half * 0.55)} ${n(-height + 30)} ${n(half - 26)} ${n(-height + shoulder * 0.3 + 22)} ${n(half - 26)} ${n(-height + shoulder + 16)}V${n(-height * 0.42)}`;
  const zipped =
    kind === kinds.round ? line(zip, tone(scene.colour, -0.62), 9) + line(zip, "#c9b78c", 2.4, 'stroke-dasharray="3 4"') : "";
  const dents = line(
    `M${n(-half * 0.5)} -30Q${n(-half * 0.86)} -120 ${n(-half * 0.74)} ${n(-height * 0.6)}M${n(half * 0.66)} -24Q${n(half * 0.8)} -160 ${n(half * 0.62)} ${n(-height * 0.56)}`,
    tone(scene.colour, -0.6),
    20,
    `opacity="0.22" filter="${pen.blur(10)}"`,
  );
  return (
    body(pen, { path, box, colour: scene.colour, material: scene.material }, "cylinder") +
    `<g clip-path="${pen.clip(path)}">${dents}${zipped}</g>`
  );
}

function top(pen: Pen, scene: Scene, half: number, height: number, kind: number): string {
  if (kind === kinds.round) return "";
  const low = kind === kinds.flap ? -height * 0.42 : -height * 0.8;
  const path =
    kind === kinds.flap
      ? `M${n(-half * 1.02)} ${n(-height + 50)}C${n(-half)} ${n(-height - 6)} ${n(half)} ${n(-height - 6)} ${n(half * 1.02)} ${n(-height + 50)}L${n(half * 0.98)} ${n(low - 40)}Q${n(half * 0.94)} ${n(low)} ${n(half * 0.7)} ${n(low + 6)}Q0 ${n(low + 22)} ${n(-half * 0.7)} ${n(low + 6)}Q${n(-half * 0.94)} ${n(low)} ${n(-half * 0.98)} ${n(low - 40)}Z`
      : roundedRect(-half * 0.98, -height - 26, half * 1.96, height * 0.15, 34);
  const box = { x: -half, y: -height - 26, width: half * 2, height: low + height + 50 };
  const shadow = group("translate(4 12)", fill(path, "#1d120c"), `opacity="0.32" filter="${pen.blur(9)}"`);
  const belts =
    kind === kinds.flap
      ? belt(pen, -half * 0.42, low - 60, 150) + belt(pen, half * 0.42, low - 60, 150)
      : belt(pen, 0, -height - 20, 190);
  return (
    shadow +
    body(pen, { path, box, colour: tone(scene.colour, 0.05), material: scene.material }, "cylinder") +
    (kind === kinds.flap
      ? stitches(`M${n(-half * 0.9)} ${n(low - 26)}Q0 ${n(low + 6)} ${n(half * 0.9)} ${n(low - 26)}`, scene.colour)
      : "") +
    belts
  );
}

function belt(pen: Pen, x: number, y: number, length: number): string {
  const strip = roundedRect(x - 15, y, 30, length, 6);
  const metal = pen.fade(["#f2e3bb", "#b8954e", "#7d5f28"], [0, 0, 1, 1]);
  return (
    group("translate(4 5)", fill(strip, "#1d120c"), `opacity="0.35" filter="${pen.blur(4)}"`) +
    body(
      pen,
      { path: strip, box: { x: x - 15, y, width: 30, height: length }, colour: leatherColour, material: "leather" },
      "cylinder",
    ) +
    `<rect x="${n(x - 23)}" y="${n(y + length * 0.55)}" width="46" height="34" rx="7" fill="none" stroke="${metal}" stroke-width="7"/>` +
    line(`M${n(x)} ${n(y + length * 0.55 + 2)}v28`, "#c9a965", 5)
  );
}

function pocket(pen: Pen, scene: Scene, half: number, height: number): string {
  const [w, y, h] = [half * 0.72, -height * 0.36, height * 0.31];
  const path = roundedRect(-w, y, w * 2, h, 30);
  const box = { x: -w, y, width: w * 2, height: h };
  const pull = fill(ellipse(w * 0.6, y + 36, 6, 12), "#c2a05a");
  return (
    group("translate(3 9)", fill(path, "#1d120c"), `opacity="0.36" filter="${pen.blur(8)}"`) +
    body(pen, { path, box, colour: mix(scene.colour, "#fffaf0", 0.05), material: scene.material }, "cylinder") +
    line(`M${n(-w + 22)} ${n(y + 26)}H${n(w - 22)}`, tone(scene.colour, -0.62), 8) +
    line(`M${n(-w + 22)} ${n(y + 26)}H${n(w - 22)}`, "#c9b78c", 2.2, 'stroke-dasharray="3 4"') +
    pull +
    `<rect x="-38" y="${n(y + h * 0.5)}" width="76" height="40" rx="5" fill="${leatherColour}"/>` +
    stitches(`M-32 ${n(y + h * 0.5 + 6)}h64v28h-64Z`, leatherColour)
  );
}

function use(pen: Pen, scene: Scene, thing: Thing): string {
  return (
    sunOnWall(pen, 120, 60, 520, 600) +
    place(pen, scene.ground, tray(pen, 1140, 210, "#9a7350"), 600, 1030, 1) +
    place(pen, "sand", books(pen, 330, ["#4a6670", "#d8c3a0", "#8a5a44"]), 900, 985, 0.95) +
    place(pen, "sand", thing, 460, 985, 680 / thing.height)
  );
}
