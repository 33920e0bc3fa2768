import { mix, tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen, Stop } from "../pen.ts";
import { branch, saucer } from "../props.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, line, n, roundedRect } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";

export const soap: Silhouette = { draw, focus: { x: -40, y: -150, zoom: 2.2 }, use };

const kinds = { bar: 1, round: 2, cube: 3 };

/** One piece standing, one lying before it. */
function draw(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "kind", kinds.bar);
  const svg = group("translate(66 -34)", standing(pen, scene, kind)) + group("translate(-60 0)", lying(pen, scene, kind));
  return { svg, width: 560, height: kind === kinds.bar ? 400 : 380, foot: 0, middle: 0 };
}

function standing(pen: Pen, scene: Scene, kind: number): string {
  const [width, height] = kind === kinds.bar ? [270, 380] : [320, 320];
  const path =
    kind === kinds.round
      ? ellipse(0, -height / 2, width / 2, height / 2)
      : roundedRect(-width / 2, -height, width, height, kind === kinds.cube ? 26 : 40);
  const box = { x: -width / 2, y: -height, width, height };
  const { colour } = scene;
  return (
    `<ellipse cx="60" cy="4" rx="${width * 0.62}" ry="22" fill="#3a2516" opacity="0.4" filter="${pen.blur(12)}"/>` +
    group("translate(20 -8)", fill(path, tone(colour, -0.34))) +
    body(pen, { path, box, colour, material: "soap" }, "flat") +
    `<g clip-path="${pen.clip(path)}">${flecks(pen, scene, box)}<ellipse cx="${n(-width * 0.2)}" cy="${n(-height * 0.8)}" rx="${n(width * 0.5)}" ry="${n(height * 0.34)}" fill="#fffdf6" opacity="0.3" filter="${pen.blur(30)}"/></g>` +
    line(path, tone(colour, 0.5), 4, `opacity="0.5" filter="${pen.blur(2)}"`) +
    stamp(scene, -height / 2)
  );
}

/** Dried leaves and petals in the soap. */
function flecks(pen: Pen, scene: Scene, box: { x: number; y: number; width: number; height: number }): string {
  if (shapeOf(scene, "flecks", 0) !== 1) return "";
  let svg = "";
  for (let index = 0; index < 46; index += 1)
    svg += line(
      `M${n(box.x + pen.next() * box.width)} ${n(box.y + pen.next() * box.height)}q${n(pen.range(-6, 6))} ${n(pen.range(-6, 6))} ${n(pen.range(-9, 9))} ${n(pen.range(-9, 9))}`,
      mix(scene.colour, index % 3 === 0 ? "#7a4a2a" : "#4a5a34", 0.7),
      pen.range(2, 4.5),
      'opacity="0.7"',
    );
  return svg;
}

/** An olive sprig pressed into the face. */
function stamp(scene: Scene, y: number): string {
  const leaf = (dy: number, turn: number) =>
    `M0 ${dy}c${18 * turn} -6 ${38 * turn} -22 ${46 * turn} -44c${-24 * turn} 2 ${-42 * turn} 18 ${-46 * turn} 44Z`;
  const sprig = `M0 70V-60${leaf(46, 1)}${leaf(46, -1)}${leaf(6, 1)}${leaf(6, -1)}${leaf(-34, 1)}${leaf(-34, -1)}`;
  return group(
    `translate(0 ${n(y)}) scale(1.12)`,
    line(sprig, tone(scene.colour, 0.6), 5, 'opacity="0.7" transform="translate(2 2.5)"') +
      line(sprig, tone(scene.colour, -0.42), 4, 'opacity="0.75"'),
  );
}

function lying(pen: Pen, scene: Scene, kind: number): string {
  const [half, thick] = kind === kinds.cube ? [130, 150] : [168, 84];
  const isRound = kind === kinds.round;
  const side = isRound
    ? `M${-half} ${-thick}v${thick - 30}a${half} 44 0 0 0 ${half * 2} 0v${-thick + 30}Z`
    : roundedRect(-half, -thick, half * 2, thick, 26);
  const top = isRound ? ellipse(0, -thick, half, 44) : pillowTop(half, thick);
  const { colour } = scene;
  const sideBox = { x: -half, y: -thick, width: half * 2, height: thick + 14 };
  const topBox = { x: -half, y: -thick - 56, width: half * 2, height: 100 };
  const edge = `M${-half + 12} ${-thick + 15}Q0 ${-thick + 27} ${half - 10} ${-thick + 15}`;
  return (
    `<ellipse cx="20" cy="2" rx="${half * 1.06}" ry="22" fill="#3a2516" opacity="0.45" filter="${pen.blur(9)}"/>` +
    body(pen, { path: side, box: sideBox, colour: tone(colour, -0.08), material: "soap" }, isRound ? "cylinder" : "flat") +
    line(edge, tone(colour, 0.5), isRound ? 0 : 5, `opacity="0.6" filter="${pen.blur(2)}"`) +
    body(pen, { path: top, box: topBox, colour: tone(colour, 0.18), material: "soap" }, "flat") +
    `<g clip-path="${pen.clip(side + top)}">${flecks(pen, scene, { ...topBox, height: thick + 50 })}</g>`
  );
}

/** The upper side of a bar, seen along the table. */
function pillowTop(half: number, thick: number): string {
  return (
    `M${-half + 6} ${-thick + 16}Q${-half + 20} ${-thick - 34} ${-half + 52} ${-thick - 52}Q0 ${-thick - 62} ${half - 52} ${-thick - 52}` +
    `Q${half - 20} ${-thick - 34} ${half - 6} ${-thick + 16}Q0 ${-thick + 28} ${-half + 6} ${-thick + 16}Z`
  );
}

/** In its dish by the basin, wet, with foam and folded towels. */
function use(pen: Pen, scene: Scene, _thing: Thing): string {
  const kind = shapeOf(scene, "kind", kinds.bar);
  return (
    sunOnWall(pen, 120, 60, 520, 560) +
    `<ellipse cx="930" cy="890" rx="240" ry="24" fill="#3a2516" opacity="0.4" filter="${pen.blur(12)}"/>` +
    towel(pen, 822, "#d9c7ab") +
    towel(pen, 758, "#efe8da") +
    towel(pen, 694, "#b7c0ac") +
    group("translate(860 700)", branch(pen, 330, "#7d8a5a", -0.35)) +
    place(pen, scene.ground, saucer(pen, "#efe8da", 330), 500, 1020, 1) +
    group("translate(500 1000) scale(1.2)", lying(pen, scene, kind)) +
    Array.from({ length: 15 }, () => bubble(pen)).join("")
  );
}

function bubble(pen: Pen): string {
  const film: Stop[] = [
    [0, "#ffffff", 0.75],
    [0.3, "#ffffff", 0.2],
    [0.8, "#ffffff", 0.16],
    [0.94, "#ffffff", 0.6],
    [1, "#ffffff", 0.1],
  ];
  const [x, y, radius] = [500 + pen.range(-240, 240), 1004 + pen.range(-8, 22), pen.range(4, 15)];
  return fill(ellipse(x, y, radius, radius), pen.radial(film, [0.36, 0.3, 0.7]));
}

function towel(pen: Pen, y: number, colour: string): string {
  const path = roundedRect(700, y, 400, 66, 32);
  const fold: Stop[] = [
    [0, "#fffaf0", 0.3],
    [0.6, "#fffaf0", 0],
    [1, "#1d120c", 0.3],
  ];
  return (
    body(pen, { path, box: { x: 700, y, width: 400, height: 66 }, colour, material: "cotton" }, "flat") +
    fill(path, pen.linear(fold, [0, 0, 0, 1]))
  );
}
