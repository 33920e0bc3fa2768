import { tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { blades, fern, fig, herbs, olive } from "../plants.ts";
import { saucer, tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { closed, ellipse, fill, group, lathe, line, n, type Point, tilt } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";

export const planter: Silhouette = { draw, focus: { x: -30, y: -150, zoom: 2.4 }, use, horizon: 800 };

const kinds = { flared: 1, fluted: 2, footed: 3, trough: 4 };
const soil = "#4a3526";

function draw(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "kind", kinds.flared);
  if (kind === kinds.trough) return trough(pen, scene);
  const pot = pots[kind] ?? pots[1];
  const { profile, mouth, height, foot, under } = pot(pen, scene);
  const path = lathe(profile);
  const widest = Math.max(...profile.map(([radius]) => radius));
  const box = { x: -widest, y: -height, width: widest * 2, height: height + 20 };
  const { colour, material } = scene;
  const plant = kind === kinds.fluted ? blades(pen, 430) : kind === kinds.footed ? fern(pen, 330) : olive(pen, 520);
  const svg =
    under +
    body(pen, { path, box, colour, material }, kind === kinds.footed ? "round" : "cylinder") +
    details(pen, scene, kind, path, widest, height) +
    mouthOf(pen, colour, mouth, -height) +
    group(`translate(0 ${n(-height + 12)})`, plant);
  const rise = kind === kinds.footed ? 330 : kind === kinds.fluted ? 420 : 510;
  return { svg, width: Math.max(widest * 2, kind === kinds.footed ? 560 : 420), height: height + rise, foot };
}

interface Pot {
  profile: Point[];
  mouth: number;
  height: number;
  foot: number;
  under: string;
}

const pots: Record<number, (pen: Pen, scene: Scene) => Pot> & { 1: (pen: Pen, scene: Scene) => Pot } = {
  /** The nurseryman's pot: a deep rim, walls that lean out, a saucer. */
  1: (pen, scene) => ({
    profile: [
      [172, -280],
      [172, -232],
      [170, -220],
      [162, -212],
      [157, -202],
      [118, -18],
      [114, -6],
    ],
    mouth: 168,
    height: 280,
    foot: 150,
    under: group("translate(0 -2)", saucer(pen, scene.colour, 168).svg),
  }),
  2: () => ({
    profile: [
      [160, -310],
      [162, -296],
      [158, -20],
      [150, 0],
    ],
    mouth: 158,
    height: 310,
    foot: 150,
    under: "",
  }),
  3: (pen, scene) => ({
    profile: [
      [190, -226],
      [204, -190],
      [198, -120],
      [150, -54],
      [70, -30],
    ],
    mouth: 188,
    height: 226,
    foot: 118,
    under: feet(pen, scene.colour),
  }),
};

function feet(pen: Pen, colour: string): string {
  const foot = (x: number, y: number, shade: number) =>
    fill(
      `M${x - 30} ${y - 60}C${x - 26} ${y - 20} ${x - 16} ${y} ${x} ${y}C${x + 16} ${y} ${x + 26} ${y - 20} ${x + 30} ${y - 60}Z`,
      pen.fade([tone(colour, shade + 0.2), tone(colour, shade), tone(colour, shade - 0.24)]),
    );
  return foot(4, -16, -0.55) + foot(-104, 4, -0.14) + foot(108, 4, -0.36);
}

/** Flutes, a line under the rim, the bloom of lime on fired clay. */
function details(pen: Pen, { colour, material }: Scene, kind: number, path: string, widest: number, height: number): string {
  let marks = "";
  if (kind === kinds.fluted) {
    for (let step = 1; step < 18; step += 1) {
      const x = -Math.cos((step / 18) * Math.PI) * widest;
      const bow = Math.sqrt(1 - (x / widest) ** 2) * widest * tilt;
      marks += line(
        `M${n(x)} ${n(-height + 22 + bow)}V${n(-14 + bow)}`,
        tone(colour, -0.5),
        4 + 5 * (1 - Math.abs(x) / widest),
        'opacity="0.4"',
      );
      marks += line(`M${n(x + 6)} ${n(-height + 22 + bow)}V${n(-14 + bow)}`, tone(colour, 0.5), 3, 'opacity="0.3"');
    }
  }
  if (kind === kinds.flared) {
    marks += line(
      `M-172 -222A172 ${n(172 * tilt)} 0 0 0 172 -222`,
      tone(colour, -0.55),
      7,
      `opacity="0.5" filter="${pen.blur(3)}"`,
    );
    marks += line(`M-172 -226A172 ${n(172 * tilt)} 0 0 0 172 -226`, tone(colour, 0.4), 2.5, 'opacity="0.5"');
  }
  if (kind === kinds.footed) {
    for (const y of [-168, -156])
      marks += line(`M-206 ${y}A206 ${n(206 * tilt)} 0 0 0 206 ${y}`, tone(colour, -0.45), 3.5, 'opacity="0.45"');
  }
  if (material === "stoneware" && kind !== kinds.footed)
    marks += `<ellipse cx="-40" cy="-40" rx="110" ry="34" fill="#fdf6ea" opacity="0.2" filter="${pen.blur(14)}"/><ellipse cx="60" cy="-120" rx="40" ry="70" fill="#fdf6ea" opacity="0.1" filter="${pen.blur(12)}"/>`;
  return `<g clip-path="${pen.clip(path)}">${marks}</g>`;
}

function mouthOf(pen: Pen, colour: string, radius: number, y: number): string {
  return (
    fill(
      ellipse(0, y, radius * 1.02, radius * 1.02 * tilt),
      pen.fade([tone(colour, 0.3), tone(colour, 0.05), tone(colour, -0.2)]),
    ) +
    fill(
      ellipse(0, y + 2, radius * 0.9, radius * 0.88 * tilt),
      pen.linear([
        [0, tone(colour, -0.6)],
        [1, tone(colour, -0.25)],
      ]),
    ) +
    fill(ellipse(0, y + 10, radius * 0.84, radius * 0.8 * tilt), pen.fade([tone(soil, -0.3), tone(soil, 0.12)]))
  );
}

/** A long box for a window sill, herbs in it from end to end. */
function trough(pen: Pen, scene: Scene): Thing {
  const { colour, material } = scene;
  const [half, tall] = [300, 170];
  const front = closed([
    [-half, -tall],
    [half, -tall],
    [half - 22, 0],
    [-half + 22, 0],
  ]);
  const rim = closed([
    [-half + 34, -tall - 64],
    [half - 34, -tall - 64],
    [half + 8, -tall + 10],
    [-half - 8, -tall + 10],
  ]);
  const inside = closed([
    [-half + 50, -tall - 54],
    [half - 50, -tall - 54],
    [half - 16, -tall - 4],
    [-half + 16, -tall - 4],
  ]);
  const box = { x: -half, y: -tall, width: half * 2, height: tall };
  const svg =
    body(pen, { path: front, box, colour, material }, "cylinder") +
    line(`M${-half + 16} -40H${half - 16}M${-half + 15} -52H${half - 15}`, tone(colour, -0.45), 3, 'opacity="0.4"') +
    fill(rim, pen.fade([tone(colour, 0.32), tone(colour, 0.06), tone(colour, -0.16)])) +
    fill(
      closed([
        [-half - 8, -tall + 10],
        [half + 8, -tall + 10],
        [half + 6, -tall + 24],
        [-half - 6, -tall + 24],
      ]),
      pen.fade([tone(colour, 0.1), tone(colour, -0.34)]),
    ) +
    fill(inside, pen.fade([tone(soil, -0.4), tone(soil, 0.05)])) +
    group(`translate(0 ${-tall - 20})`, herbs(pen, half * 1.62, 210));
  return { svg, width: half * 2 + 20, height: tall + 250, foot: half - 10, depth: 70 };
}

/** On a low bench by the window, a young plant beside it. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const wide = thing.depth !== undefined;
  const scale = Math.min(wide ? 1.18 : 1.1, 760 / thing.height);
  const small = fig(pen, 220);
  const jar = lathe([
    [74, -128],
    [76, -116],
    [58, 0],
  ]);
  const friend =
    body(
      pen,
      { path: jar, box: { x: -76, y: -128, width: 152, height: 140 }, colour: "#a9a294", material: "stoneware" },
      "cylinder",
    ) +
    mouthOf(pen, "#a9a294", 74, -128) +
    group("translate(0 -120)", small);
  return (
    sunOnWall(pen, 90, 50, 560, 620) +
    place(pen, scene.ground, tray(pen, 1080, 190, "#9a6e48"), 600, 1040, 1) +
    place(pen, scene.ground, { svg: friend, width: 160, height: 340, foot: 60 }, wide ? 1010 : 920, wide ? 930 : 940, 1.05) +
    place(pen, scene.ground, thing, wide ? 480 : 470, 990, scale)
  );
}
