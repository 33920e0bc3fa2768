import { tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { books } from "../props.ts";
import type { Scene } from "../scene.ts";
import { closed, ellipse, fill, group, line, n, type Point } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";

export const chair: Silhouette = { draw, focus: { x: 0, y: -300, zoom: 2.2 }, use, horizon: 800 };

const kinds = { spindle: 1, panel: 2, stool: 3 };
const seatHeight = 250;

function draw(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "back", kinds.spindle);
  if (kind === kinds.stool) return stool(pen, scene);
  const svg = floor(pen) + backLegs(scene) + back(pen, scene, kind) + seat(pen, scene) + frontLegs(scene);
  return { svg, width: 420, height: 600, foot: 0 };
}

/** Four legs touch the floor: one soft shadow under all of them, and one beneath each. */
function floor(pen: Pen): string {
  const spot = (x: number, y: number) =>
    `<ellipse cx="${x + 12}" cy="${y}" rx="26" ry="7" fill="#4a3626" opacity="0.5" filter="${pen.blur(4)}"/>`;
  return `<ellipse cx="50" cy="-24" rx="250" ry="46" fill="#4a3626" opacity="0.3" filter="${pen.blur(20)}"/>${spot(-170, 2)}${spot(166, 2)}${spot(-128, -62)}${spot(136, -62)}`;
}

function leg(scene: Scene, from: Point, to: Point, width: number, shade: number): string {
  const colour = tone(scene.colour, shade);
  const [half, thin] = [width / 2, width * 0.34];
  const shape = closed([
    [from[0] - half, from[1]],
    [from[0] + half, from[1]],
    [to[0] + thin, to[1]],
    [to[0] - thin, to[1]],
  ]);
  const lit = closed([
    [from[0] - half, from[1]],
    [from[0] - half * 0.2, from[1]],
    [to[0] - thin * 0.2, to[1]],
    [to[0] - thin, to[1]],
  ]);
  return fill(shape, tone(colour, -0.14)) + fill(lit, tone(colour, 0.2));
}

function backLegs(scene: Scene): string {
  return (
    leg(scene, [-112, -seatHeight], [-130, -64], 26, -0.34) +
    leg(scene, [118, -seatHeight], [136, -64], 26, -0.4) +
    leg(scene, [-124, -120], [132, -120], 10, -0.4)
  );
}

function frontLegs(scene: Scene): string {
  const rail = closed([
    [-162, -seatHeight + 18],
    [162, -seatHeight + 18],
    [160, -seatHeight + 46],
    [-160, -seatHeight + 46],
  ]);
  return (
    fill(rail, tone(scene.colour, -0.3)) +
    leg(scene, [-152, -seatHeight + 14], [-172, 0], 32, 0) +
    leg(scene, [152, -seatHeight + 14], [168, 0], 32, -0.12)
  );
}

function seat(pen: Pen, scene: Scene): string {
  const path = `M-138 ${-seatHeight - 66}Q0 ${-seatHeight - 76} 140 ${-seatHeight - 66}C160 ${-seatHeight - 60} 184 ${-seatHeight + 4} 186 ${-seatHeight + 14}Q0 ${-seatHeight + 34} -186 ${-seatHeight + 14}C-184 ${-seatHeight + 4} -158 ${-seatHeight - 60} -138 ${-seatHeight - 66}Z`;
  const edge = `M-186 ${-seatHeight + 14}Q0 ${-seatHeight + 34} 186 ${-seatHeight + 14}V${-seatHeight + 26}Q0 ${-seatHeight + 48} -186 ${-seatHeight + 26}Z`;
  const box = { x: -186, y: -seatHeight - 76, width: 372, height: 112 };
  const woven = shapeOf(scene, "woven", 0) === 1;
  const top = woven
    ? body(pen, { path, box, colour: "#d9c49a", material: "canvas" }, "flat")
    : body(pen, { path, box, colour: scene.colour, material: "wood" }, "flat");
  const cross = woven
    ? line(
        `M-150 ${-seatHeight - 62}L0 ${-seatHeight - 26}L150 ${-seatHeight - 62}M-180 ${-seatHeight + 10}L0 ${-seatHeight - 26}L180 ${-seatHeight + 10}`,
        "#8f7648",
        3,
        'opacity="0.6"',
      )
    : "";
  return (
    top +
    cross +
    fill(edge, pen.fade([tone(woven ? "#c9b184" : scene.colour, 0.05), tone(woven ? "#b39a6c" : scene.colour, -0.35)]))
  );
}

function back(pen: Pen, scene: Scene, kind: number): string {
  const top = -590;
  const posts =
    leg(scene, [-134, top + 20], [-128, -seatHeight - 50], 22, -0.02) +
    leg(scene, [134, top + 20], [130, -seatHeight - 50], 22, -0.16);
  const rail = `M-158 ${top + 34}C-120 ${top - 16} 120 ${top - 16} 158 ${top + 34}L154 ${top + 78}C112 ${top + 40} -112 ${top + 40} -154 ${top + 78}Z`;
  const panel = `M-150 ${top + 12}C-110 ${top - 22} 110 ${top - 22} 150 ${top + 12}L142 ${top + 176}C106 ${top + 150} -106 ${top + 150} -142 ${top + 176}Z`;
  const path = kind === kinds.panel ? panel : rail;
  const box = { x: -160, y: top - 24, width: 320, height: kind === kinds.panel ? 204 : 106 };
  const bars =
    kind === kinds.panel
      ? ""
      : [-84, -42, 0, 42, 84]
          .map((x) => leg(scene, [x * 1.06, top + 46], [x, -seatHeight - 62], 13, -0.05 - Math.abs(x) / 700))
          .join("");
  return (
    posts +
    bars +
    body(pen, { path, box, colour: scene.colour, material: "wood" }, "cylinder") +
    line(
      `M${kind === kinds.panel ? "-148" : "-156"} ${n(top + (kind === kinds.panel ? 14 : 36))}C-112 ${top - 18} 112 ${top - 18} 148 ${top + 14}`,
      tone(scene.colour, 0.5),
      3,
      'opacity="0.6"',
    )
  );
}

function stool(pen: Pen, scene: Scene): Thing {
  const top = -330;
  const path = `M-170 ${top}a170 34 0 0 1 340 0v22a170 34 0 0 1 -340 0Z`;
  const box = { x: -170, y: top - 34, width: 340, height: 92 };
  const svg =
    floor(pen) +
    leg(scene, [-84, top + 30], [-118, -52], 26, -0.36) +
    leg(scene, [88, top + 30], [124, -52], 26, -0.42) +
    line(`M-120 -110L128 -110M-146 -96L-112 -120M150 -96L118 -120`, tone(scene.colour, -0.36), 14) +
    line("M-148 -92H150", tone(scene.colour, -0.06), 15) +
    leg(scene, [-118, top + 36], [-166, 0], 32, 0) +
    leg(scene, [116, top + 36], [164, 0], 32, -0.14) +
    body(pen, { path, box, colour: tone(scene.colour, -0.12), material: "wood" }, "cylinder") +
    body(
      pen,
      {
        path: ellipse(0, top, 170, 34),
        box: { x: -170, y: top - 34, width: 340, height: 68 },
        colour: tone(scene.colour, 0.06),
        material: "wood",
      },
      "flat",
    );
  return { svg, width: 380, height: 370, foot: 0 };
}

function use(pen: Pen, scene: Scene, thing: Thing): string {
  const scale = 690 / thing.height;
  const floorLine = pen.linear([
    [0, "#8a6a48", 0.5],
    [1, "#8a6a48", 0.12],
  ]);
  const boards = [860, 940, 1050, 1180].map((y) => `<rect x="0" y="${y}" width="1200" height="3" fill="${floorLine}"/>`).join("");
  const stack = place(pen, scene.ground, books(pen, 300, ["#6b4358", "#c9b48c", "#4a6670"]), 930, 1020, 0.9);
  return (
    sunOnWall(pen, 110, 60, 520, 600) +
    boards +
    group("translate(0 0)", stack) +
    place(pen, scene.ground, thing, 500, 1030, Math.min(scale, 1.3))
  );
}
