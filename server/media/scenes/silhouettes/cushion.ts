import { tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { allCornerFolds, pillowPath, swell } from "../plump.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, line, n } from "../shape.ts";
import { sofa, sofaSeat } from "../sofa.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { accentOf, blockPrint, stripes } from "./cushion-pattern.ts";

export const cushion: Silhouette = { draw, focus: { x: -90, y: -225, zoom: 2.5 }, use, horizon: 800 };

const kinds = { printed: 1, lumbar: 2, pleated: 3, bolster: 4 };

function draw(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "kind", kinds.printed);
  if (kind === kinds.pleated) return pleated(pen, scene);
  if (kind === kinds.bolster) return bolster(pen, scene);
  return kind === kinds.lumbar ? pillow(pen, scene, 330, 350) : pillow(pen, scene, 245, 490);
}

/** Filled to the corners: the seams run in a little between them, and each corner pulls its own folds. */
function pillow(pen: Pen, scene: Scene, half: number, tall: number): Thing {
  const { colour, material } = scene;
  const isLumbar = tall < half * 1.5;
  const path = pillowPath(half, tall);
  const box = { x: -half, y: -tall, width: half * 2, height: tall };
  const folds = allCornerFolds(pen, colour, half, tall);
  const pattern = isLumbar ? stripes(pen, scene, half, tall) : blockPrint(pen, scene, half, tall);
  const trim = isLumbar
    ? ""
    : line(path, tone(accentOf(scene), -0.1), 7) +
      line(path, tone(accentOf(scene), 0.4), 2, 'opacity="0.5" transform="translate(-1.5 -1.5)"');
  const svg =
    body(pen, { path, box, colour, material }, "round") +
    `<g clip-path="${pen.clip(path)}">${pattern}${swell(pen, colour, half, tall)}${folds}</g>` +
    trim +
    (isLumbar ? tassels(pen, scene, half, tall) : "");
  return { svg, width: half * 2 + (isLumbar ? 90 : 20), height: tall + 10, foot: half * 0.82, depth: 40 };
}

function tassels(pen: Pen, scene: Scene, half: number, tall: number): string {
  const colour = accentOf(scene);
  const one = (x: number, y: number, side: number) => {
    let threads = "";
    for (let step = -3; step <= 3; step += 1)
      threads += line(
        `M${n(x + side * 8)} ${n(y + 8)}Q${n(x + side * 16 + step * 4)} ${n(y + 34)} ${n(x + side * 20 + step * 6)} ${n(y + 66 + pen.range(-5, 5))}`,
        tone(colour, pen.range(-0.3, 0.25)),
        5,
      );
    return (
      threads +
      fill(
        ellipse(x + side * 7, y + 6, 12, 13),
        pen.radial(
          [
            [0, tone(colour, 0.4)],
            [1, tone(colour, -0.3)],
          ],
          [0.35, 0.3, 0.8],
        ),
      )
    );
  };
  return one(-half, -tall, -1) + one(half, -tall, 1) + one(-half, -30, -1) + one(half, -30, 1);
}

/** A round cushion gathered to one covered button. */
function pleated(pen: Pen, scene: Scene): Thing {
  const { colour, material } = scene;
  const radius = 262;
  const y = -radius;
  const disc = ellipse(0, y, radius, radius);
  const box = { x: -radius, y: -radius * 2, width: radius * 2, height: radius * 2 };
  let pleats = "";
  const count = 34;
  for (let index = 0; index < count; index += 1) {
    const angle = (index / count) * Math.PI * 2;
    const bend = angle + 0.05;
    const [x1, y1] = [Math.cos(angle) * 30, y + Math.sin(angle) * 30];
    const [x2, y2] = [Math.cos(bend) * radius * 0.6, y + Math.sin(bend) * radius * 0.6];
    const [x3, y3] = [Math.cos(angle) * radius * 0.985, y + Math.sin(angle) * radius * 0.985];
    const path = `M${n(x1)} ${n(y1)}Q${n(x2)} ${n(y2)} ${n(x3)} ${n(y3)}`;
    pleats += line(path, tone(colour, -0.6), 6.5, 'opacity="0.34"');
    pleats += group(`rotate(4.4 0 ${n(y)})`, line(path, tone(colour, 0.6), 9, `opacity="0.24" filter="${pen.blur(2.5)}"`));
  }
  const well = `<ellipse cx="0" cy="${y}" rx="110" ry="110" fill="${pen.radial([
    [0, tone(colour, -0.75), 0.75],
    [0.4, tone(colour, -0.7), 0.3],
    [1, tone(colour, -0.7), 0],
  ])}"/>`;
  const welt =
    line(ellipse(0, y, radius - 4, radius - 4), tone(colour, -0.3), 12) +
    line(ellipse(0, y, radius - 6, radius - 6), tone(colour, 0.36), 4, 'opacity="0.6"');
  const button = body(
    pen,
    { path: ellipse(0, y, 30, 30), box: { x: -30, y: y - 30, width: 60, height: 60 }, colour: accentOf(scene), material },
    "round",
  );
  const svg =
    body(pen, { path: disc, box, colour, material }, "round") +
    `<g clip-path="${pen.clip(disc)}">${pleats}${swell(pen, colour, radius, radius * 2)}${well}</g>${welt}${button}`;
  return { svg, width: radius * 2 + 20, height: radius * 2, foot: radius * 0.42 };
}

/** A round bolster lying down, gathered at both ends and tied. */
function bolster(pen: Pen, scene: Scene): Thing {
  const { colour, material } = scene;
  const [half, radius] = [330, 146];
  const y = -radius;
  const path = `M${-half + 30} ${n(y - radius)}H${half - 30}Q${half + 16} ${n(y - radius * 0.7)} ${half + 16} ${y}Q${half + 16} ${n(y + radius * 0.7)} ${half - 30} ${n(y + radius)}H${-half + 30}Q${-half - 16} ${n(y + radius * 0.7)} ${-half - 16} ${y}Q${-half - 16} ${n(y - radius * 0.7)} ${-half + 30} ${n(y - radius)}Z`;
  const box = { x: -half - 16, y: y - radius, width: half * 2 + 32, height: radius * 2 };
  const across = pen.linear(
    [
      [0, tone(colour, 0.3), 0.5],
      [0.24, tone(colour, 0.7), 0.55],
      [0.5, colour, 0],
      [0.82, tone(colour, -0.7), 0.5],
      [1, tone(colour, -0.6), 0.4],
    ],
    [0, 0, 0, 1],
  );
  const accent = accentOf(scene);
  let bands = "";
  for (const [x, wide] of [
    [-half + 96, 34],
    [-half + 150, 10],
    [half - 130, 34],
    [half - 160, 10],
  ] as const)
    bands += `<rect x="${x}" y="${y - radius}" width="${wide}" height="${radius * 2}" fill="${accent}" opacity="0.88"/>`;
  let gathers = "";
  for (const side of [-1, 1])
    for (let step = -5; step <= 5; step += 1)
      gathers += line(
        `M${n(side * (half + 12))} ${n(y + step * 6)}Q${n(side * (half - 10))} ${n(y + step * 17)} ${n(side * (half - 46))} ${n(y + step * 21)}`,
        tone(colour, -0.55),
        4,
        'opacity="0.35"',
      );
  const tie = (side: number) =>
    body(
      pen,
      {
        path: ellipse(side * (half + 18), y, 15, 26),
        box: { x: side * (half + 18) - 15, y: y - 26, width: 30, height: 52 },
        colour: accent,
        material,
      },
      "round",
    ) +
    [-8, 0, 8]
      .map((step) =>
        line(
          `M${n(side * (half + 24))} ${y + step}q${side * 26} ${n(14 + step)} ${side * 30} ${n(60 + step * 2)}`,
          tone(accent, step / 30),
          6,
        ),
      )
      .join("");
  const svg =
    body(pen, { path, box, colour, material }, "flat") +
    `<g clip-path="${pen.clip(path)}">${bands}${gathers}${fill(path, across)}</g>${tie(-1)}${tie(1)}`;
  return { svg, width: half * 2 + 130, height: radius * 2, foot: half, depth: 30 };
}

/** In the corner of a linen sofa. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const dark = Number.parseInt(scene.colour.slice(3, 5), 16) < 150;
  const seat = sofa(pen, 880, dark ? "#d9cfbd" : "#8c8577");
  const kind = shapeOf(scene, "kind", kinds.printed);
  const scale = kind === kinds.printed || kind === kinds.pleated ? 0.72 : 0.82;
  const friend = group(
    "translate(320 0) rotate(9)",
    pillow(pen, { ...scene, shape: { kind: 0 }, colour: dark ? "#b8ab94" : "#d8cdb8", material: "linen" }, 230, 450).svg,
  );
  const floor = 1100;
  return (
    sunOnWall(pen, 140, 40, 560, 520) +
    place(pen, scene.ground, seat, 600, floor, 1.12) +
    group(`translate(640 ${floor - sofaSeat * 1.12}) scale(0.72)`, friend) +
    group(
      `translate(460 ${floor - sofaSeat * 1.12 + 10}) rotate(-3)`,
      place(pen, scene.ground, { ...thing, foot: thing.foot * 0.9 }, 0, 0, scale),
    )
  );
}
