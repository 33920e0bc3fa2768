import { mix, tone } from "../colour.ts";
import { body } from "../material.ts";
import { bowlOfRice, soup } from "../meal.ts";
import type { Pen } from "../pen.ts";
import { chopsticks, tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { group, lathe, line, type Point } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { clipAboveLip, hoop, mouth, ribs } from "../vessel.ts";

export const bowl: Silhouette = { draw, focus: { x: -60, y: -170, zoom: 2.1 }, use };

/** Bowls are looked into a little more than cups. */
const flat = 0.26;

interface Measures {
  radius: number;
  height: number;
  foot: number;
}

function measures(scene: Scene): Measures {
  const radius = 250 * shapeOf(scene, "width", 1);
  return { radius, height: 230 * shapeOf(scene, "deep", 1), foot: radius * shapeOf(scene, "foot", 0.42) };
}

function draw(pen: Pen, scene: Scene): Thing {
  const { radius, height, foot } = measures(scene);
  const stacked = shapeOf(scene, "stack", 1);
  let svg = single(pen, scene);
  for (let level = 1; level < stacked; level += 1) {
    const up = group(`translate(0 ${-level * height * 0.34})`, single(pen, scene));
    svg += `<g clip-path="${clipAboveLip(pen, radius * 0.97, -height - (level - 1) * height * 0.34, flat)}">${up}</g>`;
  }
  return { svg, width: radius * 2, height: height * (1 + (stacked - 1) * 0.34) + radius * flat, foot: foot * 1.02 };
}

function single(pen: Pen, scene: Scene, filling = ""): string {
  const { colour, material } = scene;
  const { radius, height, foot } = measures(scene);
  const flare = shapeOf(scene, "flare", 0);
  const rise = 30;
  const profile: Point[] = [
    [radius, -height],
    [radius * (0.985 - flare * 0.1), -height * 0.76],
    [radius * (0.9 - flare * 0.2), -height * 0.5],
    [radius * (0.7 - flare * 0.18), -height * 0.26],
    [foot * 1.1, -rise],
    [foot, -rise + 4],
  ];
  const path = lathe(profile, flat);
  const ring = lathe(
    [
      [foot * 0.97, -rise - 4],
      [foot * 0.94, -12],
      [foot, 0],
    ],
    flat,
  );
  const box = { x: -radius, y: -height, width: radius * 2, height };
  const inside = shapeOf(scene, "inside", 0) === 1 ? mix(colour, "#f4ede0", 0.86) : colour;
  const open = mouth(pen, {
    colour: scene.material === "wood" ? tone(colour, 0.1) : mix(colour, inside, 0.4),
    inside,
    radius,
    y: -height,
    flat,
    open: 0.955,
  });
  return (
    body(
      pen,
      { path: ring, box: { x: -foot, y: -rise, width: foot * 2, height: rise + 20 }, colour: tone(colour, -0.12), material },
      "cylinder",
    ) +
    body(pen, { path, box, colour, material }, "round") +
    `<g clip-path="${pen.clip(path)}">${decor(pen, scene, profile)}</g>` +
    open.svg +
    `<g clip-path="${pen.clip(open.well)}">${pool(pen, inside, radius, height)}</g>` +
    filling
  );
}

function decor(pen: Pen, scene: Scene, profile: Point[]): string {
  const { colour } = scene;
  const [rim = [0, 0]] = profile;
  const flutes = shapeOf(scene, "flutes", 0);
  const fluted = flutes > 0 ? ribs(pen, colour, profile.slice(0, 5), flutes, flat, scene.material === "wood" ? 0.4 : 0.65) : "";
  const band = line(
    hoop(rim[0] * 0.995, rim[1] + 30, flat),
    scene.material === "porcelain" ? "#35507a" : tone(colour, -0.5),
    7,
    'opacity="0.75"',
  );
  return (
    fluted +
    (shapeOf(scene, "band", 0) === 1
      ? band + line(hoop(rim[0] * 0.99, rim[1] + 46, flat), tone(colour, -0.4), 2.4, 'opacity="0.5"')
      : "")
  );
}

/** The floor of the bowl catches light; a turned spiral can be felt there. */
function pool(pen: Pen, inside: string, radius: number, height: number): string {
  const y = -height + radius * flat * 0.5;
  return (
    `<ellipse cx="${radius * 0.16}" cy="${y}" rx="${radius * 0.5}" ry="${radius * flat * 0.42}" fill="${tone(inside, 0.3)}" opacity="0.5" filter="${pen.blur(14)}"/>` +
    line(
      `M${-radius * 0.3} ${y}a${radius * 0.36} ${radius * flat * 0.3} 0 0 0 ${radius * 0.72} 0`,
      tone(inside, -0.3),
      2,
      `opacity="0.35" filter="${pen.blur(1)}"`,
    )
  );
}

function use(pen: Pen, scene: Scene, _thing: Thing): string {
  const { radius, height, foot } = measures(scene);
  const wide = shapeOf(scene, "width", 1) > 1.05;
  const food = wide ? soup(pen, radius * 0.94, -height + 12, flat) : bowlOfRice(pen, radius * 0.93, -height + 6, flat);
  const served: Thing = { svg: single(pen, scene, food), width: radius * 2, height, foot };
  const spare: Thing = { svg: single(pen, scene), width: radius * 2, height, foot };
  const scale = 250 / radius;
  return (
    sunOnWall(pen, 110, 70, 520, 560) +
    place(pen, scene.ground, tray(pen, 1060, 250, "#a97f55"), 600, 1050, 1) +
    place(pen, "sand", spare, 830, 880, scale * 0.72) +
    place(pen, "sand", served, 480, 975, scale * 1.12) +
    group("translate(820 1015)", chopsticks(pen))
  );
}
