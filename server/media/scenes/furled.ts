import { tone } from "./colour.ts";
import { body } from "./material.ts";
import type { Pen } from "./pen.ts";
import type { Scene } from "./scene.ts";
import { ellipse, fill, line, n, roundedRect } from "./shape.ts";

interface Furled {
  length: number;
  /** A folding one: stout, with a knob and a loop instead of a crook. */
  isShort: boolean;
}

/** An umbrella rolled up with its handle on top; its tip stands on the origin. */
export function furled(pen: Pen, scene: Scene, { length, isShort }: Furled): string {
  const grip = isShort ? length * 0.2 : length * 0.25;
  const top = -length + grip;
  const [half, tip] = isShort ? [54, 20] : [56, 14];
  const path = `M${n(-tip)} -46C${n(-half * 0.8)} ${n(top * 0.4)} ${-half} ${n(top * 0.7)} ${n(-half * 0.92)} ${n(top + 20)}Q${n(-half * 0.6)} ${n(top - 10)} 0 ${n(top - 8)}Q${n(half * 0.6)} ${n(top - 10)} ${n(half * 0.92)} ${n(top + 20)}C${half} ${n(top * 0.7)} ${n(half * 0.8)} ${n(top * 0.4)} ${n(tip)} -46Q0 -40 ${n(-tip)} -46Z`;
  const box = { x: -half, y: top - 10, width: half * 2, height: -top - 30 };
  return (
    line("M0 -4V-60", "#6d7173", isShort ? 20 : 12) +
    line("M-2 -4V-60", "#e3e6e7", 4) +
    (isShort ? knob(pen, scene, top) : crook(scene, top, length)) +
    body(pen, { path, box, colour: scene.colour, material: scene.material }, "cylinder") +
    `<g clip-path="${pen.clip(path)}">${pleats(pen, scene.colour, half, top)}</g>` +
    strap(pen, scene, half, top * 0.52)
  );
}

/** The cloth is wound: its edges run round the shaft in long slanting lines. */
function pleats(pen: Pen, colour: string, half: number, top: number): string {
  const edges = [0.96, 0.78, 0.6, 0.42, 0.26].map(
    (share) =>
      `M${n(-half)} ${n(top * share)}C${n(-half * 0.2)} ${n(top * share + 60)} ${n(half * 0.6)} ${n(top * share + 150)} ${n(half * 0.7)} ${n(top * share + 300)}`,
  );
  return (
    line(edges.join(""), tone(colour, -0.75), 13, `opacity="0.42" filter="${pen.blur(5, [half * 2, -top])}"`) +
    line(edges.join(""), tone(colour, 0.55), 3, 'opacity="0.55" transform="translate(-5 -4)"')
  );
}

function strap(pen: Pen, scene: Scene, half: number, y: number): string {
  const path = `M${n(-half * 0.98)} ${n(y)}Q0 ${n(y + 22)} ${n(half * 0.98)} ${n(y - 8)}V${n(y + 24)}Q0 ${n(y + 54)} ${n(-half * 0.98)} ${n(y + 32)}Z`;
  return (
    body(
      pen,
      {
        path,
        box: { x: -half, y: y - 8, width: half * 2, height: 62 },
        colour: tone(scene.colour, -0.16),
        material: scene.material,
      },
      "cylinder",
    ) +
    fill(ellipse(half * 0.3, y + 30, 8, 8), "#c9a965") +
    fill(ellipse(half * 0.3 - 2, y + 28, 3, 3), "#fff3cf")
  );
}

function crook(scene: Scene, top: number, length: number): string {
  const wood = scene.shape.dark === 1 ? "#5b3d28" : "#b98957";
  const high = -length - 20;
  const path = `M0 ${n(top)}V${n(high + 60)}C0 ${n(high - 22)} 104 ${n(high - 22)} 104 ${n(high + 56)}V${n(high + 84)}`;
  return (
    line(path, tone(wood, -0.5), 35) +
    line(path, wood, 29) +
    line(path, tone(wood, 0.5), 7, 'opacity="0.6" transform="translate(-7 -3)"') +
    line(`M-17 ${n(top - 26)}H17`, "#c9a965", 10, 'stroke-linecap="butt"')
  );
}

function knob(pen: Pen, scene: Scene, top: number): string {
  const wood = scene.shape.dark === 1 ? "#5b3d28" : "#b98957";
  const path = roundedRect(-34, top - 92, 68, 100, 28);
  return (
    line(
      `M26 ${n(top - 62)}C110 ${n(top - 90)} 130 ${n(top + 60)} 92 ${n(top + 150)}C84 ${n(top + 176)} 66 ${n(top + 120)} 72 ${n(top + 60)}C76 ${n(top)} 60 ${n(top - 40)} 26 ${n(top - 50)}`,
      tone(scene.colour, -0.3),
      8,
    ) +
    body(pen, { path, box: { x: -34, y: top - 92, width: 68, height: 100 }, colour: wood, material: "wood" }, "cylinder") +
    line(`M-32 ${n(top - 12)}H32`, "#c9a965", 9, 'stroke-linecap="butt"')
  );
}
