import { tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { fig } from "../plants.ts";
import { tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, lathe, line, n, type Point, tilt } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { lip, rose, type Spout, spoutOf } from "./watering-can-spout.ts";

export const wateringCan: Silhouette = { draw, focus: { x: 0, y: -200, zoom: 2.2 }, use, horizon: 800 };

const kinds = { garden: 1, indoor: 2, cone: 3 };

interface Form {
  profile: Point[];
  mouth: number;
  height: number;
  spout: Spout;
  handle: string;
  reach: [left: number, right: number, up: number];
}

const forms: Record<number, Form> & { 1: Form } = {
  /** The gardener's: a broad can, a braced spout with a rose, a bow over the top. */
  1: {
    profile: [
      [150, -300],
      [168, -286],
      [172, -30],
      [164, 0],
    ],
    mouth: 150,
    height: 300,
    spout: { path: "M-140 -70C-200 -110 -290 -240 -372 -348", tip: [-372, -348], root: 46, end: 22, turn: -127 },
    handle: "M-96 -306C-90 -470 150 -480 172 -250C180 -190 178 -150 168 -110",
    reach: [450, 200, 470],
  },
  /** For house plants: a small body, a swan's neck that reaches between leaves. */
  2: {
    profile: [
      [70, -250],
      [84, -238],
      [132, -150],
      [136, -40],
      [124, 0],
    ],
    mouth: 68,
    height: 250,
    spout: {
      path: "M-112 -50C-250 -70 -220 -300 -330 -392C-350 -408 -372 -410 -392 -404",
      tip: [-392, -404],
      root: 30,
      end: 11,
      turn: -100,
    },
    handle: "M62 -248C190 -330 300 -190 236 -70C214 -34 170 -30 128 -44",
    reach: [404, 262, 412],
  },
  /** A cone with a lid of itself: made from one sheet. */
  3: {
    profile: [
      [54, -380],
      [58, -366],
      [118, -180],
      [176, -16],
      [178, 0],
    ],
    mouth: 54,
    height: 380,
    spout: { path: "M-128 -110C-210 -150 -270 -300 -330 -424", tip: [-330, -424], root: 38, end: 15, turn: -60 },
    handle: "M40 -376C150 -470 270 -330 214 -190C204 -160 190 -130 160 -110",
    reach: [352, 246, 440],
  },
};

function draw(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "kind", kinds.garden);
  const form = forms[kind] ?? forms[1];
  const { profile, height, mouth } = form;
  const { colour, material } = scene;
  const path = lathe(profile);
  const widest = Math.max(...profile.map(([radius]) => radius));
  const box = { x: -widest, y: -height, width: widest * 2, height: height + 36 };
  const brace =
    kind === kinds.garden
      ? line("M-150 -290L-268 -232", tone(colour, -0.45), 13) + line("M-150 -293L-268 -235", tone(colour, 0.2), 4)
      : "";
  const svg =
    spoutOf(pen, scene, form.spout) +
    brace +
    body(pen, { path, box, colour, material }, kind === kinds.indoor ? "round" : "cylinder") +
    seams(pen, scene, path, widest, height, kind) +
    opening(pen, scene, mouth, -height, kind) +
    handleOf(pen, scene, form.handle, kind) +
    (kind === kinds.garden ? rose(pen, scene, form.spout) : lip(scene, form.spout));
  const [left, right, up] = form.reach;
  return { svg, width: left + right, height: up + 20, foot: (profile.at(-1)?.[0] ?? 100) * 0.98, middle: (right - left) / 2 };
}

function opening(pen: Pen, { colour, material }: Scene, radius: number, y: number, kind: number): string {
  const rim = material === "enamel" ? "#34373c" : tone(colour, 0.3);
  const inside = pen.linear([
    [0, tone(colour, -0.72)],
    [0.7, tone(colour, -0.5)],
    [1, tone(colour, -0.2)],
  ]);
  const hood =
    kind === kinds.garden
      ? fill(
          `M${-radius} ${y}A${radius} ${n(radius * tilt)} 0 0 1 0 ${n(y - radius * tilt)}L0 ${n(y + radius * tilt)}A${radius} ${n(radius * tilt)} 0 0 1 ${-radius} ${y}Z`,
          pen.fade([tone(colour, 0.26), tone(colour, -0.1)]),
        )
      : "";
  return (
    fill(ellipse(0, y, radius, radius * tilt), inside) +
    hood +
    line(ellipse(0, y, radius, radius * tilt), rim, 7) +
    line(ellipse(-1, y - 1, radius, radius * tilt), tone(rim, 0.4), 2, 'opacity="0.7"')
  );
}

/** The turned-over hoops and the one seam; enamel has a dark edge below instead. */
function seams(pen: Pen, { colour, material }: Scene, path: string, widest: number, height: number, kind: number): string {
  const hoop = (y: number, radius: number) =>
    line(
      `M${n(-radius)} ${n(y)}A${n(radius)} ${n(radius * tilt)} 0 0 0 ${n(radius)} ${n(y)}`,
      tone(colour, -0.5),
      7,
      'opacity="0.55"',
    ) +
    line(
      `M${n(-radius)} ${n(y - 4)}A${n(radius)} ${n(radius * tilt)} 0 0 0 ${n(radius)} ${n(y - 4)}`,
      tone(colour, 0.5),
      3,
      'opacity="0.7"',
    );
  const marks =
    material === "enamel"
      ? line(`M${n(-widest)} -2A${n(widest)} ${n(widest * tilt)} 0 0 0 ${n(widest)} -2`, "#34373c", 9)
      : kind === kinds.garden
        ? hoop(-height + 44, widest) + hoop(-36, widest)
        : kind === kinds.cone
          ? hoop(-30, widest)
          : hoop(-height + 30, widest * 0.7);
  return `<g clip-path="${pen.clip(path)}">${marks}</g>`;
}

function handleOf(pen: Pen, { colour, material }: Scene, path: string, kind: number): string {
  const wood = kind === kinds.cone && material !== "enamel";
  const paint = wood ? "#8a5f3c" : colour;
  const wide = kind === kinds.indoor ? 15 : 22;
  return (
    group("translate(5 7)", line(path, "#1d120c", wide), `opacity="0.2" filter="${pen.blur(5)}"`) +
    line(path, tone(paint, -0.5), wide) +
    line(path, tone(paint, -0.1), wide * 0.74, 'transform="translate(-1.5 -2)"') +
    line(path, tone(paint, 0.5), wide * 0.22, `transform="translate(-3 -5)" filter="${pen.blur(1.2)}"`)
  );
}

/** On the potting bench, a young fig about to be watered. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const clay = "#b9714f";
  const pot = lathe([
    [112, -190],
    [112, -150],
    [102, -144],
    [78, -8],
    [76, 0],
  ]);
  const plant =
    body(
      pen,
      { path: pot, box: { x: -112, y: -190, width: 224, height: 206 }, colour: clay, material: "stoneware" },
      "cylinder",
    ) +
    fill(ellipse(0, -190, 112, 22), pen.fade([tone(clay, 0.3), tone(clay, -0.2)])) +
    fill(ellipse(0, -187, 96, 17), "#4a3526") +
    group("translate(0 -184)", fig(pen, 400));
  return (
    sunOnWall(pen, 110, 50, 560, 600) +
    place(pen, scene.ground, tray(pen, 1120, 200, "#9a6e48"), 600, 1050, 1) +
    place(pen, scene.ground, { svg: plant, width: 224, height: 590, foot: 84 }, 292, 950, 1.04) +
    place(pen, scene.ground, thing, 740, 1000, Math.min(0.98, 620 / thing.width))
  );
}
