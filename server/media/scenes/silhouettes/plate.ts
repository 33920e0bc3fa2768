import { mix, tone } from "../colour.ts";
import { body } from "../material.ts";
import { orangeSlices } from "../meal.ts";
import type { Pen } from "../pen.ts";
import { napkin, smallCup } from "../props.ts";
import type { Scene } from "../scene.ts";
import { closed, ellipse, fill, group, line, n, type Point } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";

export const plate: Silhouette = { draw, focus: { x: -150, y: -470, zoom: 2.1 }, use };

const radius = 330;
/** Where the well begins, as a share of the radius. */
const wellOf = { coupe: 0.9, rim: 0.66 };

/** It leans against the wall, facing us. */
function draw(pen: Pen, scene: Scene): Thing {
  const { wide, high } = spread(scene);
  const shadow = fill(ellipse(46, -high + 26, wide * 0.98, high * 0.98), "#4a3524", `opacity="0.34" filter="${pen.blur(20)}"`);
  const svg = shadow + group(`translate(0 ${n(-high)})`, face(pen, scene, high / wide));
  return { svg, width: wide * 2, height: high * 2, foot: wide * 0.3 };
}

function spread(scene: Scene) {
  const oval = shapeOf(scene, "oval", 0);
  return { wide: radius * (1 + oval * 0.24), high: radius * (0.96 - oval * 0.2) };
}

/** The plate around the origin, `flat` of a circle: nearly 1 when it leans, about a third when it lies. */
function face(pen: Pen, scene: Scene, flat: number): string {
  const { colour, material } = scene;
  const { wide } = spread(scene);
  const path = outline(scene, wide, flat, 1);
  const box = { x: -wide, y: -wide * flat, width: wide * 2, height: wide * 2 * flat };
  const coupe = shapeOf(scene, "coupe", 0) === 1;
  const share = coupe ? wellOf.coupe : wellOf.rim;
  return (
    group(
      `translate(${n(flat > 0.6 ? 7 : 0)} ${n(flat > 0.6 ? 6 : 16)})`,
      fill(path, pen.fade([tone(colour, -0.24), tone(colour, -0.5)], [0, 0, 0.6, 1])),
    ) +
    body(pen, { path, box, colour, material }, "flat") +
    `<g clip-path="${pen.clip(path)}">${petals(pen, scene, wide, flat)}${well(pen, scene, wide * share, flat, coupe)}${painted(pen, scene, wide, flat)}</g>` +
    line(path, tone(colour, 0.55), 4, `opacity="0.6" transform="translate(1 2)" filter="${pen.blur(1.4)}"`) +
    glint(pen, scene, wide, flat)
  );
}

function outline(scene: Scene, wide: number, flat: number, share: number): string {
  const lobes = shapeOf(scene, "lobes", 0);
  if (lobes === 0) return ellipse(0, 0, wide * share, wide * flat * share);
  const points = Array.from({ length: lobes * 12 }, (_, step): Point => {
    const angle = (step / (lobes * 12)) * Math.PI * 2;
    const reach = wide * share * (0.955 + 0.045 * Math.abs(Math.sin((angle * lobes) / 2)) ** 0.8);
    return [Math.cos(angle) * reach, Math.sin(angle) * reach * flat];
  });
  return closed(points);
}

/** The hollow is dark where its wall turns from the light, and light where it faces it. */
function well(pen: Pen, scene: Scene, reach: number, flat: number, coupe: boolean): string {
  const { colour } = scene;
  const hollow = pen.linear(
    [
      [0, tone(colour, -0.3)],
      [0.22, tone(colour, -0.1)],
      [0.6, tone(colour, 0.06)],
      [1, tone(colour, 0.3)],
    ],
    [0.1, 0.02, 0.85, 1],
  );
  const floor = reach * (coupe ? 0.72 : 0.86);
  const soft = coupe ? 22 : 5;
  return (
    fill(ellipse(0, 0, reach, reach * flat), hollow, `opacity="0.8" filter="${pen.blur(soft)}"`) +
    fill(ellipse(0, reach * 0.012, floor, floor * flat), tone(colour, 0.04), `opacity="0.7" filter="${pen.blur(soft)}"`) +
    (scene.material === "stoneware" || scene.material === "glaze" ? spiral(pen, colour, floor, flat) : "")
  );
}

function spiral(pen: Pen, colour: string, reach: number, flat: number): string {
  let rings = "";
  for (let step = 1; step < 6; step += 1)
    rings += line(ellipse(step * 1.4, 0, (reach * step) / 6, (reach * step * flat) / 6), tone(colour, step % 2 ? -0.4 : 0.4), 3);
  return `<g opacity="0.16" filter="${pen.blur(1.6)}">${rings}</g>`;
}

/** Pressed petals: a ridge from each notch towards the middle. */
function petals(pen: Pen, scene: Scene, wide: number, flat: number): string {
  const lobes = shapeOf(scene, "lobes", 0);
  let ridges = "";
  for (let index = 0; index < lobes; index += 1) {
    const angle = (index / lobes) * Math.PI * 2;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle) * flat];
    const run = (shift: number) =>
      `M${n(cos * wide * 0.66 + shift)} ${n(sin * wide * 0.66)}L${n(cos * wide + shift)} ${n(sin * wide)}`;
    ridges += line(run(0), tone(scene.colour, -0.4), 6) + line(run(6), tone(scene.colour, 0.6), 5);
  }
  return `<g opacity="0.5" filter="${pen.blur(2)}">${ridges}</g>`;
}

/** A brushed line inside the rim, blue on porcelain, iron on the rest. */
function painted(pen: Pen, scene: Scene, wide: number, flat: number): string {
  if (shapeOf(scene, "band", 0) !== 1) return "";
  const ink = scene.material === "porcelain" ? "#35507a" : mix(scene.colour, "#3a2416", 0.62);
  const ring = (share: number, width: number, opacity: number) =>
    line(
      ellipse(0, 0, wide * share, wide * share * flat),
      ink,
      width * Math.max(0.6, flat),
      `opacity="${opacity}" filter="${pen.blur(0.8)}"`,
    );
  return ring(0.94, 9, 0.75) + ring(0.9, 3, 0.55);
}

function glint(pen: Pen, scene: Scene, wide: number, flat: number): string {
  if (scene.material === "stoneware" || scene.material === "wood") return "";
  const arc = `M${n(-wide * 0.86)} ${n(-wide * 0.14 * flat)}A${n(wide * 0.87)} ${n(wide * 0.87 * flat)} 0 0 1 ${n(-wide * 0.3)} ${n(-wide * 0.8 * flat)}`;
  return line(arc, "#fffdf8", 22 * Math.max(0.5, flat), `opacity="0.5" filter="${pen.blur(7)}"`);
}

/** Lying on the table with fruit, beside a cloth and a cup. */
function use(pen: Pen, scene: Scene, _thing: Thing): string {
  const flat = 0.36;
  const { wide } = spread(scene);
  const scale = 385 / wide;
  const lying = face(pen, scene, flat) + orangeSlices(pen, 0, -4, wide * 0.25, flat);
  const shade = fill(ellipse(26, 40, wide * 0.98, wide * 0.4), "#3a2516", `opacity="0.42" filter="${pen.blur(18)}"`);
  return (
    sunOnWall(pen, 120, 60, 560, 520) +
    group("translate(770 960)", napkin(pen, "#c9bda6")) +
    place(pen, scene.ground, smallCup(pen, "#e9e0cf", "stoneware", "#5a3a22"), 930, 830, 1.25) +
    group(`translate(500 935) scale(${scale.toFixed(3)})`, shade + lying)
  );
}
