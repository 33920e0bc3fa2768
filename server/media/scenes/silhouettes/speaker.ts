import { lightnessOf, mix, tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { books, branch, tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { closed, ellipse, fill, group, lathe, line, n, roundedRect, tilt } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { jar } from "./jar.ts";

export const speaker: Silhouette = { draw, focus: { x: -20, y: -190, zoom: 2.2 }, use };

const kinds = { shelf: 1, portable: 2, tabletop: 3 };

function draw(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "kind", kinds.shelf);
  if (kind === kinds.portable) return portable(pen, scene);
  return kind === kinds.tabletop ? tabletop(pen, scene) : shelf(pen, scene);
}

/** The cloth in front of a driver: dark on pale cabinets, oat on dark ones. */
function clothOf({ colour }: Scene): string {
  return lightnessOf(colour) > 0.55 ? mix(colour, "#3a3834", 0.78) : mix(colour, "#d9ccb4", 0.82);
}

/** A cabinet from the front and a little from above, `half` wide to each side. */
function cabinet(pen: Pen, scene: Scene, half: number, tall: number, corner: number): string {
  const { colour, material } = scene;
  const front = roundedRect(-half, -tall, half * 2, tall, corner);
  const top = closed([
    [-half + 40, -tall - 46],
    [half - 40, -tall - 46],
    [half - corner * 0.5, -tall + 6],
    [-half + corner * 0.5, -tall + 6],
  ]);
  return (
    body(
      pen,
      { path: top, box: { x: -half, y: -tall - 46, width: half * 2, height: 54 }, colour: tone(colour, 0.14), material },
      "flat",
    ) +
    body(pen, { path: front, box: { x: -half, y: -tall, width: half * 2, height: tall }, colour, material }, "cylinder") +
    line(`M${-half + corner} ${-tall + 2}H${half - corner}`, tone(colour, 0.6), 3.5, 'opacity="0.6"')
  );
}

/** A driver: its ring, the rubber that lets it move, the cone and the cap. */
function driver(pen: Pen, x: number, y: number, radius: number, cone: string): string {
  const disc = (size: number, paint: string, dy = 0) => fill(ellipse(x, y + dy, size, size), paint);
  const screws = [45, 135, 225, 315]
    .map((turn) => {
      const angle = (turn * Math.PI) / 180;
      return `<circle cx="${n(x + Math.cos(angle) * radius * 0.93)}" cy="${n(y + Math.sin(angle) * radius * 0.93)}" r="${n(radius * 0.035 + 1)}" fill="#b8b2a6"/>`;
    })
    .join("");
  return (
    disc(radius * 1.03, "#1c1a18", 3) +
    disc(radius, pen.fade(["#5c5954", "#2c2a28", "#45423e"], [0, 0, 1, 1])) +
    screws +
    disc(
      radius * 0.86,
      pen.radial(
        [
          [0, "#2a2826"],
          [0.86, "#1d1c1b"],
          [0.93, "#4a4744"],
          [1, "#232120"],
        ],
        [0.5, 0.5, 0.5],
      ),
    ) +
    disc(
      radius * 0.7,
      pen.radial(
        [
          [0, tone(cone, -0.62)],
          [0.5, tone(cone, -0.3)],
          [1, tone(cone, 0.1)],
        ],
        [0.58, 0.62, 0.62],
      ),
    ) +
    disc(
      radius * 0.27,
      pen.radial(
        [
          [0, tone(cone, 0.42)],
          [0.6, tone(cone, -0.12)],
          [1, tone(cone, -0.5)],
        ],
        [0.36, 0.3, 0.8],
      ),
    )
  );
}

/** For a shelf: a small driver over a large one, the cabinet's own grain round both. */
function shelf(pen: Pen, scene: Scene): Thing {
  const [half, tall] = [172, 520];
  const cone = clothOf(scene);
  const port = fill(roundedRect(-64, -62, 128, 24, 12), "#1b1918") + line("M-52 -41H52", "#6b655c", 2, 'opacity="0.8"');
  const svg = cabinet(pen, scene, half, tall, 16) + driver(pen, 0, -418, 62, cone) + driver(pen, 0, -216, 128, cone) + port;
  return { svg, width: half * 2 + 30, height: tall + 50, foot: half, depth: 60 };
}

/** To carry: cloth all round, a ring of metal, a strap for the hand. */
function portable(pen: Pen, scene: Scene): Thing {
  const { colour, material } = scene;
  const [radius, tall] = [150, 430];
  const wrap = lathe([
    [radius, -tall + 30],
    [radius + 5, -tall * 0.6],
    [radius + 5, -tall * 0.3],
    [radius, -46],
  ]);
  const cloth = material === "linen" ? colour : clothOf(scene);
  const shell = (from: number, to: number) =>
    body(
      pen,
      {
        path: lathe([
          [radius + 3, from],
          [radius + 3, to],
        ]),
        box: { x: -radius - 3, y: from, width: radius * 2 + 6, height: to - from + radius * tilt },
        colour: material === "linen" ? "#3a3734" : colour,
        material: material === "linen" ? "plastic" : material,
      },
      "cylinder",
    );
  const hide = "#8a5433";
  const strap = `M-118 ${-tall + 4}C-110 ${-tall - 150} 110 ${-tall - 150} 118 ${-tall + 4}`;
  const lid = material === "linen" ? "#3a3734" : colour;
  const knob = body(
    pen,
    {
      path: ellipse(0, -tall - 4, 46, 46 * tilt + 4),
      box: { x: -46, y: -tall - 20, width: 92, height: 32 },
      colour: "#c2a05a",
      material: "brass",
    },
    "cylinder",
  );
  const svg =
    shell(-46, 0) +
    body(
      pen,
      { path: wrap, box: { x: -radius - 5, y: -tall, width: radius * 2 + 10, height: tall }, colour: cloth, material: "canvas" },
      "cylinder",
    ) +
    shell(-tall, -tall + 36) +
    fill(ellipse(0, -tall, radius + 3, (radius + 3) * tilt), pen.fade([tone(lid, 0.34), tone(lid, 0.06), tone(lid, -0.2)])) +
    fill(ellipse(0, -tall + 1, radius - 18, (radius - 18) * tilt), tone(lid, -0.16)) +
    knob +
    line(strap, tone(hide, -0.5), 25) +
    line(strap, hide, 20) +
    line(strap, tone(hide, 0.36), 4, 'stroke-dasharray="9 7" opacity="0.7"') +
    [-118, 118]
      .map(
        (x) =>
          `<circle cx="${x}" cy="${-tall + 12}" r="11" fill="${pen.radial(
            [
              [0, "#f6e3ae"],
              [1, "#8a6a34"],
            ],
            [0.35, 0.3, 0.8],
          )}"/>`,
      )
      .join("");
  return { svg, width: radius * 2 + 20, height: tall + 140, foot: radius * 0.96 };
}

/** For a table: slats on one side, a dial and one large knob on the other. */
function tabletop(pen: Pen, scene: Scene): Thing {
  const { colour } = scene;
  const [half, tall] = [330, 290];
  const cloth = clothOf(scene);
  const well = roundedRect(-half + 34, -tall + 36, 400, tall - 72, 20);
  let slats = "";
  for (let x = -half + 46; x < half - 240; x += 22)
    slats +=
      line(`M${x} ${-tall + 48}V-50`, tone(colour, -0.5), 13) +
      line(`M${x - 1} ${-tall + 48}V-50`, tone(colour, 0.06), 9.5) +
      line(`M${x - 4} ${-tall + 50}V-52`, tone(colour, 0.5), 2.2, 'opacity="0.6"');
  const feet = [-half + 66, half - 66]
    .map((x) =>
      fill(
        closed([
          [x - 22, -6],
          [x + 22, -6],
          [x + 15, 20],
          [x - 15, 20],
        ]),
        pen.fade(["#d0b070", "#7d5f28"]),
      ),
    )
    .join("");
  const dial = roundedRect(124, -tall + 40, 170, 62, 10);
  const marks = [0, 1, 2, 3, 4, 5, 6, 7].map((step) => `M${142 + step * 19} ${-tall + 58}v${step % 2 === 0 ? 26 : 16}`).join("");
  const svg =
    feet +
    cabinet(pen, scene, half, tall, 52) +
    fill(well, pen.fade([tone(cloth, -0.3), tone(cloth, -0.5)], [0, 0, 0, 1])) +
    `<g clip-path="${pen.clip(well)}">${slats}${line(well, "#1d120c", 14, `opacity="0.6" filter="${pen.blur(5)}"`)}</g>` +
    line(well, tone(colour, 0.5), 3, 'opacity="0.5"') +
    fill(dial, "#f3e6c8") +
    fill(
      dial,
      pen.linear([
        [0, "#c98f3c", 0.5],
        [0.5, "#fff4d6", 0.2],
        [1, "#c98f3c", 0.4],
      ]),
    ) +
    line(marks, "#5a4630", 3) +
    line(`M219 ${-tall + 48}v46`, "#b4442a", 4) +
    line(dial, tone(colour, -0.6), 4, 'opacity="0.7"') +
    knob(pen, 209, -112);
  return { svg: group("translate(0 -20)", svg), width: half * 2 + 20, height: tall + 80, foot: half - 20, depth: 70 };
}

function knob(pen: Pen, x: number, y: number): string {
  return (
    `<ellipse cx="${x + 8}" cy="${y + 12}" rx="66" ry="64" fill="#1d120c" opacity="0.45" filter="${pen.blur(8)}"/>` +
    fill(ellipse(x, y, 62, 62), pen.fade(["#e6cf94", "#8a6a34"], [0, 0, 1, 1])) +
    fill(ellipse(x, y, 52, 52), pen.fade(["#a8854a", "#e9d49c", "#b08d50"], [0, 0, 1, 1])) +
    line(`M${x} ${y - 44}V${y - 20}`, "#4a3820", 5)
  );
}

/** On a shelf among books, a jar with a branch at the far end. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const vase = jar.draw(pen, {
    ...scene,
    silhouette: "jar",
    material: "stoneware",
    colour: "#cbbfa8",
    shape: { width: 0.7, tall: 0.62, neck: 0.42, shoulder: 0.5 },
  });
  const isWide = shapeOf(scene, "kind", kinds.shelf) === kinds.tabletop;
  const scale = isWide ? 0.94 : Math.min(560 / thing.height, 1);
  return (
    sunOnWall(pen, 110, 60, 560, 560) +
    place(pen, scene.ground, tray(pen, 1140, 150, "#9a6e48"), 600, 990, 1) +
    group(`translate(930 ${n(945 - vase.height * 0.9)})`, branch(pen, 320, "#7d8a5a", 0.2)) +
    place(pen, scene.ground, vase, 930, 948, 0.9) +
    (isWide ? "" : place(pen, scene.ground, books(pen, 260, ["#4a6670", "#b4674a", "#c9b48c"]), 660, 930, 0.86)) +
    place(pen, scene.ground, thing, isWide ? 400 : 340, 955, scale)
  );
}
