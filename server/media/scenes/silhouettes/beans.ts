import { mix, tone } from "../colour.ts";
import { beans as scattered } from "../kitchen-props.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { smallCup, tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { cylinder, ellipse, fill, group, line, n, roundedRect, tilt } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { hoop } from "../vessel.ts";
import { steam } from "./mug.ts";

export const coffeeBeans: Silhouette = { draw, focus: { x: -10, y: -230, zoom: 2.1 }, use };

const kinds = { bag: 1, roll: 2, tin: 3 };

function draw(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "kind", kinds.bag);
  if (kind === kinds.tin) return tin(pen, scene);
  return kind === kinds.roll ? rolled(pen, scene) : bag(pen, scene);
}

/** A side-gusset bag, full: it bulges below and is pressed flat at the seal. */
function bag(pen: Pen, scene: Scene): Thing {
  const { colour } = scene;
  const height = 520;
  const front = `M-148 ${-height}L104 ${-height + 8}C112 ${-height * 0.7} 134 ${-height * 0.4} 126 12Q-20 26 -168 0C-178 ${-height * 0.4} -156 ${-height * 0.7} -148 ${-height}Z`;
  const gusset = `M104 ${-height + 8}L150 ${-height - 8}C170 ${-height * 0.7} 206 ${-height * 0.4} 190 -22Q160 0 126 12C134 ${-height * 0.4} 112 ${-height * 0.7} 104 ${-height + 8}Z`;
  const box = { x: -180, y: -height, width: 390, height: height + 30 };
  const svg =
    body(pen, { path: gusset, box, colour: tone(colour, -0.3), material: "paper" }, "flat") +
    fill(
      `M126 ${-height + 2}C140 ${-height * 0.66} 168 ${-height * 0.4} 156 -4L190 -22C206 ${-height * 0.4} 170 ${-height * 0.7} 150 ${-height - 8}Z`,
      "#1d120c",
      `opacity="0.26" filter="${pen.blur(5)}"`,
    ) +
    body(pen, { path: front, box, colour, material: "paper" }, "flat") +
    `<g clip-path="${pen.clip(front)}">${creases(pen, height)}</g>` +
    fill(`M-150 ${-height}L104 ${-height + 8}L150 ${-height - 8}L-104 ${-height - 16}Z`, tone(colour, 0.2)) +
    line(`M-146 ${-height + 36}L105 ${-height + 44}`, tone(colour, -0.4), 3, 'opacity="0.55"') +
    group("translate(-24 -250) skewY(2)", label(pen, scene, 178, 200)) +
    valve(pen, -24, -410, colour);
  return { svg, width: 390, height: height + 20, foot: 165, depth: 60, middle: 10 };
}

function creases(pen: Pen, height: number): string {
  const bulge = pen.linear([
    [0, "#1d120c", 0.26],
    [0.16, "#1d120c", 0],
    [0.3, "#fffaf0", 0.28],
    [0.48, "#fffaf0", 0],
    [1, "#1d120c", 0.3],
  ]);
  const fold = (path: string, dark: boolean) =>
    line(path, dark ? "#1d120c" : "#fffaf0", dark ? 7 : 5, `opacity="${dark ? 0.2 : 0.4}" filter="${pen.blur(3)}"`);
  return (
    `<rect x="-180" y="${-height}" width="330" height="${height + 30}" fill="${bulge}"/>` +
    fold(`M-140 ${-height + 60}C-100 ${-height + 120} -120 ${-height + 190} -150 ${-height + 240}`, true) +
    fold(`M-132 ${-height + 60}C-92 ${-height + 120} -112 ${-height + 190} -142 ${-height + 240}`, false) +
    fold(`M96 ${-height + 60}C60 ${-height + 110} 84 ${-height + 200} 110 ${-height + 230}`, true) +
    fold("M-160 -40Q-90 -80 -20 -30Q50 -70 120 -20", true) +
    fold("M-160 -32Q-90 -72 -20 -22Q50 -62 120 -12", false)
  );
}

/** Lets the gas of fresh coffee out. */
function valve(pen: Pen, x: number, y: number, colour: string): string {
  const hole = (dx: number, dy: number) => fill(ellipse(x + dx, y + dy, 2.4, 2.4), tone(colour, -0.7));
  return (
    fill(ellipse(x, y, 21, 21), pen.fade([tone(colour, 0.3), tone(colour, -0.2)], [0, 0, 1, 1])) +
    line(ellipse(x, y, 21, 21), tone(colour, -0.5), 1.6, 'opacity="0.6"') +
    hole(0, 0) +
    hole(-8, 0) +
    hole(8, 0) +
    hole(0, -8) +
    hole(0, 8)
  );
}

/** Hills, a sun and a cherry of the coffee bush: a label without letters. */
function label(pen: Pen, scene: Scene, width: number, height: number): string {
  const paper = "#f7f0e0";
  const ink = mix(scene.colour, "#2b1c14", 0.5);
  const [x, y] = [-width / 2, -height / 2];
  const path = roundedRect(x, y, width, height, 8);
  const hills =
    fill(
      `M${x} ${y + height * 0.62}q${width * 0.22} ${-height * 0.26} ${width * 0.46} ${-height * 0.06}t${width * 0.54} ${-height * 0.04}V${y + height}H${x}Z`,
      tone(scene.colour, 0.15),
    ) +
    fill(
      `M${x} ${y + height * 0.8}q${width * 0.3} ${-height * 0.18} ${width * 0.6} ${-height * 0.04}t${width * 0.4} 0V${y + height}H${x}Z`,
      tone(scene.colour, -0.2),
    );
  const sun = fill(ellipse(x + width * 0.68, y + height * 0.3, width * 0.13, width * 0.13), mix(scene.colour, "#e2a13c", 0.6));
  const rows = [0.84, 0.9, 0.96]
    .map((share) =>
      line(`M${x} ${n(y + height * share)}q${width * 0.5} -14 ${width} 0`, tone(scene.colour, -0.4), 2.4, 'opacity="0.6"'),
    )
    .join("");
  return (
    fill(path, "#1d120c", `opacity="0.3" transform="translate(3 4)" filter="${pen.blur(2)}"`) +
    fill(path, pen.fade([tone(paper, 0.4), tone(paper, -0.08)], [0, 0, 1, 0.6])) +
    `<g clip-path="${pen.clip(path)}">${sun}${hills}${rows}</g>` +
    line(roundedRect(x + 7, y + 7, width - 14, height - 14, 5), ink, 2, 'opacity="0.5"')
  );
}

/** Kraft paper rolled down and held by a tin tie, with a band of colour. */
function rolled(pen: Pen, scene: Scene): Thing {
  const kraft = "#c39a68";
  const height = 430;
  const front = `M-150 ${-height}H130C136 ${-height * 0.6} 146 ${-height * 0.3} 140 10Q-10 22 -164 2C-168 ${-height * 0.3} -156 ${-height * 0.6} -150 ${-height}Z`;
  const gusset = `M130 ${-height}L176 ${-height - 14}C184 ${-height * 0.6} 206 ${-height * 0.3} 194 -22L140 10C146 ${-height * 0.3} 136 ${-height * 0.6} 130 ${-height}Z`;
  const box = { x: -170, y: -height - 50, width: 380, height: height + 70 };
  const band = `M-170 -250Q-10 -236 150 -250V-96Q-10 -82 -170 -96Z`;
  const svg =
    body(pen, { path: gusset, box, colour: tone(kraft, -0.3), material: "paper" }, "flat") +
    body(pen, { path: front, box, colour: kraft, material: "paper" }, "flat") +
    `<g clip-path="${pen.clip(front)}">${fill(band, pen.fade([tone(scene.colour, 0.16), scene.colour, tone(scene.colour, -0.24)]))}${creases(pen, height)}</g>` +
    group("translate(-14 -172) scale(0.56)", label(pen, scene, 190, 190)) +
    body(
      pen,
      {
        path: `M-158 ${-height - 44}H140L184 ${-height - 56}V${-height + 2}L138 ${-height + 16}H-156Z`,
        box,
        colour: tone(kraft, 0.1),
        material: "paper",
      },
      "flat",
    ) +
    line(`M-156 ${-height - 14}H138L184 ${-height - 28}`, "#1d120c", 3, 'opacity="0.3"') +
    fill(roundedRect(-178, -height - 28, 350, 22, 6), scene.colour) +
    fill(roundedRect(-178, -height - 28, 350, 8, 4), tone(scene.colour, 0.35), 'opacity="0.7"');
  return { svg, width: 390, height: height + 60, foot: 165, depth: 60, middle: 10 };
}

function tin(pen: Pen, scene: Scene): Thing {
  const [radius, height] = [140, 420];
  const can = cylinder(radius, -height, 0);
  const { colour } = scene;
  const lid = cylinder(radius * 1.03, -height - 34, -height + 12);
  const svg =
    body(
      pen,
      { path: can, box: { x: -radius, y: -height, width: radius * 2, height: height + 28 }, colour, material: "metal" },
      "cylinder",
    ) +
    group("translate(0 -190)", label(pen, scene, 190, 210)) +
    `<g clip-path="${pen.clip(can)}">${line(hoop(radius, -height + 60, tilt), tone(colour, 0.5), 6, 'opacity="0.6"')}${line(hoop(radius, -30, tilt), tone(colour, -0.5), 6, 'opacity="0.5"')}</g>` +
    body(
      pen,
      { path: lid, box: { x: -radius, y: -height - 34, width: radius * 2, height: 74 }, colour: "#b3a98f", material: "metal" },
      "cylinder",
    ) +
    fill(ellipse(0, -height - 34, radius * 1.03, radius * 1.03 * tilt), pen.fade(["#efe9d8", "#8f866c"], [0, 0, 1, 0.5])) +
    line(ellipse(0, -height - 34, radius * 0.86, radius * 0.86 * tilt), "#6f6750", 2.4, 'opacity="0.6"') +
    valve(pen, 0, -height - 35, "#a2987c");
  return { svg, width: radius * 2 + 10, height: height + 70, foot: radius };
}

/** Opened in the morning: a cup is ready and some beans have escaped. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  return (
    sunOnWall(pen, 480, 70, 520, 540) +
    place(pen, scene.ground, tray(pen, 1040, 240, "#9a6b42"), 600, 1050, 1) +
    place(pen, "sand", thing, 400, 960, Math.min(1.2, 600 / thing.height)) +
    place(pen, "sand", smallCup(pen, "#e9e0cf", "stoneware", "#4a2c18"), 830, 940, 1.2) +
    group("translate(700 1010)", scattered(pen, 40, 190)) +
    steam(pen, 830, 790)
  );
}
