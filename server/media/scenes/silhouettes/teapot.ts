import { tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { smallCup, tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, lathe, n, type Point, tilt } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { tube } from "../vessel.ts";
import { steam } from "./mug.ts";

export const teapot: Silhouette = { draw, focus: { x: -70, y: -250, zoom: 2.1 }, use };

function draw(pen: Pen, scene: Scene): Thing {
  const squat = shapeOf(scene, "squat", 1);
  const arch = shapeOf(scene, "arch", 0) === 1;
  const height = 290 * squat;
  const width = 220 / squat ** 0.45;
  const neck = width * shapeOf(scene, "lid", 0.6) * 0.82;
  const profile: Point[] = [
    [neck, -height],
    [width * 0.78, -height * 0.88],
    [width, -height * 0.5],
    [width * 0.86, -height * 0.16],
    [width * 0.6, -height * 0.02],
    [width * 0.56, 0],
  ];
  const path = lathe(profile);
  const box = { x: -width, y: -height, width: width * 2, height: height + 20 };
  const surface = { path, box, colour: scene.colour, material: scene.material };
  const svg =
    (arch ? archedHandle(pen, scene, width, height, "back") : sideHandle(pen, scene, width, height)) +
    spout(pen, scene, width, height) +
    body(pen, surface, "round") +
    lid(pen, scene, neck, height) +
    (arch ? archedHandle(pen, scene, width, height, "front") : "");
  const left = width + 150;
  const right = arch ? width : width + 120;
  return { svg, width: left + right, height: height + (arch ? 290 : 90), foot: width * 0.6, middle: (right - left) / 2 };
}

function spout(pen: Pen, scene: Scene, width: number, height: number): string {
  const [x, y] = [-width - 128, -height * 0.98];
  const path =
    `M${n(-width * 0.72)} ${n(-height * 0.72)}C${n(-width - 10)} ${n(-height * 0.66)} ${n(x + 74)} ${n(y + 40)} ${n(x + 46)} ${n(y - 20)}` +
    `L${n(x)} ${n(y)}C${n(x + 16)} ${n(y + 90)} ${n(-width - 50)} ${n(-height * 0.3)} ${n(-width * 0.78)} ${n(-height * 0.16)}Z`;
  const box = { x: x - 4, y: y - 24, width: width * 0.5 + 130, height: height * 0.9 };
  const shade = pen.linear(
    [
      [0, tone(scene.colour, 0.26)],
      [0.45, tone(scene.colour, 0.04)],
      [1, tone(scene.colour, -0.4)],
    ],
    [0.1, 0, 0.65, 1],
  );
  return (
    body(pen, { path, box, colour: scene.colour, material: scene.material }, "flat") +
    fill(path, shade, 'opacity="0.75"') +
    `<ellipse cx="${n(x + 23)}" cy="${n(y - 10)}" rx="25" ry="9" transform="rotate(-23 ${n(x + 23)} ${n(y - 10)})" fill="${tone(scene.colour, -0.55)}" stroke="${tone(scene.colour, 0.24)}" stroke-width="5"/>`
  );
}

function sideHandle(pen: Pen, scene: Scene, width: number, height: number): string {
  const loop = `M${n(width * 0.82)} ${n(-height * 0.8)}C${n(width + 70)} ${n(-height * 1.06)} ${n(width + 128)} ${n(-height * 0.8)} ${n(width + 106)} ${n(-height * 0.5)}C${n(width + 92)} ${n(-height * 0.26)} ${n(width + 40)} ${n(-height * 0.16)} ${n(width * 0.86)} ${n(-height * 0.2)}`;
  return tube(pen, scene.colour, loop, 32);
}

/** One bow over the lid, of bent wood or bamboo: it is drawn in halves, behind and in front of the lid's knob. */
function archedHandle(pen: Pen, scene: Scene, width: number, height: number, half: "back" | "front"): string {
  const wood = "#8a5f3c";
  const bow = `M${n(-width * 0.62)} ${n(-height * 0.92)}C${n(-width * 0.86)} ${n(-height - 330)} ${n(width * 0.86)} ${n(-height - 330)} ${n(width * 0.62)} ${n(-height * 0.92)}`;
  if (half === "back") return "";
  const lug = (x: number) =>
    `<ellipse cx="${n(x)}" cy="${n(-height * 0.88)}" rx="22" ry="17" fill="${tone(scene.colour, -0.12)}"/><ellipse cx="${n(x - 3)}" cy="${n(-height * 0.9)}" rx="15" ry="10" fill="${tone(scene.colour, 0.16)}"/>`;
  return lug(-width * 0.62) + lug(width * 0.62) + tube(pen, wood, bow, 22);
}

function lid(pen: Pen, scene: Scene, neck: number, height: number): string {
  const rise = 40;
  const profile: Point[] = [
    [neck * 0.2, -height - rise - 10],
    [neck * 0.62, -height - rise * 0.72],
    [neck * 0.98, -height - 8],
    [neck * 1.03, -height + 2],
  ];
  const path = lathe(profile);
  const box = { x: -neck, y: -height - rise - 16, width: neck * 2, height: rise + 40 };
  const knob: Point[] = [
    [10, -height - rise - 50],
    [27, -height - rise - 38],
    [22, -height - rise - 18],
    [15, -height - rise - 4],
  ];
  const knobPath = lathe(knob);
  const { colour, material } = scene;
  return (
    `<ellipse cx="4" cy="${n(-height + 6)}" rx="${n(neck * 1.08)}" ry="${n(neck * tilt * 1.12)}" fill="${tone(colour, -0.6)}" opacity="0.6" filter="${pen.blur(3)}"/>` +
    body(pen, { path, box, colour, material }, "round") +
    body(pen, { path: knobPath, box: { x: -27, y: -height - rise - 56, width: 54, height: 58 }, colour, material }, "round") +
    fill(ellipse(0, -height - rise - 50, 11, 4), tone(colour, 0.25))
  );
}

function use(pen: Pen, scene: Scene, thing: Thing): string {
  const cupStuff = scene.material === "glaze" || scene.material === "porcelain" ? scene.material : "stoneware";
  const cup = smallCup(pen, scene.colour, cupStuff);
  return (
    sunOnWall(pen, 480, 70, 520, 540) +
    place(pen, scene.ground, tray(pen, 1010, 250, "#b3834f"), 600, 1040, 1) +
    place(pen, "sand", cup, 880, 890, 0.95) +
    place(pen, "sand", thing, 500, 930, Math.min(1.12, 520 / thing.height)) +
    place(pen, "sand", cup, 800, 1000, 1.06) +
    steam(pen, 800, 880)
  );
}
