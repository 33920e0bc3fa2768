import { tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { type Box, ellipse, fill, group, line, n, roundedRect } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { branchInVase } from "../wardrobe.ts";

/** Lying on the table; `kind` 1 is a half-moon, 2 has a handle and wide teeth, 3 is a paddle brush, 4 a round one with bristles. */
export const comb: Silhouette = { draw, focus: { x: 30, y: -270, zoom: 2 }, use, horizon: 1400 };

const kinds = { moon: 1, handle: 2, paddle: 3, bristle: 4 };

function draw(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "kind", kinds.moon);
  if (kind === kinds.moon)
    return { svg: group("translate(0 -170) rotate(-14)", moon(pen, scene)), width: 620, height: 360, foot: 0 };
  if (kind === kinds.handle)
    return { svg: group("translate(0 -230) rotate(-24)", handled(pen, scene)), width: 700, height: 460, foot: 0 };
  const svg = group("translate(20 -290) rotate(-58)", brush(pen, scene, kind));
  return { svg, width: 600, height: 600, foot: 0 };
}

/** It lies close: a tight shadow, a little to the right. */
function lying(pen: Pen, path: string, box: Box, drop = 12): string {
  return group(
    `translate(${drop} ${drop + 2})`,
    fill(path, "#3a2516"),
    `opacity="0.42" filter="${pen.blur(drop * 0.8, [box.width, box.height])}"`,
  );
}

function teeth(from: number, to: number, gap: number, wide: number, low: (x: number) => number, top: number): string {
  let path = "";
  for (let x = from; x <= to; x += gap) {
    const y = low(x);
    path += `M${n(x - wide / 2)} ${n(top)}V${n(y - wide)}Q${n(x - wide / 2)} ${n(y)} ${n(x)} ${n(y)}Q${n(x + wide / 2)} ${n(y)} ${n(x + wide / 2)} ${n(y - wide)}V${n(top)}Z`;
  }
  return path;
}

/** The back and its teeth are one piece: drawn as one body, so that the grain runs through. */
function piece(pen: Pen, scene: Scene, path: string, box: Box, edge: string): string {
  const { colour, material } = scene;
  return (
    lying(pen, path, box) +
    group("translate(2 5)", fill(path, tone(colour, -0.62))) +
    body(pen, { path, box, colour, material }, "flat") +
    line(edge, tone(colour, 0.6), 4, 'opacity="0.65"') +
    `<g clip-path="${pen.clip(path)}"><ellipse cx="${n(box.x + box.width * 0.34)}" cy="${n(box.y + box.height * 0.2)}" rx="${n(box.width * 0.34)}" ry="${n(box.height * 0.2)}" fill="#fffaf0" opacity="${material === "acetate" ? 0.4 : 0.2}" filter="${pen.blur(18, [box.width * 0.7, box.height * 0.4])}"/></g>`
  );
}

function moon(pen: Pen, scene: Scene): string {
  const back =
    "M-290 -30C-280 -150 -140 -190 0 -190C140 -190 280 -150 290 -30Q294 10 280 34H252V-20H-252V34H-280Q-294 10 -290 -30Z";
  const path = back + teeth(-244, 244, 19, 11.5, (x) => 150 - (x / 250) ** 2 * 50, -40);
  const box = { x: -294, y: -190, width: 588, height: 345 };
  const engraved = shapeOf(scene, "carved", 0) === 1 ? carving(scene.colour) : "";
  return (
    piece(pen, scene, path, box, "M-284 -36C-272 -146 -140 -184 0 -184C130 -184 240 -156 272 -80") +
    engraved +
    line("M-246 -36H246", tone(scene.colour, -0.5), 3, 'opacity="0.6"')
  );
}

/** A sprig cut into the back. */
function carving(colour: string): string {
  const leaf = (x: number, turn: number) => `M${x} -104q${16 * turn} -30 ${44 * turn} -30q${-8 * turn} 28 ${-44 * turn} 30Z`;
  const leaves = [20, 66, 112].map((x) => leaf(x, 1) + leaf(-x, -1)).join("");
  const stem = "M-170 -96Q0 -116 170 -96";
  return (
    line(stem + leaves, tone(colour, 0.5), 4, 'opacity="0.6" transform="translate(1.5 2)"') +
    line(stem, tone(colour, -0.55), 4) +
    fill(leaves, tone(colour, -0.4), 'opacity="0.8"')
  );
}

function handled(pen: Pen, scene: Scene): string {
  const back =
    "M-360 -60C-380 -60 -386 -10 -366 -4C-280 10 -160 -6 -40 -2V10H300Q330 10 334 -20C336 -66 310 -84 260 -84C120 -86 -20 -92 -120 -74C-220 -56 -300 -62 -360 -60Z";
  const path = back + teeth(-24, 312, 32, 19, () => 146, -30);
  const box = { x: -384, y: -92, width: 720, height: 240 };
  return (
    piece(pen, scene, path, box, "M-352 -54C-300 -56 -220 -50 -120 -68C-20 -86 120 -80 260 -78") +
    fill(ellipse(-336, -32, 11, 11), tone(scene.colour, -0.8)) +
    line("M-336 -40C-400 -90 -430 -20 -420 40", "#c9b184", 7)
  );
}

function brush(pen: Pen, scene: Scene, kind: number): string {
  const { colour, material } = scene;
  const isPaddle = kind === kinds.paddle;
  const head = isPaddle ? roundedRect(-60, -120, 380, 240, 84) : ellipse(140, 0, 180, 112);
  const handle = "M-20 -44C-120 -40 -200 -26 -290 -36C-350 -42 -374 -24 -374 0C-374 24 -350 42 -290 36C-200 26 -120 40 -20 44Z";
  const path = head + handle;
  const box = { x: -376, y: -122, width: 700, height: 244 };
  const pad = isPaddle ? roundedRect(-28, -92, 318, 184, 66) : ellipse(140, 0, 146, 84);
  const padBox = { x: -30, y: -94, width: 322, height: 188 };
  return (
    lying(pen, path, box, 18) +
    group("translate(3 9)", fill(path, tone(colour, -0.6))) +
    body(pen, { path: handle, box: { ...box, width: 360 }, colour, material }, "flat") +
    body(pen, { path: head, box: { ...box, x: -60, width: 384 }, colour, material }, "flat") +
    line(head, tone(colour, 0.5), 3.4, 'opacity="0.6"') +
    body(pen, { path: pad, box: padBox, colour: isPaddle ? "#8a3a2c" : "#2b2621", material: "rubber" }, "flat") +
    line(pad, "#1d120c", 5, 'opacity="0.4"') +
    `<g clip-path="${pen.clip(path)}">${line("M-330 -20C-240 -30 -160 -14 -60 -26", tone(colour, 0.7), 9, `opacity="0.4" filter="${pen.blur(5, [300, 30])}"`)}</g>` +
    pins(pen, isPaddle) +
    fill(ellipse(-346, 0, 11, 11), tone(colour, -0.8))
  );
}

/** Pins of wood with round heads, or tufts of bristle. */
function pins(pen: Pen, isPaddle: boolean): string {
  let svg = "";
  const step = isPaddle ? 31 : 25;
  for (let row = -3; row <= 3; row += 1) {
    for (let column = 0; column < 13; column += 1) {
      const [x, y] = [-6 + column * step + Math.abs(row % 2) * (step / 2), row * 24];
      const inside = isPaddle ? x > -10 && x < 270 && Math.abs(y) < 70 : ((x - 140) / 128) ** 2 + (y / 68) ** 2 < 1;
      if (!inside) continue;
      svg += isPaddle
        ? line(`M${n(x)} ${y}l7 -17`, "#5b3a22", 5) +
          fill(ellipse(x + 8, y - 19, 5.6, 5.6), "#d9b27e") +
          fill(ellipse(x + 6.6, y - 20.6, 2, 2), "#fff3dc")
        : tuft(pen, x, y);
    }
  }
  return svg;
}

function tuft(pen: Pen, x: number, y: number): string {
  let hairs = "";
  for (let index = 0; index < 6; index += 1) hairs += `M${n(x)} ${y}l${n(pen.range(-5, 13))} ${n(pen.range(-27, -17))}`;
  return line(hairs, "#3a2c20", 2.4) + line(hairs, "#8a6a48", 1, 'opacity="0.8"');
}

/** On a folded towel by the basin. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const towel = (y: number, colour: string) => {
    const path = roundedRect(130, y, 660, 74, 36);
    return (
      body(pen, { path, box: { x: 130, y, width: 660, height: 74 }, colour, material: "terrycloth" }, "flat") +
      fill(
        path,
        pen.linear(
          [
            [0, "#fffaf0", 0.3],
            [0.6, "#fffaf0", 0],
            [1, "#1d120c", 0.34],
          ],
          [0, 0, 0, 1],
        ),
      )
    );
  };
  const top = "M170 900C190 840 240 780 280 778H650C690 780 740 840 756 900Q460 916 170 900Z";
  return (
    sunOnWall(pen, 140, 70, 560, 560) +
    place(pen, scene.ground, tray(pen, 1500, 260, "#a97f55"), 640, 1130, 1) +
    `<ellipse cx="480" cy="1046" rx="380" ry="26" fill="#3a2516" opacity="0.42" filter="${pen.blur(12, [760, 52])}"/>` +
    body(
      pen,
      { path: top, box: { x: 170, y: 778, width: 590, height: 130 }, colour: "#efe8da", material: "terrycloth" },
      "flat",
    ) +
    towel(962, "#b7c0ac") +
    towel(890, "#efe8da") +
    branchInVase(pen, scene, 985, 1050) +
    group(`translate(${n(466 - (thing.middle ?? 0))} 872) scale(0.98 0.62)`, thing.svg)
  );
}
