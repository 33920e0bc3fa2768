import { tone } from "../colour.ts";
import { glassBody, glassShadow, liquid } from "../glass.ts";
import { beans } from "../kitchen-props.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { cylinder, ellipse, fill, group, lathe, line, n, type Point, roundedRect, tilt } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { clipAboveLip, mouth, ribs, tube } from "../vessel.ts";
import { steam } from "./mug.ts";

export const dripper: Silhouette = { draw, focus: { x: 30, y: -420, zoom: 2 }, use };

const kinds = { server: 1, flat: 2, stand: 3 };
const coffee = "#5a3219";

function draw(pen: Pen, scene: Scene): Thing {
  return built(pen, scene, false);
}

/** The dripper on what it drips into. While it brews, there are a paper, wet grounds and coffee below. */
function built(pen: Pen, scene: Scene, brewing: boolean): Thing {
  const kind = shapeOf(scene, "kind", kinds.server);
  if (kind === kinds.stand) return onStand(pen, scene, brewing);
  const onMug = kind === kinds.flat;
  const below = onMug ? cup(pen, scene, 230) : server(pen, brewing);
  const svg = below.svg + group(`translate(0 ${-below.height})`, cone(pen, scene, kind, brewing));
  return { svg, width: 470, height: below.height + 250, foot: onMug ? 96 : 0, middle: 20 };
}

function server(pen: Pen, brewing: boolean): { svg: string; height: number } {
  const profile: Point[] = [
    [86, -250],
    [92, -220],
    [140, -150],
    [152, -70],
    [140, -10],
    [128, 0],
  ];
  const within = brewing ? liquid(pen, profile, -96, coffee, 16) : "";
  const handle = `<g opacity="0.7">${tube(pen, "#d5dcda", "M96 -214C190 -240 222 -170 206 -110C198 -76 170 -62 146 -66", 18)}</g>`;
  return {
    svg: glassShadow(pen, "#dfe7e4", 128, 250) + handle + glassBody(pen, { profile, colour: "#dfe7e4", floor: 14, within }),
    height: 250,
  };
}

function cup(pen: Pen, scene: Scene, height: number): { svg: string; height: number } {
  const profile: Point[] = [
    [118, -height],
    [120, -height * 0.6],
    [112, -24],
    [96, 0],
  ];
  const colour = scene.material === "porcelain" || scene.material === "stoneware" ? scene.colour : "#ece4d4";
  const path = lathe(profile);
  const handle = tube(pen, colour, `M112 ${-height * 0.78}C200 ${-height * 0.86} 206 ${-height * 0.3} 112 ${-height * 0.24}`, 26);
  return {
    svg:
      handle +
      body(
        pen,
        { path, box: { x: -120, y: -height, width: 240, height: height + 20 }, colour, material: "stoneware" },
        "cylinder",
      ) +
      mouth(pen, { colour, radius: 118, y: -height }).svg,
    height: height + 2,
  };
}

/** Paper cone and grounds first, then the dripper over them, so that only the paper's edge looks out. */
function cone(pen: Pen, scene: Scene, kind: number, brewing: boolean): string {
  const { colour, material } = scene;
  const [rim, low, high] = kind === kinds.flat ? [170, 96, 160] : [176, 40, 206];
  const profile: Point[] = [
    [rim, -high],
    [rim * 0.97, -high + 20],
    [(rim + low) / 2 + 8, -high * 0.5],
    [low + 8, -26],
    [low, -16],
  ];
  const path = lathe(profile);
  const saucerPath = lathe([
    [130, -22],
    [134, -10],
    [118, 2],
  ]);
  const open = mouth(pen, { colour, radius: rim, y: -high, open: 0.95 });
  const flutes = ribs(
    pen,
    tone(colour, -0.1),
    profile.slice(0, 4),
    kind === kinds.flat ? 22 : 12,
    tilt,
    kind === kinds.flat ? 0.7 : 0.35,
  );
  const handle = tube(
    pen,
    material === "brass" || material === "steel" ? "#6f4a31" : colour,
    `M${n(rim * 0.93)} ${-high * 0.82}C${rim + 88} ${-high * 0.96} ${rim + 84} ${-high * 0.28} ${n((rim + low) / 2 - 6)} ${-high * 0.3}`,
    24,
  );
  return (
    body(
      pen,
      { path: saucerPath, box: { x: -134, y: -24, width: 268, height: 40 }, colour: tone(colour, -0.04), material },
      "cylinder",
    ) +
    fill(ellipse(0, -22, 130, 130 * tilt), tone(colour, 0.12)) +
    fill(ellipse(6, -20, 84, 84 * tilt), "#1d120c", `opacity="0.35" filter="${pen.blur(4)}"`) +
    handle +
    body(pen, { path, box: { x: -rim, y: -high, width: rim * 2, height: high }, colour, material }, "cylinder") +
    `<g clip-path="${pen.clip(path)}">${flutes}</g>` +
    open.svg +
    (brewing ? paper(pen, rim, high) : inner(pen, colour, open.well, rim, high))
  );
}

/** Spiral ribs that run down to the hole. */
function inner(pen: Pen, colour: string, well: string, rim: number, high: number): string {
  let lines = "";
  for (let index = 0; index < 14; index += 1) {
    const angle = (index / 14) * Math.PI * 2;
    const [x, y] = [Math.cos(angle) * rim, -high + Math.sin(angle) * rim * tilt];
    lines += line(
      `M${n(x)} ${n(y)}Q${n(x * 0.4 + 24)} ${n(-high + 26)} 6 ${-high + 40}`,
      tone(colour, index > 6 ? 0.3 : -0.35),
      4.5,
    );
  }
  return `<g clip-path="${pen.clip(well)}"><g opacity="0.5" filter="${pen.blur(1)}">${lines}</g>${fill(ellipse(4, -high + 34, 20, 8), "#1d120c", 'opacity="0.6"')}</g>`;
}

function paper(pen: Pen, rim: number, high: number): string {
  const y = -high;
  const edge = ellipse(0, y - 20, rim * 0.98, rim * 0.98 * tilt);
  const grounds = ellipse(0, y + 2, rim * 0.8, rim * 0.8 * tilt);
  return (
    `<g clip-path="${clipAboveLip(pen, rim * 0.95, y)}">${fill(cylinder(rim * 0.97, y - 20, y + 30), pen.fade(["#e9dcc2", "#fbf4e4", "#d2c09e"]))}</g>` +
    fill(edge, pen.fade(["#cbb893", "#f3e8d0"])) +
    `<g clip-path="${pen.clip(edge)}">${fill(
      grounds,
      pen.radial([
        [0, "#7a4a28"],
        [0.6, "#4a2a16"],
        [1, "#2f1a0e"],
      ]),
    )}${fill(ellipse(-20, y + 4, rim * 0.3, rim * 0.3 * tilt), "#a8743f", `opacity="0.7" filter="${pen.blur(4)}"`)}</g>` +
    line(edge, "#fff8e6", 3, 'opacity="0.8"')
  );
}

/** An arm of walnut over a plank; the cup stands below. */
function onStand(pen: Pen, scene: Scene, brewing: boolean): Thing {
  const wood = "#7a5234";
  const plank = tray(pen, 430, 130, wood);
  const post = fill(roundedRect(-196, -330, 38, 300, 8), pen.fade([tone(wood, 0.2), wood, tone(wood, -0.4)]));
  const arm = body(
    pen,
    {
      path: roundedRect(-200, -344, 360, 30, 10),
      box: { x: -200, y: -344, width: 360, height: 30 },
      colour: wood,
      material: "wood",
    },
    "flat",
  );
  const small = group("translate(10 -52) scale(0.86)", cup(pen, { ...scene, material: "stoneware", colour: "#ece4d4" }, 200).svg);
  const shade = fill(ellipse(20, -50, 110, 20), "#1d120c", `opacity="0.35" filter="${pen.blur(6)}"`);
  const svg =
    plank.svg +
    post +
    shade +
    small +
    arm +
    group("translate(10 -336)", cone(pen, { ...scene, shape: { kind: kinds.server } }, kinds.server, brewing));
  return { svg, width: 520, height: 580, foot: 215, depth: 90, middle: 20 };
}

function use(pen: Pen, scene: Scene, _thing: Thing): string {
  const brewing = built(pen, scene, true);
  const scale = Math.min(1.3, 660 / brewing.height);
  return (
    sunOnWall(pen, 110, 60, 540, 580) +
    place(pen, scene.ground, tray(pen, 1020, 230, "#9a6b42"), 600, 1050, 1) +
    place(pen, "sand", brewing, 470, 985, scale) +
    group("translate(860 1000)", beans(pen, 34, 150)) +
    steam(pen, 470, 985 - brewing.height * scale)
  );
}
