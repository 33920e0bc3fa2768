import { tone } from "./colour.ts";
import { body } from "./material.ts";
import type { Pen } from "./pen.ts";
import { branch, tray } from "./props.ts";
import type { Scene } from "./scene.ts";
import { group, line } from "./shape.ts";
import { sunOnWall } from "./stage.ts";
import { place, type Thing } from "./thing.ts";

const railY = 120;

/** A wall with a rail of pegs in the morning sun, a bench below it: where clothes live. */
export function wardrobe(pen: Pen, scene: Scene, things: string): string {
  const rail = `M-20 ${railY - 30}H1220V${railY + 30}H-20Z`;
  const box = { x: -20, y: railY - 30, width: 1240, height: 60 };
  return (
    sunOnWall(pen, 90, 250, 660, 640, 0.55) +
    `<rect x="-20" y="${railY + 10}" width="1240" height="44" fill="#4a3626" opacity="0.32" filter="${pen.blur(10, [1240, 44])}"/>` +
    body(pen, { path: rail, box, colour: "#b98d5f", material: "wood" }, "flat") +
    line(`M-20 ${railY - 29}H1220`, tone("#b98d5f", 0.45), 3, 'opacity="0.8"') +
    things +
    place(pen, scene.ground, tray(pen, 1500, 110, "#a97f55"), 640, 1190, 1)
  );
}

/** A garment of `length` on a peg of the rail. */
export function hung(pen: Pen, scene: Scene, thing: Thing, x: number, length: number, scale: number): string {
  return place(pen, scene.ground, thing, x, railY + (length + 100) * scale, scale);
}

/** A leafy branch in a small stoneware vase that stands at x, y. */
export function branchInVase(pen: Pen, scene: Scene, x: number, y: number): string {
  const path = "M-44 -210C-30 -190 -34 -170 -62 -130C-96 -84 -84 -16 -50 0H50C84 -16 96 -84 62 -130C34 -170 30 -190 44 -210Z";
  const box = { x: -92, y: -210, width: 184, height: 214 };
  const svg =
    group("translate(0 -120)", branch(pen, 450, "#7d8a5a", -0.3)) +
    body(pen, { path, box, colour: "#e6dcc8", material: "stoneware" }, "cylinder") +
    line("M-43 -210A44 9 0 0 0 43 -210", "#7c6f5c", 4);
  return place(pen, scene.ground, { svg, width: 184, height: 210, foot: 52 }, x, y, 1.1);
}
