import { tone } from "../colour.ts";
import { stove } from "../kitchen-props.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, lathe, line, n, type Point, tilt } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { hoop, tube } from "../vessel.ts";
import { steam } from "./mug.ts";

export const kettle: Silhouette = { draw, focus: { x: -110, y: -250, zoom: 2 }, use };

const kinds = { gooseneck: 1, whistling: 2, camp: 3 };

interface Build {
  height: number;
  shoulder: number;
  base: number;
  neck: number;
}

function buildOf(scene: Scene): Build {
  const kind = shapeOf(scene, "kind", kinds.gooseneck);
  if (kind === kinds.whistling) return { height: 250, shoulder: 214, base: 226, neck: 104 };
  if (kind === kinds.camp) return { height: 330, shoulder: 176, base: 204, neck: 140 };
  return { height: 270, shoulder: 150, base: 206, neck: 104 };
}

function draw(pen: Pen, scene: Scene): Thing {
  const { height, shoulder, base, neck } = buildOf(scene);
  const kind = shapeOf(scene, "kind", kinds.gooseneck);
  const profile: Point[] =
    kind === kinds.whistling
      ? [
          [neck, -height],
          [shoulder * 0.8, -height * 0.86],
          [shoulder, -height * 0.5],
          [base, -height * 0.16],
          [base * 0.97, -8],
          [base * 0.94, 0],
        ]
      : [
          [neck, -height],
          [shoulder * 0.92, -height * 0.96],
          [shoulder, -height * 0.88],
          [(shoulder + base) / 2, -height * 0.44],
          [base, -22],
          [base * 0.98, 0],
        ];
  const path = lathe(profile);
  const wide = Math.max(base, shoulder);
  const box = { x: -wide, y: -height, width: wide * 2, height: height + 30 };
  const svg =
    (kind === kinds.gooseneck ? gooseneck(pen, scene) : shortSpout(pen, scene, kind)) +
    (kind === kinds.whistling ? "" : sideHandle(pen, scene, kind)) +
    body(pen, { path, box, colour: scene.colour, material: scene.material }, kind === kinds.whistling ? "round" : "cylinder") +
    `<g clip-path="${pen.clip(path)}">${trims(pen, scene, kind, base, height)}</g>` +
    lid(pen, scene, neck, height) +
    (kind === kinds.whistling ? bail(pen, scene, height) : "");
  const [left, right] =
    kind === kinds.gooseneck ? [base + 150, base + 150] : kind === kinds.camp ? [base + 80, base + 110] : [base + 110, base];
  return {
    svg,
    width: left + right,
    height: height + (kind === kinds.whistling ? 260 : 90),
    foot: base * 0.97,
    middle: (right - left) / 2,
  };
}

/** Enamel chips dark at its edges; metal is seamed; both have a foot. */
function trims(pen: Pen, scene: Scene, kind: number, base: number, height: number): string {
  const foot =
    line(hoop(base * 0.985, -14, tilt), tone(scene.colour, -0.6), 5, 'opacity="0.5"') +
    line(hoop(base * 0.985, -20, tilt), tone(scene.colour, 0.6), 2.5, 'opacity="0.5"');
  if (kind !== kinds.camp) return foot;
  const edge = scene.material === "enamel" ? "#262a33" : tone(scene.colour, -0.5);
  return foot + line(hoop(178, -height * 0.88, tilt), edge, 5, `opacity="0.55" filter="${pen.blur(0.8)}"`);
}

/** The thin spout rises from the foot, leans back, and lets go of the water slowly. */
function gooseneck(pen: Pen, scene: Scene): string {
  const neck = "M-176 -58C-262 -66 -262 -150 -262 -196C-262 -262 -276 -300 -338 -304";
  return (
    tube(pen, scene.colour, "M-150 -60C-200 -64 -226 -84 -240 -110", 54) +
    tube(pen, scene.colour, neck, 31) +
    line(neck, "#fffdf6", 5, `opacity="0.5" transform="translate(-6 -6)" filter="${pen.blur(2)}"`) +
    fill(ellipse(-340, -304, 9, 16), tone(scene.colour, -0.6))
  );
}

function shortSpout(pen: Pen, scene: Scene, kind: number): string {
  const { colour, material } = scene;
  const whistles = kind === kinds.whistling;
  const path = whistles
    ? "M-130 -210C-190 -230 -236 -260 -268 -300L-318 -262C-286 -200 -250 -130 -190 -90Z"
    : "M-120 -190C-170 -220 -210 -280 -222 -330L-282 -316C-276 -230 -240 -140 -150 -90Z";
  const [x, y] = whistles ? [-293, -281] : [-252, -323];
  const shade = pen.linear(
    [
      [0, tone(colour, 0.24)],
      [0.5, colour],
      [1, tone(colour, -0.42)],
    ],
    [0, 0, 0.7, 1],
  );
  const mouthOfIt = `<ellipse cx="${x}" cy="${y}" rx="32" ry="12" transform="rotate(${whistles ? -38 : -14} ${x} ${y})" fill="${tone(colour, -0.6)}" stroke="${tone(colour, 0.25)}" stroke-width="6"/>`;
  const cap = whistles
    ? fill(ellipse(x - 6, y - 8, 34, 30), pen.fade(["#4a4540", "#1f1c1a"], [0, 0, 1, 1])) +
      fill(ellipse(x - 16, y - 18, 9, 7), "#fffdf6", 'opacity="0.4"')
    : "";
  return (
    body(pen, { path, box: { x: -320, y: -332, width: 200, height: 250 }, colour, material }, "flat") +
    fill(path, shade, 'opacity="0.6"') +
    mouthOfIt +
    cap
  );
}

function sideHandle(pen: Pen, scene: Scene, kind: number): string {
  const wood = scene.shape.grip === 1 ? "#7a5234" : "#2b2927";
  const loop =
    kind === kinds.camp
      ? "M150 -300C250 -330 310 -270 296 -170C288 -110 250 -90 190 -84"
      : "M120 -250C210 -290 330 -300 336 -214C340 -150 318 -110 300 -84";
  const arm = tube(pen, tone(scene.colour, -0.06), loop, 20);
  const grip =
    kind === kinds.camp
      ? "M276 -296C306 -262 302 -190 288 -140"
      : "M262 -280C320 -282 336 -250 336 -214C338 -150 318 -110 300 -84";
  return arm + tube(pen, wood, grip, 38);
}

/** The bow over the lid, with a wooden sleeve where the hand goes. */
function bail(pen: Pen, scene: Scene, height: number): string {
  const bow = `M-176 ${-height * 0.74}C-220 ${-height - 190} -110 ${-height - 230} 0 ${-height - 230}C110 ${-height - 230} 220 ${-height - 190} 176 ${-height * 0.74}`;
  const lug = (x: number) =>
    fill(ellipse(x, -height * 0.72, 20, 26), tone(scene.colour, -0.3)) +
    fill(ellipse(x - 4, -height * 0.74, 12, 15), tone(scene.colour, 0.2));
  return (
    lug(-176) +
    lug(176) +
    tube(pen, "#b3b7ba", bow, 15) +
    tube(
      pen,
      scene.shape.grip === 1 ? "#8a5f3c" : "#2b2927",
      `M-112 ${-height - 218}C-60 ${-height - 232} 60 ${-height - 232} 112 ${-height - 218}`,
      40,
    )
  );
}

function lid(pen: Pen, scene: Scene, neck: number, height: number): string {
  const { colour, material } = scene;
  const y = -height;
  const path = lathe([
    [neck * 0.3, y - 34],
    [neck * 0.8, y - 22],
    [neck * 1.02, y - 2],
    [neck * 1.04, y + 6],
  ]);
  const knob = scene.shape.grip === 1 ? "#7a5234" : "#2b2927";
  const ball = ellipse(0, y - 64, 26, 24);
  return (
    `<ellipse cx="3" cy="${n(y + 10)}" rx="${n(neck * 1.08)}" ry="${n(neck * tilt * 1.1)}" fill="#1d120c" opacity="0.5" filter="${pen.blur(4)}"/>` +
    body(pen, { path, box: { x: -neck, y: y - 36, width: neck * 2, height: 66 }, colour, material }, "round") +
    line(`M0 ${y - 30}V${y - 56}`, tone(colour, -0.3), 14) +
    body(pen, { path: ball, box: { x: -26, y: y - 90, width: 52, height: 50 }, colour: knob, material: "wood" }, "round")
  );
}

function use(pen: Pen, scene: Scene, thing: Thing): string {
  const scale = Math.min(1.16, 640 / thing.height);
  return (
    sunOnWall(pen, 620, 60, 480, 520) +
    stove(pen, scene.ground) +
    place(pen, "sand", { ...thing, foot: 0 }, 560 - (thing.middle ?? 0) * 0.4, 906, scale) +
    (shapeOf(scene, "kind", 1) === kinds.gooseneck
      ? steam(pen, 560 - 340 * scale, 906 - 330 * scale)
      : steam(pen, 560 - 290 * scale, 906 - 320 * scale))
  );
}
