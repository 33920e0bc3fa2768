import { tone } from "../colour.ts";
import { loaf, pear } from "../food.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, line, n, roundedRect } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";

export const board: Silhouette = { draw, focus: { x: 80, y: -110, zoom: 1.8 }, use };

/** It leans against the wall, facing us. */
function draw(pen: Pen, scene: Scene): Thing {
  const ratio = shapeOf(scene, "ratio", 1.4);
  const isRound = ratio === 1;
  const width = isRound ? 470 : 380;
  const height = isRound ? 470 : width * ratio * 0.92;
  const path = outline(scene, width, height);
  const grip = shapeOf(scene, "handle", 0) === 1 ? 170 : 0;
  const box = { x: -width / 2, y: -height - grip, width, height: height + grip };
  const { colour } = scene;
  const thick = group("translate(13 7)", fill(path, pen.fade([tone(colour, -0.3), tone(colour, -0.5)])));
  const edge = line(path, tone(colour, 0.45), 4, `opacity="0.55" transform="translate(-1 -1)" filter="${pen.blur(1.5)}"`);
  const svg =
    thick +
    body(pen, { path, box, colour, material: "wood" }, "flat") +
    edge +
    groove(scene, width, height) +
    hole(pen, scene, height, grip);
  return { svg, width, height: height + grip, foot: isRound ? width * 0.26 : width / 2 };
}

function outline(scene: Scene, width: number, height: number): string {
  if (shapeOf(scene, "ratio", 1.4) === 1) return ellipse(0, -height / 2, width / 2, height / 2);
  if (shapeOf(scene, "handle", 0) !== 1) return roundedRect(-width / 2, -height, width, height, 34);
  const [half, neck, r] = [width / 2, 44, 54];
  return (
    `M${n(-half)} ${n(-height + r + 30)}C${n(-half)} ${n(-height)} ${n(-half + 40)} ${n(-height)} ${n(-neck - 46)} ${n(-height - 8)}` +
    `C${n(-neck)} ${n(-height - 14)} ${n(-neck)} ${n(-height - 40)} ${n(-neck)} ${n(-height - 70)}V${n(-height - 126)}a${neck} ${neck} 0 0 1 ${neck * 2} 0V${n(-height - 70)}` +
    `C${n(neck)} ${n(-height - 40)} ${n(neck)} ${n(-height - 14)} ${n(neck + 46)} ${n(-height - 8)}C${n(half - 40)} ${n(-height)} ${n(half)} ${n(-height)} ${n(half)} ${n(-height + r + 30)}` +
    `V${n(-r)}a${r} ${r} 0 0 1 ${-r} ${r}H${n(-half + r)}a${r} ${r} 0 0 1 ${-r} ${-r}Z`
  );
}

function groove(scene: Scene, width: number, height: number): string {
  if (shapeOf(scene, "groove", 0) !== 1) return "";
  const path = roundedRect(-width / 2 + 34, -height + 34, width - 68, height - 68, 22);
  return (
    line(path, tone(scene.colour, -0.45), 11, 'opacity="0.7"') +
    line(path, tone(scene.colour, 0.35), 4, 'opacity="0.6" transform="translate(3 4)"')
  );
}

function hole(pen: Pen, scene: Scene, height: number, grip: number): string {
  if (grip === 0) return "";
  const y = -height - grip + 46;
  const cord = line(
    `M-8 ${n(y)}C-40 ${n(y + 60)} -46 ${n(y + 120)} -30 ${n(y + 170)}M8 ${n(y)}C-6 ${n(y + 60)} -30 ${n(y + 120)} -30 ${n(y + 170)}`,
    "#d9c7a4",
    6,
  );
  return (
    fill(ellipse(0, y, 17, 17), tone(scene.colour, -0.68)) +
    fill(ellipse(3, y + 3, 13, 13), tone(scene.colour, -0.8)) +
    group("translate(2 3)", cord, `opacity="0.3" filter="${pen.blur(3)}"`) +
    cord
  );
}

/** Lying on the table with bread and pears: the same outline, seen along the table. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const flat = `translate(600 1010) scale(1.75 0.62) rotate(-90) translate(${n(0)} ${n(thing.height / 2)})`;
  const path = outline(scene, thing.width, thing.height - (shapeOf(scene, "handle", 0) === 1 ? 170 : 0));
  const { colour } = scene;
  const box = { x: -thing.width / 2, y: -thing.height, width: thing.width, height: thing.height };
  const lying = body(pen, { path, box, colour, material: "wood" }, "flat") + line(path, tone(colour, 0.4), 3, 'opacity="0.5"');
  return (
    sunOnWall(pen, 120, 60, 560, 560) +
    group("translate(12 42)", group(flat, fill(path, "#3a2516")), `opacity="0.4" filter="${pen.blur(16)}"`) +
    group("translate(0 20)", group(flat, fill(path, tone(colour, -0.45)))) +
    group(flat, lying) +
    place(pen, "sand", loaf(pen), 510, 985, 1.1) +
    place(pen, "sand", pear(pen, "#a7a552"), 800, 960, 1) +
    place(pen, "sand", pear(pen, "#b9a24c"), 890, 1015, 1.12)
  );
}
