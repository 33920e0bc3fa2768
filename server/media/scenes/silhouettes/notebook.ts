import { mix, tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { smallCup } from "../props.ts";
import type { Scene } from "../scene.ts";
import { closed, ellipse, fill, group, line, n } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { barrel } from "./pen.ts";

export const notebook: Silhouette = { draw, focus: { x: -60, y: -300, zoom: 2.3 }, use };

/** Standing a little open towards us: cover, page block to the right, a ribbon below. */
function draw(pen: Pen, scene: Scene): Thing {
  const height = 520;
  const svg = pages(height) + cover(pen, scene, height);
  return { svg, width: 430, height: height + 20, foot: 190, depth: 70, middle: 20 };
}

function pages(height: number): string {
  const back = closed([
    [176, -height + 20],
    [232, -height + 46],
    [232, -26],
    [176, 4],
  ]);
  const block = closed([
    [170, -height + 14],
    [222, -height + 42],
    [222, -30],
    [170, -4],
  ]);
  let lines = "";
  for (let step = 1; step < 9; step += 1)
    lines += line(`M${170 + step * 5.6} ${n(-height + 14 + step * 3)}V${n(-4 - step * 2.9)}`, "#b8a582", 1.2, 'opacity="0.7"');
  return fill(back, "#4a3626") + fill(block, "#efe6d2") + lines + line(`M150 -8q8 40 -6 66`, "#b5502f", 9);
}

function cover(pen: Pen, scene: Scene, height: number): string {
  const path = `M-170 ${-height - 4}Q-186 ${-height - 6} -186 ${-height + 10}V-8Q-186 6 -170 6L160 10Q178 10 178 -8V${-height + 18}Q178 ${-height + 4} 160 ${-height + 2}Z`;
  const box = { x: -186, y: -height - 6, width: 364, height: height + 16 };
  const { colour, material } = scene;
  const spine = `<rect x="-186" y="${-height - 6}" width="44" height="${height + 16}" fill="${pen.linear([
    [0, "#1d120c", 0.34],
    [0.5, "#fffaf0", 0.16],
    [1, "#1d120c", 0.3],
  ])}"/>`;
  const corner = (sign: number, y: number) =>
    fill(`M178 ${y}h-52l52 ${sign * 52}Z`, mix(colour, "#2b2018", 0.55), 'opacity="0.9"');
  const clothSpine =
    shapeOf(scene, "cloth", 0) === 1
      ? `<rect x="-186" y="${-height - 6}" width="96" height="${height + 16}" fill="${mix(colour, "#2b2018", 0.6)}"/>` +
        corner(1, -height + 2) +
        corner(-1, 10)
      : "";
  const sheen = `<rect x="-150" y="${-height}" width="200" height="${height}" fill="${pen.linear(
    [
      [0, "#fffaf0", 0.2],
      [1, "#fffaf0", 0],
    ],
    [0, 0, 1, 0.4],
  )}"/>`;
  return (
    body(pen, { path, box, colour, material }, "flat") +
    `<g clip-path="${pen.clip(path)}">${clothSpine}${spine}${sheen}${label(scene, height)}</g>` +
    band(scene, height) +
    rings(scene, height)
  );
}

/** A pressed motif, a paper label or nothing: never letters. */
function label(scene: Scene, height: number): string {
  if (shapeOf(scene, "cloth", 0) === 1)
    return (
      `<rect x="-30" y="${-height + 96}" width="150" height="92" rx="3" fill="#f3ead6"/>` +
      line(`M-18 ${-height + 108}H108V${-height + 176}H-18Z`, mix(scene.colour, "#2b2018", 0.4), 1.6) +
      line(`M6 ${-height + 142}H84`, "#8a7a60", 2)
    );
  const motif = `M30 ${-height / 2 - 60}c-40 20 -40 80 0 100c40 -20 40 -80 0 -100ZM30 ${-height / 2 - 60}v126`;
  return (
    line(motif, tone(scene.colour, -0.45), 3, 'opacity="0.7"') +
    line(motif, tone(scene.colour, 0.5), 1.6, 'opacity="0.5" transform="translate(1.5 1.5)"')
  );
}

function band(scene: Scene, height: number): string {
  if (shapeOf(scene, "elastic", 0) !== 1) return "";
  return (
    line(`M118 ${-height + 4}V8`, tone(scene.colour, -0.5), 15, 'stroke-linecap="butt"') +
    line(`M114 ${-height + 4}V8`, tone(scene.colour, -0.1), 3, 'opacity="0.7"')
  );
}

function rings(scene: Scene, height: number): string {
  if (shapeOf(scene, "ring", 0) !== 1) return "";
  let svg = "";
  for (let y = -height + 40; y < -20; y += 34)
    svg +=
      fill(ellipse(-160, y, 7, 7), "#2a1a10", 'opacity="0.75"') +
      line(`M-160 ${n(y)}C-184 ${n(y - 22)} -214 ${n(y - 16)} -206 ${n(y + 4)}`, "#8a8d90", 7) +
      line(`M-160 ${n(y - 2)}C-184 ${n(y - 24)} -212 ${n(y - 18)} -206 ${n(y)}`, "#dfe2e3", 2.4);
  return svg;
}

/** Open on the desk with a pen across it. */
function use(pen: Pen, scene: Scene, _thing: Thing): string {
  const shadow = `<ellipse cx="30" cy="150" rx="480" ry="60" fill="#3a2516" opacity="0.42" filter="${pen.blur(18)}"/>`;
  const inkPen = barrel(pen, { ...scene, colour: "#2b2d31", material: "plastic", shape: { kind: 1 } });
  return (
    sunOnWall(pen, 120, 80, 560, 560) +
    place(pen, scene.ground, smallCup(pen, "#e6dcc8", "stoneware", "#5a3a22"), 880, 800, 1.15) +
    group("translate(560 880) scale(1.06 1.3)", shadow + openBook(pen, scene.colour)) +
    group("translate(800 950) rotate(62) scale(0.78)", inkPen)
  );
}

function openBook(pen: Pen, colour: string): string {
  const left = "M-420 -60C-300 -110 -120 -110 0 -78L0 150C-130 112 -330 116 -462 178Z";
  const right = "M420 -60C300 -110 120 -110 0 -78L0 150C130 112 330 116 462 178Z";
  const cover = "M-434 -52L-486 196Q-240 130 0 172Q240 130 486 196L434 -52Q200 -110 0 -70Q-200 -110 -434 -52Z";
  const paper = (lit: number) => pen.fade([tone("#f4ecda", lit), tone("#f4ecda", lit - 0.14)]);
  const gutter = pen.linear([
    [0, "#6b543a", 0],
    [0.5, "#6b543a", 0.4],
    [1, "#6b543a", 0],
  ]);
  return (
    fill(cover, tone(colour, -0.1)) +
    fill(left, paper(0.1)) +
    fill(right, paper(0.04)) +
    `<g clip-path="${pen.clip(left + right)}"><rect x="-60" y="-110" width="120" height="280" fill="${gutter}"/></g>` +
    Array.from({ length: 7 }, (_, row) => ruled(row / 7) + (row < 4 ? written(row) : "")).join("")
  );
}

/** A pale line across the right page, `share` of the way down. */
function ruled(share: number): string {
  const y = -66 + share * 190;
  const path = `M${n(40 + share * 6)} ${n(y - 8)}Q${n(220 + share * 20)} ${n(y - 40 + share * 6)} ${n(392 + share * 42)} ${n(y + 18 + share * 14)}`;
  return line(path, "#b9c2c4", 1.8, 'opacity="0.8"');
}

/** Something that looks like handwriting from here, and is none. */
function written(row: number): string {
  const share = row / 7;
  const path = `M${n(-396 - share * 42)} ${n(-52 + share * 204)}q60 -22 120 -30q70 -12 ${n(150 - row * 26)} -6`;
  return line(path, "#46505e", 3, 'stroke-dasharray="26 7 14 6 38 8" opacity="0.75"');
}
