import { tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { branch, tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, lathe, line, n, type Point, tilt } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";

export const jar: Silhouette = { draw, focus: { x: -40, y: -300, zoom: 1.8 }, use };

function measures(scene: Scene) {
  const width = 230 * shapeOf(scene, "width", 1);
  const height = 430 * shapeOf(scene, "tall", 1);
  const neck = Math.max(42, width * shapeOf(scene, "neck", 0.42));
  return { width, height, neck, shoulder: shapeOf(scene, "shoulder", 0.5) };
}

function draw(pen: Pen, scene: Scene): Thing {
  const { width, height, neck, shoulder } = measures(scene);
  const slender = neck / width < 0.36;
  const lip = Math.min(34, height * 0.08);
  const foot = slender ? width * 0.6 : Math.max(neck * 0.98, width * 0.5);
  const profile = slender ? bottleProfile(width, height, neck, shoulder, foot, lip) : moonProfile(width, height, neck, foot, lip);
  const path = lathe(profile);
  const box = { x: -width, y: -height, width: width * 2, height: height + foot * tilt };
  const mouthRadius = neck * 1.04;
  const seam =
    scene.shape.neck === 0.42
      ? line(
          `M${n(-width)} ${n(-height * 0.46)}A${n(width)} ${n(width * tilt)} 0 0 0 ${n(width)} ${n(-height * 0.46)}`,
          tone(scene.colour, -0.4),
          3,
          `opacity="0.14" filter="${pen.blur(4)}"`,
        )
      : "";
  const svg =
    body(pen, { path, box, colour: scene.colour, material: scene.material }, "round") +
    `<g clip-path="${pen.clip(path)}">${brushed(pen, scene, width, height)}${seam}</g>` +
    fill(
      ellipse(0, -height, mouthRadius, mouthRadius * tilt),
      pen.fade([tone(scene.colour, 0.34), tone(scene.colour, 0.1), tone(scene.colour, -0.22)]),
    ) +
    fill(
      ellipse(0, -height + 2, mouthRadius * 0.88, mouthRadius * 0.85 * tilt),
      pen.linear([
        [0, tone(scene.colour, -0.68)],
        [0.7, tone(scene.colour, -0.5)],
        [1, tone(scene.colour, -0.2)],
      ]),
    );
  return { svg, width: width * 2, height: height + neck * tilt, foot };
}

function moonProfile(width: number, height: number, neck: number, foot: number, lip: number): Point[] {
  return [
    [neck * 1.05, -height],
    [neck * 0.97, -height + lip],
    [width * 0.82, -height * 0.79],
    [width * 0.98, -height * 0.6],
    [width, -height * 0.48],
    [width * 0.9, -height * 0.27],
    [width * 0.66, -height * 0.08],
    [foot, -height * 0.02],
    [foot, 0],
  ];
}

function bottleProfile(width: number, height: number, neck: number, shoulder: number, foot: number, lip: number): Point[] {
  return [
    [neck * 1.06, -height],
    [neck * 0.9, -height + lip],
    [neck * 0.94, -height * 0.8],
    [width * 0.7, -height * shoulder],
    [width, -height * 0.4],
    [width * 0.93, -height * 0.2],
    [width * 0.66, -height * 0.04],
    [foot, 0],
  ];
}

/** White slip dragged round by a straw brush: streaks that follow the turning. */
function brushed(pen: Pen, scene: Scene, width: number, height: number): string {
  if (scene.material !== "stoneware") return "";
  let strokes = "";
  for (let index = 0; index < 26; index += 1) {
    const y = -height * pen.range(0.3, 0.78);
    const from = pen.range(-1.1, 0.2) * width;
    const to = from + pen.range(0.6, 1.6) * width;
    strokes += line(
      `M${n(from)} ${n(y - 4)}Q${n((from + to) / 2)} ${n(y + width * tilt * 0.9)} ${n(to)} ${n(y - pen.range(0, 12))}`,
      "#fbf6ea",
      pen.range(7, 20),
      `opacity="${(0.1 + pen.next() * 0.2).toFixed(2)}"`,
    );
  }
  return `<g filter="${pen.blur(2.2)}">${strokes}</g>`;
}

function use(pen: Pen, scene: Scene, thing: Thing): string {
  const scale = Math.min(1.2, 560 / thing.height);
  const base = 930;
  const mouth = base - (thing.height - 12) * scale;
  const shadowOfBranch = group(
    `translate(700 ${n(mouth + 30)}) skewX(-18)`,
    branch(pen, 420, "#5d4a3a", 0.4),
    `opacity="0.13" filter="${pen.blur(12)}"`,
  );
  return (
    sunOnWall(pen, 120, 70, 560, 600) +
    shadowOfBranch +
    place(pen, scene.ground, tray(pen, 900, 170, "#8a6243"), 600, 1000, 1) +
    group(`translate(560 ${n(mouth + 26)})`, branch(pen, 440, scene.ground === "sage" ? "#6d7a52" : "#7d8a5a", 0.3)) +
    place(pen, scene.ground, thing, 560, base, scale)
  );
}
