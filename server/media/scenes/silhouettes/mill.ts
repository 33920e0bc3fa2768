import { tone } from "../colour.ts";
import { cuttingBoard, peppercorns, tomatoes } from "../kitchen-props.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, lathe, line, n, type Point, tilt } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { hoop, tube } from "../vessel.ts";

export const mill: Silhouette = { draw, focus: { x: -10, y: -430, zoom: 2 }, use };

const kinds = { turned: 1, column: 2, crank: 3, pawn: 4 };

/** Body below the seam, and the part that turns above it. */
const bodies: Record<number, { top: Point[]; base: Point[]; height: number }> = {
  [kinds.turned]: {
    height: 560,
    top: [
      [34, -536],
      [66, -512],
      [74, -480],
      [58, -446],
      [40, -424],
      [50, -410],
    ],
    base: [
      [50, -404],
      [66, -380],
      [62, -330],
      [54, -250],
      [72, -140],
      [98, -70],
      [104, -30],
      [98, 0],
    ],
  },
  [kinds.column]: {
    height: 540,
    top: [
      [66, -540],
      [70, -530],
      [70, -386],
      [69, -380],
    ],
    base: [
      [69, -374],
      [70, -366],
      [72, -200],
      [74, -10],
      [72, 0],
    ],
  },
  [kinds.crank]: {
    height: 420,
    top: [
      [30, -410],
      [70, -396],
      [84, -366],
      [86, -340],
    ],
    base: [
      [86, -334],
      [84, -318],
      [84, -120],
      [88, -20],
      [90, 0],
    ],
  },
  [kinds.pawn]: {
    height: 420,
    top: [
      [40, -412],
      [84, -374],
      [92, -330],
      [70, -282],
      [48, -262],
    ],
    base: [
      [50, -256],
      [62, -236],
      [84, -160],
      [116, -66],
      [120, -24],
      [112, 0],
    ],
  },
};

function draw(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "kind", kinds.turned);
  const shape = bodies[kind] ?? bodies[kinds.turned];
  if (!shape) throw new RangeError("no mill");
  const { colour, material } = scene;
  const pair = shapeOf(scene, "pair", 0) === 1;
  const one = (paint: string) =>
    part(pen, { ...scene, colour: paint }, shape.base) +
    seam(pen, shape.base) +
    part(pen, { ...scene, colour: paint, material }, shape.top) +
    finial(pen, scene, kind, shape.height);
  const [foot] = shape.base.at(-1) ?? [90];
  if (!pair)
    return {
      svg: one(colour),
      width: kind === kinds.crank ? 330 : 240,
      height: shape.height + (kind === kinds.crank ? 80 : 40),
      foot,
      middle: kind === kinds.crank ? 40 : 0,
    };
  const pale = scene.material === "wood" ? "#dcc7a3" : "#ece6d8";
  const svg = group("translate(96 -34) scale(0.95)", shadeBetween(pen) + one(pale)) + group("translate(-84 0)", one(colour));
  return { svg, width: 440, height: shape.height + 40, foot: 180 };
}

function shadeBetween(pen: Pen): string {
  return fill(ellipse(30, 4, 130, 24), "#3a2516", `opacity="0.4" filter="${pen.blur(10)}"`);
}

function part(pen: Pen, { colour, material }: Scene, profile: Point[]): string {
  const wide = Math.max(...profile.map(([radius]) => radius));
  const [top, bottom] = [profile[0]?.[1] ?? 0, profile.at(-1)?.[1] ?? 0];
  const path = lathe(profile);
  const rings = profile
    .slice(1, -1)
    .filter((_, index) => index % 2 === 0)
    .map(([radius, y]) => line(hoop(radius, y, tilt), tone(colour, -0.5), 2, 'opacity="0.22"'))
    .join("");
  return (
    body(pen, { path, box: { x: -wide, y: top, width: wide * 2, height: bottom - top + 20 }, colour, material }, "cylinder") +
    `<g clip-path="${pen.clip(path)}">${rings}</g>` +
    fill(ellipse(0, top, profile[0]?.[0] ?? 0, (profile[0]?.[0] ?? 0) * tilt), tone(colour, 0.2))
  );
}

function seam(pen: Pen, base: Point[]): string {
  const [radius, y] = base[0] ?? [60, -380];
  return fill(ellipse(0, y - 2, radius * 1.02, radius * tilt * 1.1), "#1d120c", `opacity="0.6" filter="${pen.blur(1.6)}"`);
}

/** A brass nut sets how fine it grinds; the crank has an arm and a ball to turn it by. */
function finial(pen: Pen, scene: Scene, kind: number, height: number): string {
  const brass = scene.material === "brass" ? tone(scene.colour, -0.1) : scene.material === "steel" ? "#aeb4b7" : "#b8925a";
  const nut = (y: number) => {
    const path = lathe([
      [10, y - 26],
      [19, y - 18],
      [17, y - 4],
      [12, y + 2],
    ]);
    return body(pen, { path, box: { x: -19, y: y - 28, width: 38, height: 34 }, colour: brass, material: "brass" }, "cylinder");
  };
  if (kind !== kinds.crank) return nut(-height + (kind === kinds.column ? 2 : kind === kinds.pawn ? 12 : 28));
  const arm = `M0 ${n(-height - 14)}C60 ${n(-height - 30)} 120 ${n(-height - 20)} 160 ${n(-height - 4)}`;
  const ball = ellipse(164, -height - 40, 27, 30);
  return (
    tube(pen, brass, `M0 ${-height + 20}V${-height - 14}`, 20) +
    tube(pen, brass, arm, 16) +
    tube(pen, brass, `M160 ${-height - 4}V${-height - 20}`, 9) +
    body(
      pen,
      { path: ball, box: { x: 137, y: -height - 70, width: 54, height: 60 }, colour: "#6f4a31", material: "wood" },
      "round",
    ) +
    nut(-height - 18)
  );
}

function use(pen: Pen, _scene: Scene, thing: Thing): string {
  return (
    sunOnWall(pen, 110, 60, 540, 560) +
    group("translate(600 1050)", cuttingBoard(pen, 1040, 250, "#b98957")) +
    group("translate(790 960) scale(0.9)", tomatoes(pen)) +
    place(pen, "sand", thing, 440, 960, Math.min(1.2, 640 / thing.height)) +
    group("translate(640 1010)", peppercorns(pen, 30, 110))
  );
}
