import { tone } from "../colour.ts";
import { glassBody, glassShadow, liquid } from "../glass.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { branch, citrus, tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { cylinder, ellipse, fill, group, type Point, tilt } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { tube } from "../vessel.ts";

export const carafe: Silhouette = { draw, focus: { x: -20, y: -330, zoom: 1.9 }, use };

const kinds = { night: 1, water: 2, jug: 3, flask: 4 };

function profileOf(kind: number): Point[] {
  if (kind === kinds.night)
    return [
      [74, -440],
      [78, -400],
      [92, -350],
      [150, -290],
      [160, -200],
      [156, -60],
      [146, 0],
    ];
  if (kind === kinds.jug)
    return [
      [128, -430],
      [112, -380],
      [116, -310],
      [148, -210],
      [164, -120],
      [152, -30],
      [132, 0],
    ];
  if (kind === kinds.flask)
    return [
      [52, -500],
      [46, -460],
      [46, -330],
      [70, -270],
      [168, -130],
      [186, -60],
      [170, -10],
      [150, 0],
    ];
  return [
    [84, -520],
    [70, -480],
    [62, -390],
    [78, -310],
    [124, -200],
    [150, -100],
    [146, -24],
    [128, 0],
  ];
}

function draw(pen: Pen, scene: Scene): Thing {
  return thingOf(pen, scene, 0);
}

/** `filled` is the share of its height that water stands in it. */
function thingOf(pen: Pen, scene: Scene, filled: number): Thing {
  const kind = shapeOf(scene, "kind", kinds.water);
  const profile = profileOf(kind);
  const [top = [0, 0]] = profile;
  const [foot] = profile.at(-1) ?? [100];
  const height = -top[1];
  const within = filled > 0 ? liquid(pen, profile, -height * filled, "#cfe0de", 30) : "";
  const glass = glassBody(pen, {
    profile,
    colour: scene.colour,
    floor: 30,
    cuts: shapeOf(scene, "cuts", 0),
    rings: shapeOf(scene, "rings", 0),
    seeds: shapeOf(scene, "seeds", 0) === 1,
    within,
  });
  const svg = glassShadow(pen, scene.colour, foot, height) + handle(pen, scene, kind) + glass + closure(pen, scene, kind, top);
  const widest = Math.max(...profile.map(([radius]) => radius));
  const extra = kind === kinds.jug ? 90 : 0;
  return {
    svg,
    width: widest * 2 + extra,
    height: height + (kind === kinds.night ? 110 : kind === kinds.jug ? 30 : 70),
    foot: 0,
    middle: extra / 2,
  };
}

function handle(pen: Pen, scene: Scene, kind: number): string {
  if (kind !== kinds.jug) return "";
  const bow = tube(pen, tone(scene.colour, 0.16), "M112 -372C190 -420 250 -370 240 -290C234 -220 200 -170 158 -150", 22);
  return `<g opacity="0.62">${bow}</g>`;
}

/** The night carafe wears its own glass; the flask a cork; the water carafe a wooden ball. */
function closure(pen: Pen, scene: Scene, kind: number, [radius, y]: Point): string {
  if (kind === kinds.night) {
    const glass: Point[] = [
      [90, y - 92],
      [94, y - 40],
      [96, y + 30],
      [94, y + 52],
    ];
    const turned: Point[] = glass.map(([r, at]) => [r, at]);
    return glassBody(pen, { profile: turned, colour: scene.colour, floor: 4 });
  }
  if (kind === kinds.flask) {
    const path = cylinder(radius * 0.92, y - 46, y + 26);
    const cork = "#c79a66";
    return (
      body(
        pen,
        { path, box: { x: -radius, y: y - 50, width: radius * 2, height: 80 }, colour: cork, material: "stoneware" },
        "cylinder",
      ) + fill(ellipse(0, y - 46, radius * 0.92, radius * 0.92 * tilt), tone(cork, 0.25))
    );
  }
  if (kind === kinds.water) {
    const ball = ellipse(0, y - 26, 74, 70);
    return body(
      pen,
      { path: ball, box: { x: -74, y: y - 96, width: 148, height: 140 }, colour: "#b98957", material: "wood" },
      "round",
    );
  }
  return "";
}

function use(pen: Pen, scene: Scene, _thing: Thing): string {
  const full = thingOf(pen, scene, 0.52);
  const small: Point[] = [
    [74, -150],
    [74, -80],
    [70, -10],
    [66, 0],
  ];
  const cup: Thing = {
    svg:
      glassShadow(pen, scene.colour, 66, 150) +
      glassBody(pen, { profile: small, colour: scene.colour, floor: 16, within: liquid(pen, small, -96, "#cfe0de", 16) }),
    width: 150,
    height: 150,
    foot: 0,
  };
  return (
    sunOnWall(pen, 110, 60, 560, 600) +
    group("translate(1000 900)", branch(pen, 420, "#7d8a5a", -0.3), `opacity="0.5" filter="${pen.blur(5)}"`) +
    place(pen, scene.ground, tray(pen, 980, 230, "#8a6243"), 600, 1040, 1) +
    place(pen, "sand", full, 450, 970, Math.min(1.34, 720 / full.height)) +
    place(pen, "sand", cup, 730, 930, 1.16) +
    group("translate(870 1010) scale(0.8)", citrus(pen))
  );
}
