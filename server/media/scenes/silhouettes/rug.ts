import { mix, tone } from "../colour.ts";
import { type Floor, floorOf, turnedFloor } from "../floor.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import type { Scene } from "../scene.ts";
import { type Box, fill, group, line, n, type Point } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { chair } from "./chair.ts";
import { rugPattern } from "./rug-pattern.ts";

export const rug: Silhouette = { draw, focus: { x: -120, y: -120, zoom: 2.4 }, use, horizon: 300 };

/** Half its length and half its width, in picture units. */
const [half, deep] = [400, 282];

function draw(pen: Pen, scene: Scene): Thing {
  return laid(pen, scene, turnedFloor(floorOf(1500, 1200), -9, deep + 60));
}

/** A rug on the floor: its shadow, its thickness, the cloth with its pattern, and what frays at the ends. */
function laid(pen: Pen, scene: Scene, floor: Floor): Thing {
  const isRound = shapeOf(scene, "round", 0) === 1;
  const edge = isRound ? circle(deep * 1.2) : rectangle(pen, half, deep);
  const path = floor.area(edge);
  const box = boxOf(edge.map(([x, z]) => floor.at(x, z)));
  const { colour, material } = scene;
  const thick = material === "wool" ? 13 : 7;
  const clip = pen.clip(path);
  const light = pen.linear(
    [
      [0, "#fff8e6", 0.26],
      [0.5, "#fff8e6", 0],
      [1, "#20120a", 0.2],
    ],
    [0, 0, 1, 1],
  );
  const svg =
    group(
      `translate(10 ${thick + 10})`,
      fill(path, "#3a2516"),
      `opacity="0.42" filter="${pen.blur(12, [box.width, box.height])}"`,
    ) +
    group(`translate(0 ${thick})`, fill(path, pen.fade([tone(colour, -0.35), tone(colour, -0.55)]))) +
    (isRound ? "" : fringe(pen, scene, floor, thick)) +
    body(pen, { path, box, colour, material }, "flat") +
    `<g clip-path="${clip}">${rugPattern(pen, scene, floor, half, deep)}${grainOver(pen, scene, box)}${fill(path, light)}</g>` +
    (material === "wool" ? pile(pen, scene, floor, edge) : line(path, tone(colour, -0.3), 3, 'opacity="0.5"'));
  const bottom = box.y + box.height + thick;
  return {
    svg: group(`translate(${n(-box.x - box.width / 2)} ${n(-bottom)})`, svg),
    width: box.width + 60,
    height: box.height + 20,
    foot: 0,
  };
}

/** Straight as hands make it: long sides with a little wander. */
function rectangle(pen: Pen, x: number, z: number): Point[] {
  const steps = 12;
  const side = (from: Point, to: Point): Point[] =>
    Array.from({ length: steps }, (_, index) => {
      const share = index / steps;
      const wander = index === 0 ? 0 : pen.range(-2.5, 2.5);
      return [from[0] + (to[0] - from[0]) * share + wander, from[1] + (to[1] - from[1]) * share + wander];
    });
  return [...side([-x, -z], [x, -z]), ...side([x, -z], [x, z]), ...side([x, z], [-x, z]), ...side([-x, z], [-x, -z])];
}

function circle(radius: number): Point[] {
  return Array.from({ length: 72 }, (_, index) => {
    const angle = (index / 72) * Math.PI * 2;
    return [Math.cos(angle) * radius, Math.sin(angle) * radius];
  });
}

export function boxOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The stuff again over the pattern, so that the pattern is woven in and not painted on. */
function grainOver(pen: Pen, scene: Scene, box: Box): string {
  const whole = `M${n(box.x)} ${n(box.y)}h${n(box.width)}v${n(box.height)}h${n(-box.width)}Z`;
  const stuff = body(pen, { path: whole, box, colour: "#a08a70", material: scene.material }, "flat");
  return group("", stuff, 'opacity="0.24" style="mix-blend-mode:soft-light"');
}

/** Knotted ends: two threads to a knot, combed by nobody. */
function fringe(pen: Pen, scene: Scene, floor: Floor, drop: number): string {
  let threads = "";
  const pale = mix(scene.colour, "#f3e8d2", scene.material === "wool" ? 0.75 : 0.45);
  for (const end of [-1, 1]) {
    for (let z = -deep + 4; z < deep; z += 9) {
      const from = floor.at(end * (half - 3), z);
      const to = floor.at(end * (half + pen.range(30, 44)), z + pen.range(-7, 7));
      const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + drop * 0.7 + pen.range(-2, 2)];
      threads += line(
        `M${n(from[0])} ${n(from[1] + drop * 0.4)}Q${n(middle[0])} ${n(middle[1])} ${n(to[0])} ${n(to[1] + drop)}`,
        tone(pale, pen.range(-0.3, 0.12)),
        4.2,
      );
    }
  }
  return group("translate(3 5)", threads, 'opacity="0.22"') + threads;
}

/** Pile stands up along the edge. */
function pile(pen: Pen, scene: Scene, floor: Floor, edge: readonly Point[]): string {
  let tufts = "";
  edge.forEach(([x, z], index) => {
    const [nextX, nextZ] = edge[(index + 1) % edge.length] ?? [x, z];
    for (let part = 0; part < 1; part += 0.16) {
      const [px, py] = floor.at(x + (nextX - x) * part, z + (nextZ - z) * part);
      tufts += `<ellipse cx="${n(px + pen.range(-3, 3))}" cy="${n(py + pen.range(0, 6))}" rx="${n(pen.range(3, 5.5))}" ry="${n(pen.range(2.5, 4.5))}" fill="${tone(scene.colour, pen.range(-0.2, 0.08))}"/>`;
    }
  });
  return tufts;
}

/** Under a chair in the sun, half of it in the light. */
function use(pen: Pen, scene: Scene, _thing: Thing): string {
  const floor = laid(pen, scene, turnedFloor(floorOf(900, 1050), -5, deep + 60));
  const seat = chair.draw(pen, { ...scene, silhouette: "chair", material: "wood", colour: "#9a6a44", shape: { back: 1 } });
  const boards = [400, 470, 560, 680, 840, 1060].map(
    (y) => `<rect y="${y}" width="1200" height="3" fill="#5a3d24" opacity="0.14"/>`,
  );
  const sun = fill("M250 560L700 560L930 1100L330 1100Z", "#fff2cf", `opacity="0.3" filter="${pen.blur(16, [700, 540])}"`);
  return (
    sunOnWall(pen, 130, -40, 420, 300, 0.4) +
    boards.join("") +
    place(pen, scene.ground, floor, 600, 1110, 1100 / floor.width) +
    sun +
    place(pen, scene.ground, seat, 720, 860, 0.94)
  );
}
