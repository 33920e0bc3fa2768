import { mix, tone } from "../colour.ts";
import { cuttingBoard, tomatoes } from "../kitchen-props.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, line, n } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { type Silhouette, shapeOf, type Thing } from "../thing.ts";

/** Lying on the table, seen from above. */
export const knife: Silhouette = { draw, focus: { x: 40, y: -330, zoom: 2.1 }, use, horizon: 1300 };

const kinds = { chef: 1, santoku: 2, nakiri: 3, petty: 4, bread: 5 };

interface Blade {
  /** From the handle at x = 0 to the tip at x = -length; the spine lies at y = 0, the edge below. */
  path: string;
  edge: string;
  length: number;
  high: number;
}

function bladeOf(kind: number): Blade {
  if (kind === kinds.santoku)
    return blade(
      540,
      128,
      "M0 0H-410C-480 4 -524 44 -540 112C-400 128 -200 130 -14 128L-6 60Z",
      "M-540 112C-400 128 -200 130 -14 128",
    );
  if (kind === kinds.nakiri)
    return blade(
      530,
      136,
      "M0 0H-512Q-530 0 -530 18V118C-400 134 -200 136 -14 134L-6 60Z",
      "M-530 118C-400 134 -200 136 -14 134",
    );
  if (kind === kinds.petty)
    return blade(430, 72, "M0 4H-210C-320 6 -390 34 -430 66C-330 74 -160 74 -10 72L-4 40Z", "M-430 66C-330 74 -160 74 -10 72");
  if (kind === kinds.bread) {
    const teeth = Array.from({ length: 27 }, () => `q-11.5 16 -23 0`).join("");
    return blade(640, 84, `M0 2H-560C-606 4 -634 22 -640 70L-638 82L-14 84L-6 40Z`, `M-14 82${teeth}`);
  }
  return blade(
    620,
    126,
    "M0 0H-330C-470 2 -570 54 -620 112C-470 130 -220 130 -14 128L-6 60Z",
    "M-620 112C-470 130 -220 130 -14 128",
  );
}

function blade(length: number, high: number, path: string, edge: string): Blade {
  return { length, high, path, edge };
}

const lean = -32;

/** Its middle stands over the origin, whatever its length. */
function draw(pen: Pen, scene: Scene): Thing {
  const shape = bladeOf(shapeOf(scene, "kind", kinds.chef));
  const grip = 300;
  const whole = shape.length + grip;
  const [cos, sin] = [Math.cos((lean * Math.PI) / 180), Math.sin((lean * Math.PI) / 180)];
  const middle = (grip - shape.length) / 2;
  const [width, height] = [whole * 0.86, whole * 0.53 + 110];
  const svg = group(
    `translate(${n(-middle * cos)} ${n(-middle * sin - height / 2)}) rotate(${lean}) translate(0 -40)`,
    flatKnife(pen, scene, shape),
  );
  return { svg, width, height, foot: 0 };
}

function flatKnife(pen: Pen, scene: Scene, shape: Blade): string {
  const grip = handleOutline(scene);
  const shadow = `<g transform="translate(16 22)" opacity="0.42" filter="${pen.blur(12)}">${fill(shape.path, "#2c1c10")}${fill(grip, "#2c1c10")}</g>`;
  return shadow + steel(pen, scene, shape) + handle(pen, scene, grip);
}

/** A polished blade: light along the spine, a wavy line where the hard core begins, a fine bright edge. */
function steel(pen: Pen, scene: Scene, { path, edge, length, high }: Blade): string {
  const box = { x: -length, y: 0, width: length, height: high };
  const dark = scene.shape.dark === 1;
  const colour = dark ? "#5d6266" : "#c3c9cc";
  const lit = pen.linear(
    [
      [0, tone(colour, -0.1)],
      [0.25, tone(colour, 0.5)],
      [0.4, tone(colour, 0.08)],
      [0.62, tone(colour, 0.42)],
      [1, tone(colour, -0.28)],
    ],
    [0, 0, 1, 0.35],
  );
  const bevel = pen.linear(
    [
      [0, "#2a2e31", dark ? 0.42 : 0.2],
      [0.5, "#2a2e31", 0],
      [0.72, "#ffffff", 0],
      [1, "#ffffff", 0.55],
    ],
    [0, 0, 0, 1],
  );
  const waves = scene.shape.damask === 1 ? damask(pen, length, high) : "";
  return (
    body(pen, { path, box, colour, material: "steel" }, "flat") +
    fill(path, lit, 'opacity="0.75"') +
    `<g clip-path="${pen.clip(path)}">${waves}<rect x="${-length}" y="0" width="${length}" height="${high + 8}" fill="${bevel}"/>${line(edge, "#8c9498", 26, `opacity="0.3" transform="translate(0 -20)" filter="${pen.blur(2)}"`)}${scene.shape.dark === 1 ? hammered(pen, length, high) : ""}</g>` +
    line(edge, "#ffffff", 3.4, 'opacity="0.9"') +
    line(path, "#3a4044", 1.6, 'opacity="0.45"')
  );
}

/** Layers of two steels, etched. */
function damask(pen: Pen, length: number, high: number): string {
  let svg = "";
  for (let row = 0; row < 9; row += 1) {
    const y = 8 + (row * high) / 9;
    let path = `M0 ${n(y)}`;
    for (let x = 0; x < length; x += 46) path += `q-23 ${n(pen.range(-13, 13))} -46 ${n(pen.range(-3, 3))}`;
    svg += line(path, row % 2 === 0 ? "#50585c" : "#f4f7f8", 2.4, 'opacity="0.45"');
  }
  return svg;
}

function hammered(pen: Pen, length: number, high: number): string {
  return Array.from({ length: 70 }, () => {
    const [x, y] = [-pen.next() * length, pen.next() * high * 0.62];
    return (
      fill(ellipse(x, y, pen.range(8, 15), pen.range(6, 10)), "#ffffff", 'opacity="0.07"') +
      fill(ellipse(x + 3, y + 3, 9, 6), "#000000", 'opacity="0.1"')
    );
  }).join("");
}

/** Western handles are riveted and swell for the palm; Japanese ones are straight octagons with a dark collar. */
function handleOutline(scene: Scene): string {
  if (shapeOf(scene, "wa", 0) === 1) return "M-10 8L300 0Q308 0 308 8V62Q308 70 300 70L-10 60Z";
  return "M-16 2H60C130 4 180 -6 240 -2C286 2 300 30 292 78C286 96 266 96 254 84C220 62 150 70 90 72C50 74 20 70 -6 86Q-20 80 -20 60Z";
}

function handle(pen: Pen, scene: Scene, path: string): string {
  const { colour, material } = scene;
  const wa = shapeOf(scene, "wa", 0) === 1;
  const box = { x: -20, y: -6, width: 330, height: 104 };
  const facets = wa
    ? `<rect x="-20" y="-6" width="340" height="30" fill="#fffaf0" opacity="0.2"/><rect x="-20" y="46" width="340" height="40" fill="#1d120c" opacity="0.28"/>` +
      `<rect x="-20" y="-6" width="56" height="104" fill="${mix(colour, "#1d1612", 0.78)}"/>`
    : `<rect x="-24" y="-6" width="44" height="104" fill="${pen.fade(["#eef1f2", "#9aa1a5"], [0, 0, 0, 1])}"/>`;
  const rivet = (x: number, y: number) =>
    fill(ellipse(x, y, 10, 10), pen.fade(["#f6f7f7", "#8b9195"], [0, 0, 1, 1])) +
    line(ellipse(x, y, 10, 10), "#3a2a1c", 1.4, 'opacity="0.5"');
  const shade = pen.linear(
    [
      [0, "#fffaf0", 0.3],
      [0.35, "#fffaf0", 0],
      [0.6, "#1d120c", 0],
      [1, "#1d120c", 0.42],
    ],
    [0, 0, 0, 1],
  );
  return (
    body(pen, { path, box, colour, material }, "flat") +
    `<g clip-path="${pen.clip(path)}">${facets}<rect x="-24" y="-8" width="340" height="106" fill="${shade}"/></g>` +
    (wa ? "" : rivet(64, 36) + rivet(146, 32) + rivet(226, 34))
  );
}

function use(pen: Pen, scene: Scene, _thing: Thing): string {
  const shape = bladeOf(shapeOf(scene, "kind", kinds.chef));
  const board = group("translate(600 1010)", cuttingBoard(pen, 1060, 520, "#c08a55"));
  const lying = group("translate(690 760) scale(0.98 0.8) rotate(-9)", flatKnife(pen, scene, shape));
  return sunOnWall(pen, 60, -40, 620, 560, 0.35) + board + group("translate(330 660) scale(1.05)", tomatoes(pen)) + lying;
}
