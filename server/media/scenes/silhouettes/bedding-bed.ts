import { tone } from "../colour.ts";
import { type Floor, floorOf } from "../floor.ts";
import { groundColours } from "../grounds.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { books } from "../props.ts";
import type { Scene } from "../scene.ts";
import { fill, group, line, n, type Point, roundedRect } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, shapeOf, type Thing } from "../thing.ts";
import { beddingKinds, bedPillow } from "./bedding-pillow.ts";
import { accentOf } from "./cushion-pattern.ts";
import { sideTable } from "./side-table.ts";

const half = 470;
const deep = 400;

/** A made bed seen from its foot: headboard, pillows, the sheet turned down over the cover, which hangs to the floor. */
export function madeBed(pen: Pen, scene: Scene, _thing: Thing): string {
  const table = sideTable.draw(pen, {
    ...scene,
    silhouette: "sideTable",
    material: "wood",
    colour: "#a57a4e",
    shape: { kind: 2 },
  });
  return (
    sunOnWall(pen, 120, 30, 600, 460) +
    place(pen, scene.ground, table, 1120, 905, 0.72) +
    place(pen, scene.ground, books(pen, 190, ["#5b6b62", "#b4674a"]), 1116, 574, 0.6) +
    group("translate(560 930)", bed(pen, scene))
  );
}

function bed(pen: Pen, scene: Scene): string {
  const top = floorOf(980, 1350);
  const shadow = groundColours[scene.ground].shadow;
  const head = roundedRect(-440, -560, 880, 420, 70);
  const pillow = bedPillow(pen, scene, 196, 226);
  const plain = { ...scene, shape: { kind: 0 }, colour: tone(scene.colour, 0.45) };
  const backPillow = bedPillow(pen, plain, 200, 246);
  return (
    fill(roundedRect(-520, 60, 1080, 150, 40), shadow, `opacity="0.5" filter="${pen.blur(22)}"`) +
    body(pen, { path: head, box: { x: -440, y: -560, width: 880, height: 420 }, colour: "#a57a4e", material: "wood" }, "flat") +
    line("M-360 -556H360", "#e2bd8c", 5, 'opacity="0.6"') +
    group("translate(-200 -196) scale(0.98)", backPillow) +
    group("translate(200 -196) scale(0.98)", backPillow) +
    group("translate(-196 -150)", pillow) +
    group("translate(200 -146)", pillow) +
    cover(pen, scene, top)
  );
}

/** The cover from above and where it hangs over the foot of the bed. */
function cover(pen: Pen, scene: Scene, top: Floor): string {
  const { colour, material } = scene;
  const area = (from: number, to: number, widen = 0) => {
    const side = (x: number): Point[] => [0, 0.25, 0.5, 0.75, 1].map((share) => [x, from + (to - from) * share]);
    return top.area([...side(-half - widen), ...side(half + widen).reverse()]);
  };
  const lying = area(0, deep * 0.82);
  const hem: Point[] = Array.from({ length: 13 }, (_, index) => [
    half + 26 - (index / 12) * (half * 2 + 52),
    172 + (index % 2 === 0 ? 8 : -8) + pen.range(-4, 4),
  ]);
  const hanging = `M${-half} 0H${half}L${hem.map(([x, y], index) => (index === 0 ? `${n(x)} ${n(y)}` : `${n(x)} ${n(y)}`)).join("L")}Z`;
  const turned = area(deep * 0.66, deep * 0.86, 12);
  const box = { x: -half - 30, y: -300, width: half * 2 + 60, height: 500 };
  const fall = pen.linear(
    [
      [0, tone(colour, 0.5), 0.3],
      [0.14, colour, 0],
      [1, tone(colour, -0.7), 0.5],
    ],
    [0, 0, 0, 1],
  );
  const edge = line(`M${-half} 0Q0 -8 ${half} 0`, tone(colour, 0.6), 22, `opacity="0.5" filter="${pen.blur(10)}"`);
  return (
    body(pen, { path: lying, box, colour: tone(colour, 0.08), material }, "flat") +
    `<g clip-path="${pen.clip(lying)}">${marks(pen, scene, top)}${hills(pen, colour)}</g>` +
    body(pen, { path: hanging, box, colour, material }, "flat") +
    `<g clip-path="${pen.clip(hanging)}">${hangingMarks(pen, scene)}${drapes(pen, colour)}${fill(hanging, fall)}</g>` +
    edge +
    group("translate(0 9)", fill(turned, tone(colour, -0.7)), `opacity="0.3" filter="${pen.blur(7)}"`) +
    body(pen, { path: turned, box, colour: tone(colour, 0.5), material }, "flat") +
    hemOf(pen, scene, top)
  );
}

/** What the design puts on the turned-down edge: drawn threads, a stripe, a frill. */
function hemOf(pen: Pen, scene: Scene, top: Floor): string {
  const kind = shapeOf(scene, "kind", beddingKinds.hemstitched);
  const across = (z: number) => {
    const [from, to] = [top.at(-half - 12, z), top.at(half + 12, z)];
    return `M${n(from[0])} ${n(from[1])}H${n(to[0])}`;
  };
  if (kind === beddingKinds.striped)
    return line(across(deep * 0.7), accentOf(scene), 9, 'stroke-linecap="butt"') + line(across(deep * 0.735), accentOf(scene), 3);
  if (kind === beddingKinds.printed) return line(across(deep * 0.69), accentOf(scene), 6, 'stroke-dasharray="3 9"');
  if (kind === beddingKinds.hemstitched)
    return (
      line(across(deep * 0.7), tone(scene.colour, -0.45), 3, 'stroke-dasharray="7 6"') +
      line(across(deep * 0.73), tone(scene.colour, -0.45), 3, 'stroke-dasharray="7 6"')
    );
  let frill = "";
  for (let x = -half - 10; x < half + 10; x += 26) {
    const [px, py] = top.at(x, deep * 0.655);
    frill += fill(
      `M${n(px - 4)} ${n(py - 12)}C${n(px - 8)} ${n(py + 26)} ${n(px + 30)} ${n(py + 26)} ${n(px + 26)} ${n(py - 12)}Z`,
      tone(scene.colour, 0.34 + pen.range(-0.12, 0.1)),
    );
  }
  return frill;
}

function marks(pen: Pen, scene: Scene, top: Floor): string {
  const kind = shapeOf(scene, "kind", beddingKinds.hemstitched);
  const thread = accentOf(scene);
  let svg = "";
  if (kind === beddingKinds.striped) {
    for (let x = -half; x <= half; x += 44) {
      const stripe = (dx: number, wide: number) => {
        const [from, to] = [top.at(x + dx, 0), top.at(x + dx, deep)];
        return line(`M${n(from[0])} ${n(from[1])}L${n(to[0])} ${n(to[1])}`, thread, wide, 'opacity="0.75"');
      };
      svg += stripe(0, 6) + stripe(-9, 1.8) + stripe(9, 1.8);
    }
  }
  if (kind === beddingKinds.printed) {
    for (let z = 16; z < deep; z += 46)
      for (let x = -half; x < half; x += 54) {
        const [px, py] = top.at(x + (Math.round(z / 46) % 2) * 27 + pen.range(-2, 2), z);
        svg += bloom(px, py, top.near(z), thread);
      }
  }
  return svg;
}

function bloom(x: number, y: number, size: number, ink: string): string {
  let petals = "";
  for (let turn = 0; turn < 6; turn += 1) petals += `<ellipse rx="4.4" ry="9" cy="-10" transform="rotate(${turn * 60})"/>`;
  return `<g transform="translate(${n(x)} ${n(y)}) scale(${(size * 0.9).toFixed(2)} ${(size * 0.62).toFixed(2)})" fill="${ink}" opacity="0.85">${petals}</g>`;
}

function hangingMarks(pen: Pen, scene: Scene): string {
  const kind = shapeOf(scene, "kind", beddingKinds.hemstitched);
  const thread = accentOf(scene);
  let svg = "";
  if (kind === beddingKinds.striped)
    for (let x = -half; x <= half; x += 44)
      svg += line(
        `M${x} 0L${n(x * 1.05)} 190M${x - 9} 0L${n(x * 1.05 - 9)} 190M${x + 9} 0L${n(x * 1.05 + 9)} 190`,
        thread,
        3.4,
        'opacity="0.7"',
      );
  if (kind === beddingKinds.printed)
    for (let y = 26; y < 190; y += 42)
      for (let x = -half; x < half; x += 54) svg += group("", bloom(x + (Math.round(y / 42) % 2) * 27, y, 1.15, thread));
  if (kind === beddingKinds.ruffled)
    for (let x = -half - 20; x < half + 20; x += 24)
      svg += line(`M${x} 132Q${n(x + pen.range(-6, 6))} 160 ${x} 196`, tone(scene.colour, -0.5), 5, 'opacity="0.35"');
  return svg;
}

/** Soft rises and hollows of a filled cover. */
function hills(pen: Pen, colour: string): string {
  let svg = "";
  for (let index = 0; index < 9; index += 1) {
    const [x, y] = [pen.range(-420, 420), pen.range(-250, -20)];
    const path = `M${n(x - 120)} ${n(y)}Q${n(x)} ${n(y + pen.range(-34, 34))} ${n(x + pen.range(90, 170))} ${n(y + pen.range(-20, 20))}`;
    svg +=
      line(path, tone(colour, -0.65), 16, `opacity="0.22"`) +
      group("translate(-4 -14)", line(path, tone(colour, 0.7), 16, `opacity="0.2"`));
  }
  return `<g filter="${pen.blur(15, [900, 260])}">${svg}</g>`;
}

function drapes(pen: Pen, colour: string): string {
  let svg = "";
  for (let x = -440; x < 460; x += pen.range(60, 104)) {
    const path = `M${n(x)} 10C${n(x + 8)} 70 ${n(x - 8)} 120 ${n(x * 1.05)} 190`;
    svg +=
      line(path, tone(colour, -0.65), 16, `opacity="0.3"`) +
      group("translate(-18 0)", line(path, tone(colour, 0.6), 14, `opacity="0.3"`));
  }
  return `<g filter="${pen.blur(8, [900, 260])}">${svg}</g>`;
}
