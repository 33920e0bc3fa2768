import { tone } from "../colour.ts";
import { beans } from "../kitchen-props.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, lathe, line, n, type Point, roundedRect, tilt } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { hoop, ribs, tube } from "../vessel.ts";

export const canister: Silhouette = { draw, focus: { x: -30, y: -300, zoom: 2 }, use };

const lids = { wood: 1, knob: 2, clip: 3 };

function measures(scene: Scene) {
  return { radius: 165 * shapeOf(scene, "wide", 1), height: 360 * shapeOf(scene, "tall", 1) };
}

function draw(pen: Pen, scene: Scene): Thing {
  const { radius, height } = measures(scene);
  const closing = shapeOf(scene, "lid", lids.wood);
  const small = shapeOf(scene, "set", 0) === 1;
  const one = single(pen, scene);
  const top = closing === lids.knob ? 110 : 70;
  if (!small)
    return { svg: one, width: radius * 2 + (closing === lids.clip ? 60 : 0), height: height + top, foot: radius * 0.97 };
  const shorter = single(pen, { ...scene, shape: { ...scene.shape, tall: shapeOf(scene, "tall", 1) * 0.66 } });
  const shade = fill(ellipse(30, 6, radius * 1.1, 30), "#3a2516", `opacity="0.42" filter="${pen.blur(12)}"`);
  const svg =
    group(`translate(${n(-radius * 0.62)} -30)`, one) + group(`translate(${n(radius * 0.92)} 0) scale(0.86)`, shade + shorter);
  return { svg, width: radius * 3.4, height: height + top + 30, foot: radius * 1.5, middle: radius * 0.1 };
}

function single(pen: Pen, scene: Scene): string {
  const { radius, height } = measures(scene);
  const { colour, material } = scene;
  const shoulder = shapeOf(scene, "shoulder", 0);
  const profile: Point[] = [
    [radius * (1 - shoulder * 0.24), -height],
    [radius * (1 - shoulder * 0.1), -height + 16 + shoulder * 10],
    [radius, -height + 26 + shoulder * 40],
    [radius, -height * 0.5],
    [radius, -18],
    [radius * 0.96, 0],
  ];
  const path = lathe(profile);
  const box = { x: -radius, y: -height, width: radius * 2, height: height + 30 };
  const flutes = shapeOf(scene, "flutes", 0);
  const decor =
    (flutes > 0 ? ribs(pen, colour, profile.slice(2, 5), flutes, tilt, 0.55) : "") +
    line(hoop(radius, -height + 34, tilt), tone(colour, -0.5), 3, 'opacity="0.35"') +
    line(hoop(radius, -24, tilt), tone(colour, material === "enamel" ? -0.7 : -0.4), 5, 'opacity="0.5"');
  return (
    body(pen, { path, box, colour, material }, "cylinder") +
    `<g clip-path="${pen.clip(path)}">${decor}</g>` +
    tag(pen, scene, radius, height) +
    lid(pen, scene, radius * (1 - shoulder * 0.2), height)
  );
}

/** A small blank enamel plate, riveted on: what is inside is written with chalk at home. */
function tag(pen: Pen, scene: Scene, radius: number, height: number): string {
  if (shapeOf(scene, "tag", 0) !== 1) return "";
  const y = -height * 0.52;
  const plate = roundedRect(-radius * 0.42, y - 30, radius * 0.84, 74, 10);
  return (
    fill(plate, "#1d120c", `opacity="0.35" transform="translate(3 4)" filter="${pen.blur(2)}"`) +
    fill(plate, pen.fade(["#3a3c3e", "#232526"], [0, 0, 1, 1])) +
    line(plate, "#ffffff", 1.6, 'opacity="0.3"') +
    line(
      `M${n(-radius * 0.24)} ${n(y + 6)}q${n(radius * 0.1)} -16 ${n(radius * 0.2)} 0t${n(radius * 0.26)} -2`,
      "#e8e2d4",
      4,
      'opacity="0.75"',
    ) +
    fill(ellipse(-radius * 0.36, y - 20, 4, 4), "#cfd3d4") +
    fill(ellipse(radius * 0.36, y - 20, 4, 4), "#cfd3d4")
  );
}

function lid(pen: Pen, scene: Scene, radius: number, height: number): string {
  const closing = shapeOf(scene, "lid", lids.wood);
  const y = -height;
  if (closing === lids.clip) return clipLid(pen, scene, radius, y);
  const wood = closing === lids.wood;
  const colour = wood ? "#b98957" : scene.colour;
  const material = wood ? "wood" : scene.material;
  const [half, thick] = [radius * (wood ? 0.98 : 1.04), wood ? 46 : 30];
  const path = lathe([
    [half, y - thick],
    [half, y + 2],
  ]);
  const top = ellipse(0, y - thick, half, half * tilt);
  return (
    fill(ellipse(3, y + 8, radius * 1.02, radius * tilt * 1.06), "#1d120c", `opacity="0.5" filter="${pen.blur(4)}"`) +
    body(pen, { path, box: { x: -half, y: y - thick, width: half * 2, height: thick + 30 }, colour, material }, "cylinder") +
    body(
      pen,
      {
        path: top,
        box: { x: -half, y: y - thick - half * tilt, width: half * 2, height: half * tilt * 2 },
        colour: tone(colour, 0.14),
        material,
      },
      "flat",
    ) +
    line(ellipse(0, y - thick, half * 0.97, half * 0.97 * tilt), "#fffaf0", 2, 'opacity="0.5"') +
    (wood
      ? fill(ellipse(0, y - thick, half * 0.3, half * 0.3 * tilt), tone(colour, -0.2), 'opacity="0.7"')
      : knob(pen, scene, y - thick))
  );
}

function knob(pen: Pen, { colour, material }: Scene, y: number): string {
  const path = lathe([
    [20, y - 56],
    [36, y - 44],
    [30, y - 22],
    [16, y + 2],
  ]);
  const shade = fill(ellipse(4, y + 2, 34, 9), "#1d120c", `opacity="0.35" filter="${pen.blur(3)}"`);
  return shade + body(pen, { path, box: { x: -36, y: y - 60, width: 72, height: 66 }, colour, material }, "round");
}

/** A domed lid held down by a wire that snaps over a porcelain ear. */
function clipLid(pen: Pen, scene: Scene, radius: number, y: number): string {
  const { colour, material } = scene;
  const path = lathe([
    [radius * 0.5, y - 52],
    [radius * 0.9, y - 36],
    [radius * 1.02, y - 8],
    [radius * 1.02, y + 4],
  ]);
  const wire = "#a9afb2";
  return (
    line(hoop(radius * 1.02, y + 12, tilt), "#b5653a", 12) +
    body(pen, { path, box: { x: -radius, y: y - 56, width: radius * 2, height: 90 }, colour, material }, "round") +
    tube(
      pen,
      wire,
      `M${n(-radius * 1.02)} ${n(y + 20)}C${n(-radius * 0.7)} ${n(y - 84)} ${n(radius * 0.7)} ${n(y - 84)} ${n(radius * 1.02)} ${n(y + 20)}`,
      8,
    ) +
    line(hoop(radius * 1.03, y + 34, tilt), wire, 6) +
    tube(
      pen,
      wire,
      `M-20 ${n(y + 10 + radius * tilt)}C-26 ${n(y + 60 + radius * tilt)} -18 ${n(y + 90 + radius * tilt)} 0 ${n(y + 92 + radius * tilt)}C18 ${n(y + 90 + radius * tilt)} 26 ${n(y + 60 + radius * tilt)} 20 ${n(y + 10 + radius * tilt)}`,
      8,
    )
  );
}

function scoop(pen: Pen): string {
  const brass = "#b8925a";
  return (
    fill("M-20 12L210 -30L214 -14L-10 34Z", "#3a2516", `opacity="0.4" transform="translate(6 12)" filter="${pen.blur(6)}"`) +
    tube(pen, brass, "M40 0L214 -46", 13) +
    body(
      pen,
      {
        path: "M-74 -30Q-80 26 -14 34Q52 30 54 -24Q-6 -8 -74 -30Z",
        box: { x: -80, y: -30, width: 134, height: 64 },
        colour: brass,
        material: "brass",
      },
      "round",
    ) +
    fill(ellipse(-10, -26, 64, 15), "#4a2c18") +
    line(ellipse(-10, -26, 64, 15), tone(brass, 0.4), 4)
  );
}

function use(pen: Pen, scene: Scene, thing: Thing): string {
  return (
    sunOnWall(pen, 120, 60, 540, 580) +
    place(pen, scene.ground, tray(pen, 1020, 220, "#8a6243"), 600, 1050, 1) +
    place(pen, "sand", thing, 430 - (thing.middle ?? 0), 975, Math.min(1.2, 540 / thing.height, 620 / thing.width)) +
    group("translate(800 1000)", beans(pen, 22, 130)) +
    group("translate(800 985)", scoop(pen))
  );
}
