import { mix, tone } from "../colour.ts";
import { loaf } from "../food.ts";
import { glassShadow } from "../glass.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { closed, cylinder, ellipse, fill, group, lathe, line, type Point, roundedRect, tilt } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { label, sprig } from "./oil-label.ts";

export const oil: Silhouette = { draw, focus: { x: 0, y: -210, zoom: 2.1 }, use };

const kinds = { bottle: 1, flask: 2, tin: 3 };

function draw(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "kind", kinds.bottle);
  return kind === kinds.tin ? tin(pen, scene) : bottle(pen, scene, kind);
}

const profiles: Record<number, Point[]> = {
  [kinds.bottle]: [
    [30, -560],
    [32, -520],
    [30, -440],
    [46, -400],
    [104, -350],
    [112, -300],
    [112, -40],
    [106, 0],
  ],
  [kinds.flask]: [
    [32, -470],
    [34, -440],
    [34, -330],
    [60, -290],
    [150, -200],
    [164, -130],
    [150, -30],
    [124, 0],
  ],
};

/** Dark glass, because light spoils oil; what stands in it shows only where the light comes through. */
function bottle(pen: Pen, scene: Scene, kind: number): Thing {
  const profile = profiles[kind] ?? [];
  const [neck = [30, -560]] = profile;
  const [foot] = profile.at(-1) ?? [106];
  const wide = Math.max(...profile.map(([radius]) => radius));
  const height = -neck[1];
  const glass = mix(tone(scene.colour, -0.55), "#1d2417", 0.5);
  const path = lathe(profile);
  const box = { x: -wide, y: neck[1], width: wide * 2, height };
  const through = pen.linear([
    [0, tone(glass, -0.4)],
    [0.1, tone(glass, 0.1)],
    [0.45, glass],
    [0.7, mix(glass, scene.colour, 0.5)],
    [0.84, mix(glass, tone(scene.colour, 0.3), 0.72)],
    [0.95, tone(glass, -0.1)],
    [1, tone(glass, -0.5)],
  ]);
  const gleam = (x: number, from: number, to: number, width: number, opacity: number) =>
    fill(roundedRect(x - width / 2, from, width, to - from, width), "#fffdf6", `opacity="${opacity}" filter="${pen.blur(2.4)}"`);
  const lights =
    kind === kinds.bottle
      ? gleam(-wide * 0.74, -320, -40, 13, 0.7) + gleam(-20, -520, -420, 6, 0.6) + gleam(wide * 0.86, -320, -60, 4, 0.5)
      : `<path d="M-120 -200Q-146 -140 -128 -60" fill="none" stroke="#fffdf6" stroke-width="15" stroke-linecap="round" opacity="0.65" filter="${pen.blur(3)}"/>` +
        gleam(-20, -430, -330, 6, 0.6);
  const svg =
    glassShadow(pen, mix(scene.colour, "#6d7a52", 0.4), foot, height) +
    body(pen, { path, box, colour: glass, material: "glass" }, "flat") +
    fill(path, through) +
    `<g clip-path="${pen.clip(path)}">${fill(ellipse(wide * 0.3, -20, wide * 0.6, 34), tone(scene.colour, 0.4), `opacity="0.4" filter="${pen.blur(12)}"`)}</g>` +
    label(pen, scene, kind === kinds.bottle ? 112 : 150, kind === kinds.bottle ? -270 : -176, kind === kinds.bottle ? 180 : 116) +
    lights +
    stopper(pen, scene, kind, neck);
  return { svg, width: wide * 2 + 20, height: height + 70, foot: 0 };
}

/** Waxed for the first pressing, corked for the flask. */
function stopper(pen: Pen, scene: Scene, kind: number, [radius, y]: Point): string {
  if (kind === kinds.flask) {
    const cork = cylinder(radius * 0.86, y - 42, y + 8);
    return (
      body(
        pen,
        { path: cork, box: { x: -radius, y: y - 44, width: radius * 2, height: 60 }, colour: "#c79a66", material: "stoneware" },
        "cylinder",
      ) + fill(ellipse(0, y - 42, radius * 0.86, radius * tilt * 0.86), "#dfba8a")
    );
  }
  const wax = tone(scene.colour, -0.12);
  const drip = `M${-radius * 1.12} ${y - 26}H${radius * 1.12}V${y + 70}Q${radius * 0.9} ${y + 100} ${radius * 0.7} ${y + 74}Q${radius * 0.4} ${y + 60} ${radius * 0.2} ${y + 92}Q0 ${y + 110} ${-radius * 0.3} ${y + 80}Q${-radius * 0.6} ${y + 66} ${-radius * 0.8} ${y + 96}Q${-radius * 1.1} ${y + 100} ${-radius * 1.12} ${y + 70}Z`;
  return (
    body(
      pen,
      { path: drip, box: { x: -radius * 1.2, y: y - 30, width: radius * 2.4, height: 130 }, colour: wax, material: "wax" },
      "cylinder",
    ) + fill(ellipse(0, y - 26, radius * 1.12, radius * 1.12 * tilt), tone(wax, 0.3))
  );
}

/** A square tin with a brass spout and a wire handle. */
function tin(pen: Pen, scene: Scene): Thing {
  const { colour } = scene;
  const [half, height, side] = [118, 400, 76];
  const left = -half - side / 2;
  const front = closed([
    [left, -height],
    [left + half * 2, -height + 16],
    [left + half * 2, 16],
    [left, 0],
  ]);
  const flank = closed([
    [left + half * 2, -height + 16],
    [left + half * 2 + side, -height - 12],
    [left + half * 2 + side, -16],
    [left + half * 2, 16],
  ]);
  const top = closed([
    [left, -height],
    [left + half * 2, -height + 16],
    [left + half * 2 + side, -height - 12],
    [left + side, -height - 26],
  ]);
  const box = { x: left, y: -height - 26, width: half * 2 + side, height: height + 44 };
  const spoutX = left + half * 1.5;
  const spout = lathe([
    [14, -height - 72],
    [17, -height - 66],
    [17, -height - 40],
    [26, -height - 34],
    [26, -height - 4],
  ]);
  const svg =
    body(pen, { path: flank, box, colour: tone(colour, -0.34), material: "metal" }, "flat") +
    body(pen, { path: front, box, colour, material: "metal" }, "flat") +
    fill(
      front,
      pen.linear(
        [
          [0, "#fffdf6", 0.28],
          [0.3, "#fffdf6", 0.05],
          [0.34, "#fffdf6", 0.2],
          [0.5, "#fffdf6", 0],
          [1, "#1d120c", 0.16],
        ],
        [0, 0, 1, 0.25],
      ),
    ) +
    body(pen, { path: top, box, colour: "#c9b070", material: "brass" }, "flat") +
    line(
      `M${left} ${-height}L${left + half * 2} ${-height + 16}L${left + half * 2 + side} ${-height - 12}`,
      "#f3e2b0",
      5,
      'opacity="0.8"',
    ) +
    line(`M${left} 0L${left + half * 2} 16L${left + half * 2 + side} -16`, "#c9b070", 7) +
    group(
      `translate(${left + half} ${-height * 0.5}) skewY(3.9) scale(1.05)`,
      fill(roundedRect(-82, -100, 164, 200, 82), "#f6efdd") +
        line(roundedRect(-74, -92, 148, 184, 74), tone(colour, -0.1), 3) +
        sprig(pen, colour),
    ) +
    group(
      `translate(${spoutX} 0)`,
      body(
        pen,
        { path: spout, box: { x: -26, y: -height - 74, width: 52, height: 76 }, colour: "#b8925a", material: "brass" },
        "cylinder",
      ) + fill(ellipse(0, -height - 72, 14, 4), "#e9cf97"),
    ) +
    line(
      `M${left + 46} ${-height - 12}C${left + 40} ${-height - 90} ${left + 130} ${-height - 90} ${left + 128} ${-height - 8}`,
      "#8f959a",
      8,
    );
  return { svg, width: half * 2 + side + 20, height: height + 90, foot: half + 20, depth: 56 };
}

/** Poured in a dish, beside bread. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const colour = mix(scene.colour, "#c9b23c", 0.55);
  const dish =
    fill(ellipse(0, 0, 150, 40), pen.fade(["#fdf8ec", "#c4b9a2"])) +
    fill(ellipse(0, 2, 124, 31), pen.fade(["#b7ab93", "#efe7d6"])) +
    fill(
      ellipse(0, 4, 112, 26),
      pen.radial(
        [
          [0, tone(colour, 0.4)],
          [0.7, colour],
          [1, tone(colour, -0.3)],
        ],
        [0.62, 0.6, 0.6],
      ),
      'opacity="0.92"',
    ) +
    line("M-70 -2q40 -14 84 -8", "#fffdf0", 4, `opacity="0.8" filter="${pen.blur(1.4)}"`);
  return (
    sunOnWall(pen, 120, 60, 540, 560) +
    place(pen, scene.ground, tray(pen, 1060, 250, "#a97f55"), 600, 1056, 1) +
    place(pen, "sand", loaf(pen), 800, 930, 0.92) +
    place(pen, "sand", thing, 380, 960, Math.min(1.16, 660 / thing.height)) +
    place(pen, "sand", { svg: dish, width: 300, height: 30, foot: 120 }, 690, 1026, 0.95)
  );
}
