import { mix, tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, line, n, roundedRect } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { stitches } from "./tote.ts";

/** `kind` 1 stands open like a book, 2 is a card case, 3 a pouch with a zip, 4 a long one with a flap. */
export const wallet: Silhouette = { draw, focus: { x: -70, y: -190, zoom: 2.1 }, use };

const kinds = { bifold: 1, cards: 2, zip: 3, long: 4 };

function draw(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "kind", kinds.bifold);
  if (kind === kinds.cards) return { svg: cardCase(pen, scene), width: 480, height: 400, foot: 190, depth: 40 };
  if (kind === kinds.zip) return { svg: zipPouch(pen, scene), width: 560, height: 370, foot: 230, depth: 46 };
  if (kind === kinds.long) return { svg: long(pen, scene), width: 700, height: 370, foot: 300, depth: 46 };
  return { svg: bifold(pen, scene), width: 640, height: 390, foot: 250, depth: 60, middle: 40 };
}

/** A panel of hide with its sewn and burnished edge. */
function panel(
  pen: Pen,
  scene: Scene,
  path: string,
  box: { x: number; y: number; width: number; height: number },
  shade: number,
): string {
  const { colour, material } = scene;
  return (
    group("translate(5 3)", fill(path, tone(colour, -0.6))) +
    body(pen, { path, box, colour: tone(colour, shade), material }, "flat") +
    light(pen, path, box) +
    line(path, tone(colour, 0.4), 2, 'opacity="0.5"')
  );
}

function light(pen: Pen, path: string, { x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  return `<g clip-path="${pen.clip(path)}"><ellipse cx="${n(x + width * 0.28)}" cy="${n(y + height * 0.22)}" rx="${n(width * 0.4)}" ry="${n(height * 0.34)}" fill="#fffaf0" opacity="0.2" filter="${pen.blur(34, [width * 0.8, height * 0.7])}"/><rect x="${n(x)}" y="${n(y + height * 0.7)}" width="${n(width)}" height="${n(height * 0.32)}" fill="${pen.linear(
    [
      [0, "#1d120c", 0],
      [1, "#1d120c", 0.3],
    ],
    [0, 0, 0, 1],
  )}"/></g>`;
}

const seam = (x: number, y: number, width: number, height: number) => roundedRect(x + 13, y + 13, width - 26, height - 26, 18);

function bifold(pen: Pen, scene: Scene): string {
  const { colour } = scene;
  const back = "M160 -352Q240 -392 312 -396Q326 -396 326 -380V-52Q326 -38 312 -36Q236 -26 160 4Z";
  const inside = body(
    pen,
    { path: back, box: { x: 150, y: -396, width: 180, height: 400 }, colour: tone(colour, -0.3), material: scene.material },
    "flat",
  );
  const slots = [0, 1, 2]
    .map((row) => {
      const y = -316 + row * 78;
      return (
        line(`M176 ${y + 6}Q244 ${y - 24} 318 ${y - 34}`, tone(colour, -0.75), 5, 'opacity="0.8"') +
        line(`M176 ${y + 11}Q244 ${y - 19} 318 ${y - 29}`, tone(colour, 0.3), 2, 'opacity="0.5"')
      );
    })
    .join("");
  const cards =
    fill("M206 -356L300 -396L304 -330L206 -296Z", "#d9c7ab") + fill("M190 -346L288 -384L292 -318L190 -286Z", "#4a6670");
  const front = roundedRect(-250, -352, 414, 356, 30);
  const box = { x: -250, y: -352, width: 414, height: 356 };
  return (
    notes(-210, -352, 370) +
    fill("M120 -340L326 -384V-46L150 0Z", tone(colour, -0.76)) +
    inside +
    cards +
    body(
      pen,
      {
        path: "M166 -250Q240 -282 326 -292V-52Q326 -38 312 -36Q236 -26 166 2Z",
        box: { x: 150, y: -292, width: 180, height: 300 },
        colour: tone(colour, -0.2),
        material: scene.material,
      },
      "flat",
    ) +
    slots +
    panel(pen, scene, front, box, 0) +
    stitches(seam(-250, -352, 414, 356), colour) +
    line("M158 -336V-14", tone(colour, 0.5), 9, `opacity="0.45" filter="${pen.blur(4, [12, 320])}"`) +
    mark(colour, -180, -60)
  );
}

/** Folded paper that looks over the edge. */
function notes(x: number, y: number, width: number): string {
  return (
    fill(roundedRect(x + 10, y - 26, width - 40, 60, 4), "#b9c2a4") +
    fill(roundedRect(x, y - 14, width - 10, 60, 4), "#d6d9bf") +
    line(`M${x + 20} ${y - 4}h${width - 60}`, "#8f9a78", 2)
  );
}

/** The maker's mark, pressed into the hide: a leaf. */
function mark(colour: string, x: number, y: number): string {
  const leaf = "M0 0C-18 -12 -18 -34 0 -48C18 -34 18 -12 0 0M0 6V-34";
  return group(
    `translate(${x} ${y})`,
    line(leaf, tone(colour, 0.5), 4, 'opacity="0.55" transform="translate(1 1.6)"') + line(leaf, tone(colour, -0.6), 3.4),
  );
}

function cardCase(pen: Pen, scene: Scene): string {
  const { colour } = scene;
  const [x, y, width, height] = [-210, -290, 420, 294];
  const low = `M${x} ${y + 86}H${x + width}V-22Q${x + width} 4 ${x + width - 28} 4H${x + 28}Q${x} 4 ${x} -22Z`;
  const mid = `M${x + 4} ${y + 46}H${x + width - 4}V-22H${x + 4}Z`;
  const cards = [
    ["#d9c7ab", -6, -92],
    ["#7f3f34", 3, -62],
    ["#4a6670", -2, -34],
  ] as const;
  return (
    cards
      .map(([card, turn, rise]) =>
        group(
          `rotate(${turn} 0 -100)`,
          fill(roundedRect(x + 22, y + rise, width - 44, 200, 20), card) +
            line(`M${x + 40} ${y + rise + 3}H${x + width - 60}`, tone(card, 0.6), 3, 'opacity="0.7"'),
        ),
      )
      .join("") +
    panel(pen, scene, roundedRect(x, y, width, height, 28), { x, y, width, height }, -0.18) +
    panel(pen, scene, mid, { x: x + 4, y: y + 46, width: width - 8, height: 220 }, -0.08) +
    stitches(`M${x + 14} ${y + 56}H${x + width - 14}`, colour) +
    panel(pen, scene, low, { x, y: y + 86, width, height: height - 86 }, 0) +
    stitches(
      `M${x + 13} ${y + 99}H${x + width - 13}V-26Q${x + width - 13} -9 ${x + width - 32} -9H${x + 32}Q${x + 13} -9 ${x + 13} -26Z`,
      colour,
    ) +
    `<path d="M-46 ${y + 86}A46 30 0 0 0 46 ${y + 86}Z" fill="${tone(colour, -0.5)}"/>` +
    mark(colour, 150, -34)
  );
}

function zipPouch(pen: Pen, scene: Scene): string {
  const { colour } = scene;
  const [x, y, width, height] = [-250, -320, 500, 324];
  const path = roundedRect(x, y, width, height, 60);
  const metal = pen.fade(["#f6e7bd", "#c9a24f", "#7d5f28"], [0, 0, 1, 1]);
  const track = `M${x + 6} -60V${y + 64}Q${x + 6} ${y + 6} ${x + 64} ${y + 6}H${x + width - 64}Q${x + width - 6} ${y + 6} ${x + width - 6} ${y + 64}V-60`;
  return (
    line(track, tone(colour, -0.6), 34) +
    line(track, "#c9b37c", 12, 'stroke-dasharray="5 5" stroke-linecap="butt"') +
    panel(pen, scene, roundedRect(x + 14, y + 16, width - 28, height - 18, 46), { x, y, width, height }, 0) +
    stitches(roundedRect(x + 28, y + 30, width - 56, height - 46, 36), colour) +
    fill(path, "none") +
    group(
      `translate(${x + width - 6} -74) rotate(8)`,
      fill(roundedRect(-12, -14, 24, 34, 6), metal) +
        line("M0 24V46", "#c9a24f", 6) +
        fill(roundedRect(-15, 42, 30, 92, 12), tone(colour, -0.12)) +
        stitches("M0 58V120", colour),
    ) +
    mark(colour, 0, -110)
  );
}

function long(pen: Pen, scene: Scene): string {
  const { colour } = scene;
  const [x, y, width, height] = [-330, -330, 660, 334];
  const flap = `M${x - 2} ${y + 26}Q${x - 2} ${y - 4} ${x + 28} ${y - 4}H${x + width - 28}Q${x + width + 2} ${y - 4} ${x + width + 2} ${y + 26}V${y + 150}Q${x + width + 2} ${y + 178} ${x + width - 30} ${y + 182}L60 ${y + 206}Q0 ${y + 226} -60 ${y + 206}L${x + 30} ${y + 182}Q${x - 2} ${y + 178} ${x - 2} ${y + 150}Z`;
  const brass = pen.radial(
    [
      [0, "#fff3cf"],
      [0.5, "#c9a24f"],
      [1, "#7d5f28"],
    ],
    [0.36, 0.3, 0.8],
  );
  return (
    panel(pen, scene, roundedRect(x, y, width, height, 30), { x, y, width, height }, -0.04) +
    stitches(
      `M${x + 14} -150V-30Q${x + 14} -10 ${x + 34} -10H${x + width - 34}Q${x + width - 14} -10 ${x + width - 14} -30V-150`,
      colour,
    ) +
    group("translate(2 12)", fill(flap, "#1d120c"), `opacity="0.4" filter="${pen.blur(9, [width, 230])}"`) +
    panel(pen, scene, flap, { x, y: y - 4, width, height: 230 }, 0.05) +
    stitches(
      `M${x + 12} ${y + 30}V${y + 146}Q${x + 12} ${y + 164} ${x + 34} ${y + 168}L58 ${y + 192}Q0 ${y + 210} -58 ${y + 192}M${x + width - 12} ${y + 30}V${y + 146}Q${x + width - 12} ${y + 164} ${x + width - 34} ${y + 168}L58 ${y + 192}`,
      colour,
    ) +
    `<ellipse cx="3" cy="${y + 180}" rx="20" ry="20" fill="#1d120c" opacity="0.4"/>` +
    fill(ellipse(0, y + 176, 19, 19), brass) +
    mark(colour, 250, -26)
  );
}

/** On the hall table with the keys. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const brass = pen.fade(["#f6e7bd", "#c9a24f", "#7d5f28"], [0, 0, 1, 1]);
  const key = (turn: number) =>
    group(
      `rotate(${turn}) scale(1 0.55)`,
      line("M0 30V190M0 150H34M0 182H28", brass, 17) + line(ellipse(0, 0, 38, 38), brass, 17),
    );
  const keys = group(
    "translate(900 960)",
    `<ellipse cx="40" cy="60" rx="150" ry="26" fill="#3a2516" opacity="0.4" filter="${pen.blur(12, [300, 52])}"/>` +
      line(ellipse(0, 0, 46, 24), "#9a9ea0", 8) +
      key(-64) +
      key(-24) +
      key(26) +
      line("M-20 10C-60 40 -110 50 -150 46", mix(scene.colour, "#2b2018", 0.2), 20),
  );
  return (
    sunOnWall(pen, 140, 70, 560, 620) +
    place(pen, scene.ground, tray(pen, 1140, 260, "#8f6740"), 600, 1080, 1) +
    place(pen, "sand", thing, 450 - (thing.middle ?? 0), 985, Math.min(1.16, 720 / thing.width)) +
    keys
  );
}
