import { tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen, Stop } from "../pen.ts";
import { books, branch } from "../props.ts";
import type { Scene } from "../scene.ts";
import { cylinder, ellipse, fill, group, lathe, line, n, type Point, tilt } from "../shape.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";

export const candle: Silhouette = { draw, focus: { x: -10, y: -260, zoom: 2.1 }, use };

const kinds = { jar: 1, bowl: 2, pillar: 3 };

function draw(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "kind", kinds.jar);
  return kind === kinds.pillar ? pillar(pen, scene) : vessel(pen, scene, kind);
}

function vessel(pen: Pen, scene: Scene, kind: number): Thing {
  const isBowl = kind === kinds.bowl;
  const [radius, height] = isBowl ? [210, 220] : [150, 310];
  const path = lathe(isBowl ? bowlProfile(radius, height) : cupProfile(radius, height));
  const box = { x: -radius, y: -height, width: radius * 2, height: height + 30 };
  const { colour, material } = scene;
  const svg =
    body(pen, { path, box, colour, material }, isBowl ? "round" : "cylinder") +
    (material === "glass" ? seenThrough(pen, path) : "") +
    waxInside(pen, colour, radius, height) +
    (isBowl ? "" : seal(pen, height)) +
    flame(pen, -height + 30, scene.view === "use");
  return { svg, width: radius * 2, height: height + 120, foot: radius * (isBowl ? 0.5 : 0.95) };
}

function bowlProfile(radius: number, height: number): Point[] {
  return [
    [radius, -height],
    [radius * 0.97, -height * 0.6],
    [radius * 0.78, -height * 0.2],
    [radius * 0.5, -12],
    [radius * 0.46, 0],
  ];
}

function cupProfile(radius: number, height: number): Point[] {
  return [
    [radius, -height],
    [radius, -30],
    [radius * 0.92, 0],
  ];
}

/** Wax shimmers through coloured glass. */
function seenThrough(pen: Pen, path: string): string {
  const paint = pen.linear([
    [0, "#fff3d6", 0],
    [0.5, "#fff3d6", 0.34],
    [1, "#fff3d6", 0],
  ]);
  return fill(path, paint);
}

function waxInside(pen: Pen, colour: string, radius: number, height: number): string {
  const inside = ellipse(0, -height + 2, radius * 0.93, radius * 0.93 * tilt);
  const level = ellipse(0, -height + 34, radius * 0.92, radius * 0.92 * tilt);
  const melt: Stop[] = [
    [0, "#fffaf0"],
    [0.5, "#f4ead4"],
    [1, tone("#f4ead4", -0.16)],
  ];
  return (
    fill(ellipse(0, -height, radius, radius * tilt), pen.fade([tone(colour, 0.5), tone(colour, -0.1)])) +
    fill(inside, pen.fade([tone(colour, -0.46), tone(colour, -0.04)])) +
    `<g clip-path="${pen.clip(inside)}">${fill(level, pen.radial(melt, [0.46, 0.4, 0.7]))}</g>`
  );
}

/** A small paper seal with a sprig; the glass needs no more. */
function seal(pen: Pen, height: number): string {
  const y = -height * 0.42;
  return (
    fill(ellipse(0, y, 62, 64), pen.fade(["#fbf5e6", "#dfd3bb"])) +
    line(
      `M0 ${n(y + 36)}V${n(y - 34)}M0 ${n(y + 16)}q26 -4 34 -30M0 ${n(y + 16)}q-26 -4 -34 -30M0 ${n(y - 8)}q20 -4 24 -24M0 ${n(y - 8)}q-20 -4 -24 -24`,
      "#7a5a3a",
      3.4,
    )
  );
}

function pillar(pen: Pen, scene: Scene): Thing {
  const tall = onePillar(pen, scene, -70, 380, 92);
  const middling = group("translate(0 -40)", onePillar(pen, scene, 100, 250, 80));
  const small = group("translate(0 24)", onePillar(pen, scene, 150, 130, 70));
  return { svg: middling + tall + small, width: 440, height: 490, foot: 190, middle: 20 };
}

function onePillar(pen: Pen, scene: Scene, x: number, height: number, radius: number): string {
  const { colour } = scene;
  const path = cylinder(radius, -height, 0);
  const box = { x: -radius, y: -height, width: radius * 2, height: height + 20 };
  const warm: Stop[] = [
    [0, "#fff1cf", 0.5],
    [0.4, "#fff1cf", 0],
    [1, "#fff1cf", 0],
  ];
  const pool: Stop[] = [
    [0, "#fff6de"],
    [0.6, tone(colour, 0.34)],
    [1, tone(colour, 0.1)],
  ];
  const svg =
    `<ellipse cx="16" cy="4" rx="${radius * 1.1}" ry="18" fill="#3a2516" opacity="0.45" filter="${pen.blur(8)}"/>` +
    body(pen, { path, box, colour, material: "wax" }, "cylinder") +
    fill(path, pen.linear(warm, [0, 0, 0, 1])) +
    fill(ellipse(0, -height, radius, radius * tilt), pen.radial(pool)) +
    flame(pen, -height - 2, scene.view === "use");
  return group(`translate(${x} 0)`, svg);
}

function flame(pen: Pen, y: number, isEvening: boolean): string {
  const halo = pen.radial([
    [0, "#ffe2a0", isEvening ? 0.9 : 0.5],
    [1, "#ffc56a", 0],
  ]);
  const fire = "M0 8C-22 4 -24 -26 -4 -72C0 -82 2 -86 2 -92C14 -70 26 -34 20 -8C17 4 10 9 0 8Z";
  const core = pen.linear(
    [
      [0, "#ffd36b"],
      [0.5, "#fff6d8"],
      [0.85, "#ffe9a8"],
      [1, "#7aa0c8"],
    ],
    [0, 0, 0, 1],
  );
  return (
    `<ellipse cx="0" cy="${n(y - 60)}" rx="150" ry="170" fill="${halo}"/>` +
    line(`M0 ${n(y + 12)}V${n(y - 16)}`, "#2b2018", 5) +
    group(`translate(0 ${n(y - 16)})`, fill(fire, core))
  );
}

function use(pen: Pen, _scene: Scene, thing: Thing): string {
  const night = pen.linear(
    [
      [0, "#2c211b", 0.62],
      [1, "#1d1512", 0.74],
    ],
    [0, 0, 1, 1],
  );
  const scale = Math.min(1.3, 540 / thing.height);
  const halo = pen.radial([
    [0, "#ffd992", 0.85],
    [0.35, "#ffbe6a", 0.42],
    [1, "#ffb45a", 0],
  ]);
  const top = 960 - thing.height * scale;
  return (
    `<rect width="1200" height="1200" fill="${night}"/>` +
    `<ellipse cx="470" cy="${n(top + 60)}" rx="680" ry="620" fill="${halo}"/><ellipse cx="470" cy="970" rx="480" ry="120" fill="${halo}"/>` +
    group("translate(900 820)", branch(pen, 420, "#7d6a42", -0.22)) +
    place(pen, "dusk", books(pen, 380, ["#6b4358", "#a4744e", "#c9b48c"]), 880, 960, 0.95) +
    place(pen, "dusk", thing, 470, 960, scale)
  );
}
