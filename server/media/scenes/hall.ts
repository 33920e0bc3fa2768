import { tone } from "./colour.ts";
import { garden } from "./garden.ts";
import { hallThings } from "./hall-things.ts";
import { body } from "./material.ts";
import type { Pen, Stop } from "./pen.ts";
import { closed, fill, line, n, roundedRect } from "./shape.ts";

const timber = "#7c5536";
const floorAt = 600;

/** A maru in the morning: posts and paper doors, one side open to the garden, the floor in the sun, things one lives with. */
export function hall(pen: Pen): string {
  return wall(pen) + garden(pen, 560, 92, 500, 508) + frames(pen) + floor(pen) + sun(pen) + hallThings(pen) + air(pen);
}

function wall(pen: Pen): string {
  const paint = pen.fade(["#f3e7d3", "#dcc7a6"], [0, 0, 1, 1]);
  return (
    `<rect width="1600" height="${floorAt}" fill="${paint}"/>` +
    door(pen, 40, 92, 240, 508, 0.95) +
    door(pen, 284, 92, 240, 508, 1) +
    door(pen, 1096, 92, 230, 508, 0.62) +
    door(pen, 1330, 92, 230, 508, 0.5)
  );
}

/** Mulberry paper on a lattice, lit from outside. */
function door(pen: Pen, x: number, y: number, width: number, height: number, light: number): string {
  const paper = pen.linear(
    [
      [0, tone("#f8e8c8", light * 0.6)],
      [0.6, "#f1ddb6"],
      [1, tone("#e0c394", (light - 1) * 0.4)],
    ],
    [0.1, 0, 0.8, 1],
  );
  const foot = height * 0.24;
  let bars = "";
  for (let step = 1; step < 6; step += 1) bars += `M${n(x + (width / 6) * step)} ${y}v${n(height - foot)}`;
  for (let step = 1; step < 8; step += 1) bars += `M${x} ${n(y + ((height - foot) / 8) * step)}h${width}`;
  const panel = roundedRect(x + 14, y + height - foot + 12, width - 28, foot - 26, 4);
  return (
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${paper}"/>` +
    line(bars, tone(timber, -0.1), 5, 'opacity="0.82"') +
    line(bars, tone(timber, 0.4), 1.4, 'opacity="0.5" transform="translate(-2 -2)"') +
    body(
      pen,
      {
        path: roundedRect(x, y + height - foot, width, foot, 2),
        box: { x, y: y + height - foot, width, height: foot },
        colour: "#a5764c",
        material: "wood",
      },
      "flat",
    ) +
    line(panel, tone(timber, -0.4), 3, 'opacity="0.5"') +
    line(roundedRect(x, y, width, height, 2), tone(timber, -0.25), 12)
  );
}

function frames(pen: Pen): string {
  const post = (x: number, width: number) => beam(pen, x, 0, width, floorAt);
  return (
    beam(pen, 0, 34, 1600, 58) +
    post(-6, 44) +
    post(520, 42) +
    post(1054, 42) +
    post(1560, 46) +
    beam(pen, 0, floorAt - 16, 1600, 26) +
    `<rect y="92" width="1600" height="26" fill="${pen.linear(
      [
        [0, "#2a1a10", 0.34],
        [1, "#2a1a10", 0],
      ],
      [0, 0, 0, 1],
    )}"/>`
  );
}

function beam(pen: Pen, x: number, y: number, width: number, height: number): string {
  const path = roundedRect(x, y, width, height, 3);
  return body(
    pen,
    { path, box: { x, y, width, height }, colour: timber, material: "wood" },
    width > height ? "flat" : "cylinder",
  );
}

/** Wide boards that run towards the garden. */
function floor(pen: Pen): string {
  const top = floorAt + 8;
  const box = { x: -10, y: top, width: 1620, height: 1010 - top };
  const path = roundedRect(box.x, box.y, box.width, box.height, 0);
  const depth: Stop[] = [
    [0, "#5b3a20", 0.42],
    [0.4, "#5b3a20", 0.06],
    [1, "#fff0d0", 0.12],
  ];
  const shade: Stop[] = [
    [0, "#3a2312", 0],
    [0.6, "#3a2312", 0.04],
    [1, "#3a2312", 0.34],
  ];
  const grain = body(pen, { path, box, colour: "#b98a58", material: "wood" }, "flat");
  return `${boards(pen, top)}<g opacity="0.6">${grain}</g>${seams(top)}${fill(path, pen.linear(depth, [0, 0, 0, 1]))}${fill(path, pen.linear(shade))}`;
}

const boardCount = 21;

/** Where the seam before a board starts near us, and where it ends at the far side. */
function seamAt(index: number): [near: number, far: number] {
  const near = -1540 + index * 190;
  return [near, 800 + (near - 800) * 0.52];
}

function boards(pen: Pen, top: number): string {
  return Array.from({ length: boardCount }, (_, index) => {
    const [[near, far], [nearNext, farNext]] = [seamAt(index), seamAt(index + 1)];
    return fill(`M${n(far)} ${top}L${n(farNext)} ${top}L${nearNext} 1010L${near} 1010Z`, tone("#b98a58", pen.range(-0.07, 0.07)));
  }).join("");
}

function seams(top: number): string {
  const path = Array.from({ length: boardCount }, (_, index) => seamAt(index)).map(
    ([near, far]) => `M${n(far)} ${top}L${near} 1010`,
  );
  return line(path.join(""), "#5b3a20", 3, 'opacity="0.55"');
}

/** The lattice of the left doors, thrown across the boards. */
function sun(pen: Pen): string {
  let panes = "";
  for (let row = 0; row < 4; row += 1) {
    for (let column = 0; column < 6; column += 1) {
      const [top, bottom] = [650 + row * 62, 650 + row * 62 + 50];
      const at = (c: number, y: number) => 210 + c * (58 + (y - 650) * 0.075) + (y - 650) * 0.95;
      panes += closed([
        [at(column, top), top],
        [at(column, top) + 48, top],
        [at(column, bottom) + 54, bottom],
        [at(column, bottom), bottom],
      ]);
    }
  }
  const open = closed([
    [566, 612],
    [1048, 612],
    [1360, 860],
    [820, 860],
  ]);
  return (
    fill(open, "#ffe9b8", `opacity="0.4" filter="${pen.blur(12)}"`) +
    fill(panes, "#fff0c8", `opacity="0.72" filter="${pen.blur(4)}"`)
  );
}

/** Morning haze from the upper left, and quiet corners. */
function air(pen: Pen): string {
  const haze = pen.radial([
    [0, "#fff2d0", 0.55],
    [0.5, "#fff2d0", 0.16],
    [1, "#fff2d0", 0],
  ]);
  const edge = pen.radial(
    [
      [0, "#2a1a10", 0],
      [0.66, "#2a1a10", 0],
      [1, "#2a1a10", 0.36],
    ],
    [0.45, 0.45, 0.8],
  );
  return `<ellipse cx="330" cy="240" rx="900" ry="620" fill="${haze}"/><rect width="1600" height="1000" fill="${edge}"/>`;
}
