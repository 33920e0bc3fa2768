import { tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, line, n, roundedRect } from "../shape.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { chair } from "./chair.ts";
import { accentOf } from "./cushion-pattern.ts";

export const towel: Silhouette = { draw, focus: { x: -50, y: -210, zoom: 2.3 }, use, horizon: 800 };

const kinds = { folded: 1, hung: 2, rolled: 3 };

function draw(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "kind", kinds.folded);
  if (kind === kinds.hung) return hung(pen, scene);
  return kind === kinds.rolled ? rolled(pen, scene) : folded(pen, scene);
}

/** Three, folded in three: a bath towel, a hand towel and one for guests. */
function folded(pen: Pen, scene: Scene): Thing {
  const rows = [
    [0, 104, 560, 0],
    [-102, 98, 540, 6],
    [-198, 84, 420, -4],
  ] as const;
  const svg = rows
    .map(([y, thick, wide, shift]) => group(`translate(${shift} ${y})`, foldedOne(pen, scene, thick, wide)))
    .join("");
  return { svg, width: 600, height: 350, foot: 280, depth: 100 };
}

function foldedOne(pen: Pen, scene: Scene, thick: number, wide: number): string {
  const { colour, material } = scene;
  const half = wide / 2;
  const far = `M${n(-half + 16)} ${-thick + 8}C${n(-half + 30)} ${-thick - 36} ${n(-half + 50)} ${-thick - 54} ${n(-half + 84)} ${-thick - 56}H${n(half - 84)}C${n(half - 50)} ${-thick - 54} ${n(half - 30)} ${-thick - 36} ${n(half - 16)} ${-thick + 8}Z`;
  const front = roundedRect(-half, -thick, wide, thick, thick * 0.46);
  const box = { x: -half, y: -thick, width: wide, height: thick };
  const light = pen.linear(
    [
      [0, tone(colour, 0.7), 0.5],
      [0.3, colour, 0],
      [0.46, tone(colour, -0.7), 0.34],
      [0.52, tone(colour, 0.5), 0.3],
      [0.7, colour, 0],
      [1, tone(colour, -0.75), 0.6],
    ],
    [0, 0, 0, 1],
  );
  const border = (y: number, tall: number) => borderOf(scene, -half, y, wide, tall);
  return (
    body(
      pen,
      { path: far, box: { x: -half, y: -thick - 56, width: wide, height: 64 }, colour: tone(colour, 0.14), material },
      "flat",
    ) +
    `<g clip-path="${pen.clip(far)}">${border(-thick - 30, 22)}</g>` +
    body(pen, { path: front, box, colour, material }, "flat") +
    `<g clip-path="${pen.clip(front)}">${fill(front, light)}</g>` +
    loops(pen, colour, -half, half, -thick)
  );
}

/** The flat woven band near the end of a towel: three lines of another thread. */
function borderOf(scene: Scene, x: number, y: number, wide: number, tall: number): string {
  const thread = accentOf(scene);
  return [0, 0.36, 0.72]
    .map(
      (share) =>
        `<rect x="${n(x)}" y="${n(y + tall * share)}" width="${n(wide)}" height="${n(tall * 0.2)}" fill="${thread}" opacity="0.8"/>`,
    )
    .join("");
}

/** Loops that stand up against the light along the upper edge. */
function loops(pen: Pen, colour: string, from: number, to: number, y: number): string {
  let svg = "";
  for (let x = from + 24; x < to - 24; x += 7)
    svg += `<circle cx="${n(x)}" cy="${n(y + pen.range(0, 4))}" r="${n(pen.range(2.6, 4.4))}" fill="${tone(colour, pen.range(0.05, 0.4))}"/>`;
  return svg;
}

/** A flat-woven hamam towel over the rung of a small stand, its fringe hanging. */
function hung(pen: Pen, scene: Scene): Thing {
  const { colour, material } = scene;
  const wood = "#a57a4e";
  const [top, low] = [-700, -190];
  const post = (x: number, lean: number, shade: number) =>
    line(`M${x} ${top - 60}L${x + lean} 0`, tone(wood, -0.3 + shade), 24) +
    line(`M${x - 5} ${top - 60}L${x + lean - 5} 0`, tone(wood, 0.2 + shade), 8);
  const rung = (y: number, half: number) =>
    line(`M${-half} ${y}H${half}`, tone(wood, -0.34), 20) + line(`M${-half} ${y - 5}H${half}`, tone(wood, 0.22), 6);
  const cloth = `M-180 ${top - 6}C-184 ${top - 26} 184 ${top - 26} 180 ${top - 6}C188 -520 176 -380 186 ${low}C120 ${low + 10} -110 ${low - 8} -186 ${low + 6}C-176 -380 -188 -540 -180 ${top - 6}Z`;
  const behind = `M-150 ${top}H196C204 -560 196 -420 204 ${low - 120}C150 ${low - 112} 60 ${low - 118} -140 ${low - 116}Z`;
  const box = { x: -190, y: top - 24, width: 380, height: low - top + 40 };
  const stripes = [0.06, 0.1, 0.13, 0.82, 0.86, 0.92]
    .map((share, index) => {
      const y = top + (low - top) * share;
      return line(
        `M-200 ${n(y)}Q0 ${n(y + 8)} 200 ${n(y)}`,
        accentOf(scene),
        index % 3 === 0 ? 18 : 6,
        'stroke-linecap="butt" opacity="0.85"',
      );
    })
    .join("");
  let folds = "";
  for (const [x, strength] of [
    [-120, 0.34],
    [-44, 0.26],
    [58, 0.32],
    [140, 0.4],
  ] as const)
    folds +=
      line(`M${x} ${top}C${x + 8} -520 ${x - 10} -360 ${x + 4} ${low}`, tone(colour, -0.7), 22, `opacity="${strength}"`) +
      line(`M${x - 30} ${top}C${x - 24} -520 ${x - 40} -360 ${x - 28} ${low}`, tone(colour, 0.7), 20, `opacity="${strength}"`);
  const svg =
    `<ellipse cx="60" cy="-6" rx="300" ry="34" fill="#4a3626" opacity="0.3" filter="${pen.blur(18)}"/>` +
    post(-230, -34, -0.06) +
    post(230, 34, -0.2) +
    rung(-120, 252) +
    fill(behind, pen.fade([tone(colour, -0.24), tone(colour, -0.42)])) +
    rung(top, 232) +
    body(pen, { path: cloth, box, colour, material }, "cylinder") +
    `<g clip-path="${pen.clip(cloth)}">${stripes}<g filter="${pen.blur(10, [380, 520])}">${folds}</g>${line(`M-184 ${top - 8}H184`, tone(colour, 0.7), 14, `opacity="0.5" filter="${pen.blur(5)}"`)}</g>` +
    hangingFringe(pen, colour, -184, 186, low) +
    post(-230, -34, 0) +
    post(230, 34, -0.12);
  return { svg, width: 560, height: 780, foot: 0 };
}

function hangingFringe(pen: Pen, colour: string, from: number, to: number, y: number): string {
  let svg = "";
  for (let x = from; x <= to; x += 12) {
    const sway = pen.range(-4, 4);
    svg += `${line(
      `M${n(x)} ${n(y - 2)}Q${n(x + sway)} ${n(y + 22)} ${n(x + sway)} ${n(y + pen.range(46, 58))}`,
      tone(colour, pen.range(-0.3, 0.16)),
      5,
    )}<circle cx="${n(x + sway * 0.6)}" cy="${n(y + 18)}" r="4.4" fill="${tone(colour, -0.1)}"/>`;
  }
  return svg;
}

/** Three rolls, two below and one on top, their spirals to the front. */
function rolled(pen: Pen, scene: Scene): Thing {
  const radius = 118;
  const svg =
    group(`translate(${-radius + 2} ${-radius})`, roll(pen, scene, radius)) +
    group(`translate(${radius + 6} ${-radius - 4})`, roll(pen, scene, radius + 4)) +
    group(`translate(8 ${n(-radius * 2.74)})`, roll(pen, { ...scene, colour: tone(scene.colour, 0.12) }, radius - 4));
  return { svg, width: radius * 4 + 30, height: radius * 3.8, foot: radius * 1.75 };
}

function roll(pen: Pen, scene: Scene, radius: number): string {
  const { colour, material } = scene;
  const end = ellipse(0, 0, radius, radius);
  const box = { x: -radius, y: -radius, width: radius * 2, height: radius * 2 };
  const [px, py] = [radius * 0.667, radius * 0.745];
  const away = `M${n(-px)} ${n(-py)}L${n(38 - px)} ${n(-34 - py)}A${radius} ${radius} 0 0 1 ${n(38 + px)} ${n(py - 34)}L${n(px)} ${n(py)}Z`;
  const points = Array.from({ length: 150 }, (_, step) => {
    const share = step / 149;
    const angle = share * Math.PI * 2 * 4.6 + 0.6;
    const reach = radius * (0.06 + 0.9 * share);
    return `${n(Math.cos(angle) * reach)} ${n(Math.sin(angle) * reach)}`;
  });
  const spiral = `M${points.join("L")}`;
  return (
    body(
      pen,
      {
        path: away,
        box: { x: -radius, y: -radius - 40, width: radius * 2 + 44, height: radius * 2 + 40 },
        colour: tone(colour, -0.04),
        material,
      },
      "flat",
    ) +
    fill(
      away,
      pen.linear(
        [
          [0.3, "#fff8e8", 0.2],
          [0.6, colour, 0],
          [1, tone(colour, -0.8), 0.6],
        ],
        [0, 0, 1, 0.6],
      ),
    ) +
    body(pen, { path: end, box, colour, material }, "round") +
    `<g clip-path="${pen.clip(end)}">${line(spiral, tone(colour, -0.6), 9, `opacity="0.5" filter="${pen.blur(2)}"`)}${group("translate(-4 -5)", line(spiral, tone(colour, 0.6), 6, `opacity="0.5" filter="${pen.blur(2)}"`))}</g>` +
    line(end, tone(colour, -0.3), 3, 'opacity="0.35"')
  );
}

/** By the bath: tiles on the wall, a stool, a cake of soap. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const tile = pen.pattern(
    120,
    84,
    `<rect width="120" height="84" fill="#fbfaf5"/><path d="M0 82H120M118 0V82" stroke="#cfc9bc" stroke-width="4"/><path d="M2 3H116" stroke="#ffffff" stroke-width="3"/>`,
  );
  const wall = `<rect y="290" width="1200" height="518" fill="${tile}" opacity="0.85"/><rect y="278" width="1200" height="16" fill="#e6dfd0"/><rect y="278" width="1200" height="530" fill="${pen.linear(
    [
      [0, "#fff6e2", 0.3],
      [1, "#3a2c1e", 0.22],
    ],
  )}"/>`;
  const stool = chair.draw(pen, { ...scene, silhouette: "chair", material: "wood", colour: "#b98a5a", shape: { back: 3 } });
  const soap = body(
    pen,
    {
      path: roundedRect(-62, -44, 124, 44, 20),
      box: { x: -62, y: -44, width: 124, height: 44 },
      colour: "#c9b98f",
      material: "soap",
    },
    "flat",
  );
  const cake = { svg: soap, width: 124, height: 44, foot: 54 };
  if (shapeOf(scene, "kind", kinds.folded) === kinds.hung)
    return (
      wall +
      place(pen, scene.ground, thing, 480, 1030, 1.1) +
      place(pen, scene.ground, stool, 930, 1060, 0.86) +
      place(pen, scene.ground, cake, 930, 786, 0.9)
    );
  const scale = 330 / thing.width;
  return (
    wall +
    place(pen, scene.ground, stool, 560, 1090, 1.5) +
    place(pen, "sand", { ...thing, foot: thing.foot * 0.9 }, 560, 606, scale * 1.32)
  );
}
