import { mix, tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { branch, tray } from "../props.ts";
import type { MaterialCode, Scene } from "../scene.ts";
import { type Box, ellipse, fill, group, line, n, roundedRect } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";

/** A bottle; `kind` 1 is a block, 2 a flask with a ball, 3 a slim tube, 4 a low stone of glass. `cap` 1 wood, 2 brass, 3 black. */
export const perfume: Silhouette = { draw, focus: { x: -30, y: -230, zoom: 2.1 }, use };

const kinds = { block: 1, flask: 2, tube: 3, pebble: 4 };

interface Bottle {
  path: string;
  inside: string;
  box: Box;
  /** Where the shoulder ends and the collar begins. */
  neck: number;
  width: number;
  cap: { half: number; high: number; isBall?: boolean };
  label: Box;
}

function bottleOf(scene: Scene): Bottle {
  const kind = shapeOf(scene, "kind", kinds.block);
  if (kind === kinds.flask)
    return {
      path: "M-40 -380C-36 -350 -60 -340 -110 -310C-200 -254 -214 -110 -140 -30Q-116 0 -80 4Q0 12 80 4Q116 0 140 -30C214 -110 200 -254 110 -310C60 -340 36 -350 40 -380Z",
      inside:
        "M-26 -300C-60 -298 -160 -270 -168 -170C-172 -100 -140 -48 -100 -40Q0 -24 100 -40C140 -48 172 -100 168 -170C160 -270 60 -298 26 -300Z",
      box: { x: -206, y: -380, width: 412, height: 390 },
      neck: -376,
      width: 412,
      cap: { half: 62, high: 118, isBall: true },
      label: { x: -62, y: -206, width: 124, height: 96 },
    };
  if (kind === kinds.tube)
    return {
      path: roundedRect(-84, -440, 168, 446, 26),
      inside: roundedRect(-66, -396, 132, 366, 16),
      box: { x: -84, y: -440, width: 168, height: 446 },
      neck: -438,
      width: 168,
      cap: { half: 66, high: 150 },
      label: { x: -54, y: -250, width: 108, height: 136 },
    };
  if (kind === kinds.pebble)
    return {
      path: "M-60 -250C-170 -246 -236 -180 -238 -110C-240 -40 -200 2 -120 6Q0 14 120 6C200 2 240 -40 238 -110C236 -180 170 -246 60 -250Z",
      inside:
        "M-60 -206C-150 -202 -196 -160 -198 -110C-198 -62 -170 -38 -110 -36Q0 -28 110 -36C170 -38 198 -62 198 -110C196 -160 150 -202 60 -206Z",
      box: { x: -240, y: -250, width: 480, height: 264 },
      neck: -248,
      width: 480,
      cap: { half: 76, high: 104 },
      label: { x: -70, y: -166, width: 140, height: 74 },
    };
  return {
    path: roundedRect(-160, -350, 320, 356, 40),
    inside: roundedRect(-130, -300, 260, 262, 20),
    box: { x: -160, y: -350, width: 320, height: 356 },
    neck: -348,
    width: 320,
    cap: { half: 80, high: 130 },
    label: { x: -74, y: -214, width: 148, height: 108 },
  };
}

function draw(pen: Pen, scene: Scene): Thing {
  const bottle = bottleOf(scene);
  const height = -bottle.neck + 34 + bottle.cap.high;
  const svg =
    caustic(pen, scene, bottle) +
    collar(pen, bottle) +
    capOf(pen, scene, bottle) +
    glassOf(pen, scene, bottle) +
    label(pen, bottle);
  return { svg, width: Math.max(400, bottle.width), height: height * 1.06, foot: bottle.width * 0.42 };
}

/** Light that comes through the liquid and lies coloured on the table. */
function caustic(pen: Pen, { colour }: Scene, { width }: Bottle): string {
  return `<ellipse cx="${n(width * 0.62)}" cy="14" rx="${n(width * 0.5)}" ry="24" fill="${tone(colour, 0.3)}" opacity="0.6" filter="${pen.blur(12, [width, 48])}"/>`;
}

/** A thick wall of clear glass, the liquid in it, and the window on both. */
function glassOf(pen: Pen, { colour }: Scene, { path, inside, box }: Bottle): string {
  const wall = pen.linear([
    [0, mix(colour, "#c9d2d2", 0.7), 0.9],
    [0.08, "#fbfcfb", 0.82],
    [0.2, mix(colour, "#eef1ef", 0.72), 0.66],
    [0.8, mix(colour, "#dfe5e4", 0.66), 0.7],
    [0.93, "#fbfcfb", 0.75],
    [1, mix(colour, "#8f9a9a", 0.6), 0.95],
  ]);
  const liquid = pen.linear([
    [0, tone(colour, -0.22)],
    [0.2, tone(colour, 0.34)],
    [0.55, colour],
    [1, tone(colour, -0.34)],
  ]);
  const deep = pen.linear(
    [
      [0, "#fffaf0", 0.3],
      [0.3, "#fffaf0", 0],
      [1, "#1d120c", 0.32],
    ],
    [0, 0, 0, 1],
  );
  const { x, y, width, height } = box;
  const level = y + height * 0.26;
  const surface = `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(level - y)}" fill="#f7f4ec" opacity="0.72"/>${line(`M${n(x)} ${n(level)}H${n(x + width)}`, tone(colour, 0.6), 5)}`;
  const pane = fill(
    roundedRect(x + width * 0.14, y + height * 0.16, width * 0.1, height * 0.66, 12),
    "#ffffff",
    `opacity="0.55" filter="${pen.blur(3, [width * 0.1, height * 0.6])}"`,
  );
  const dip = line(`M0 ${n(y + 30)}L6 ${n(y + height - 60)}`, "#ffffff", 7, 'opacity="0.5"');
  return (
    fill(path, wall) +
    fill(inside, liquid) +
    `<g clip-path="${pen.clip(inside)}">${surface}${dip}</g>` +
    fill(inside, deep) +
    line(inside, "#ffffff", 3, 'opacity="0.55"') +
    `<g clip-path="${pen.clip(path)}">${pane}${line(`M${n(x + width * 0.95)} ${n(y + height * 0.2)}V${n(y + height * 0.8)}`, "#ffffff", 6, 'opacity="0.6"')}${line(`M${n(x + 24)} ${n(y + height - 20)}H${n(x + width - 24)}`, "#ffffff", 6, 'opacity="0.6"')}</g>` +
    line(path, mix(colour, "#5f6a6a", 0.7), 2.4, 'opacity="0.6"')
  );
}

function collar(pen: Pen, { neck }: Bottle): string {
  const ring = pen.fade(["#7d5f28", "#f6e7bd", "#c9a24f", "#7d5f28"], [0, 0, 1, 0]);
  return fill(roundedRect(-42, neck - 36, 84, 44, 6), ring) + line(`M-42 ${neck - 14}H42`, "#7d5f28", 2);
}

const caps: Record<number, { colour: string; material: MaterialCode }> = {
  1: { colour: "#a87a4c", material: "wood" },
  2: { colour: "#c9a24f", material: "brass" },
  3: { colour: "#2b2d31", material: "plastic" },
};

function capOf(pen: Pen, scene: Scene, { neck, cap: { half, high, isBall = false } }: Bottle): string {
  const { colour, material } = caps[shapeOf(scene, "cap", 1)] ?? { colour: "#a87a4c", material: "wood" };
  const bottom = neck - 30;
  const path = isBall ? ellipse(0, bottom - high / 2 + 4, half, half) : roundedRect(-half, bottom - high, half * 2, high, 12);
  const box = { x: -half, y: bottom - high, width: half * 2, height: high };
  const top = isBall
    ? ""
    : fill(roundedRect(-half + 5, bottom - high + 3, half * 2 - 10, 16, 8), tone(colour, 0.35), 'opacity="0.6"');
  return (
    body(pen, { path, box, colour, material }, isBall ? "round" : "cylinder") +
    top +
    line(`M${-half + 8} ${bottom - 1}H${half - 8}`, "#1d120c", 4, 'opacity="0.4"')
  );
}

/** Cotton paper with a pressed sprig; no letters. */
function label(pen: Pen, { label: { x, y, width, height } }: Bottle): string {
  const paper = roundedRect(x, y, width, height, 4);
  const [cx, cy] = [x + width / 2, y + height / 2];
  const sprig = `M${n(cx)} ${n(cy + height * 0.3)}V${n(cy - height * 0.28)}M${n(cx)} ${n(cy + 8)}q14 -4 18 -20M${n(cx)} ${n(cy + 8)}q-14 -4 -18 -20M${n(cx)} ${n(cy - 12)}q10 -4 13 -16M${n(cx)} ${n(cy - 12)}q-10 -4 -13 -16`;
  return (
    group("translate(2 4)", fill(paper, "#1d120c"), 'opacity="0.22"') +
    body(pen, { path: paper, box: { x, y, width, height }, colour: "#f4ecdc", material: "paper" }, "flat") +
    line(roundedRect(x + 7, y + 7, width - 14, height - 14, 2), "#b39b6c", 1.6) +
    line(sprig, "#6d7a52", 3)
  );
}

/** On a tray with a branch, the window behind. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const cloth = "M90 1010C180 970 420 960 640 966C820 972 960 990 1040 1020C900 1060 260 1070 90 1010Z";
  return (
    sunOnWall(pen, 560, 60, 480, 560) +
    place(pen, scene.ground, tray(pen, 1140, 250, "#8f6740"), 600, 1070, 1) +
    body(pen, { path: cloth, box: { x: 90, y: 960, width: 950, height: 110 }, colour: "#e9e0cf", material: "linen" }, "flat") +
    group("translate(1000 1010) rotate(-58)", branch(pen, 520, "#7d8a5a", -0.15)) +
    place(pen, "sand", thing, 440, 1010, Math.min(690 / thing.height, 560 / thing.width))
  );
}
