import { mix, tone } from "./colour.ts";
import type { Pen, Stop } from "./pen.ts";
import type { MaterialCode } from "./scene.ts";
import { type Box, fill, n } from "./shape.ts";
import { isCrisp, isMetal, sheens } from "./sheen.ts";
import { textureOf } from "./texture.ts";

/** What is painted: its outline, its box, and the stuff it is made of. */
export interface Surface {
  path: string;
  box: Box;
  colour: string;
  material: MaterialCode;
}

/** How the light falls off across a body. `round` things fall off downwards too; `flat` ones hardly at all. */
export type Turn = "cylinder" | "round" | "flat";

/** A lit, textured body: base colour turned by the light, the texture of its stuff, and the window in its gloss. */
export function body(pen: Pen, surface: Surface, turn: Turn): string {
  const clip = pen.clip(surface.path);
  const shaded = fill(surface.path, turned(pen, surface, turn));
  const over = [lowerShade(pen, surface, turn), textureOf(pen, surface), gloss(pen, surface, turn)].join("");
  return `${shaded}<g clip-path="${clip}">${over}</g>`;
}

function turned(pen: Pen, { colour, material }: Surface, turn: Turn): string {
  const { depth } = sheens[material];
  const lit = (share: number) => tone(colour, share * depth);
  if (turn === "flat") return pen.fade([lit(0.1), colour, lit(-0.12)], [0, 0, 1, 1]);
  if (turn === "round") {
    const stops: Stop[] = [
      [0, lit(0.36)],
      [0.26, lit(0.12)],
      [0.52, lit(-0.1)],
      [0.8, lit(-0.34)],
      [0.95, lit(-0.5)],
      [1, lit(-0.42)],
    ];
    return pen.radial(stops, [0.34, 0.27, 0.82]);
  }
  if (isMetal(material)) return pen.linear(metalStops(colour, depth));
  return pen.linear([
    [0, lit(-0.16)],
    [0.09, lit(0.0)],
    [0.27, lit(0.26)],
    [0.46, lit(0.03)],
    [0.7, lit(-0.24)],
    [0.9, lit(-0.46)],
    [1, lit(-0.36)],
  ]);
}

/** Metal shows the room in bands: a bright window, a dark wall, and light again at the far edge. */
function metalStops(colour: string, depth: number): Stop[] {
  const lit = (share: number) => tone(colour, share * depth);
  return [
    [0, lit(-0.22)],
    [0.08, lit(-0.05)],
    [0.2, lit(0.3)],
    [0.27, lit(0.5)],
    [0.36, lit(0.12)],
    [0.55, lit(-0.1)],
    [0.78, lit(-0.36)],
    [0.9, lit(-0.2)],
    [1, lit(-0.05)],
  ];
}

function lowerShade(pen: Pen, { box, colour }: Surface, turn: Turn): string {
  const strength = turn === "round" ? 0.32 : turn === "cylinder" ? 0.22 : 0.08;
  const shade = mix(colour, "#2a1a12", 0.75);
  const paint = pen.linear(
    [
      [0, shade, 0],
      [0.55, shade, 0],
      [1, shade, strength],
    ],
    [0, 0, 0, 1],
  );
  return `<rect x="${n(box.x)}" y="${n(box.y)}" width="${n(box.width)}" height="${n(box.height)}" fill="${paint}"/>`;
}

/** The window, mirrored: a band with soft ends on a cylinder, a bowed pane on a round body, and a breath of it at the far edge. */
function gloss(pen: Pen, { box, material }: Surface, turn: Turn): string {
  const strength = sheens[material].gloss;
  if (strength === 0 || turn === "flat") return "";
  const round = turn === "round";
  const x = box.x + box.width * (round ? 0.25 : 0.19);
  const width = box.width * (round ? 0.17 : 0.075);
  const top = box.y + box.height * (round ? 0.17 : 0.1);
  const height = box.height * (round ? 0.3 : 0.74);
  const crisp = isCrisp(material);
  const soft = pen.blur(Math.max(2, box.width * (crisp ? 0.008 : 0.02)), [width, height]);
  const fade = pen.linear(
    [
      [0, "#fffdf8", 0],
      [0.12, "#fffdf8", 0.95],
      [0.46, "#fffdf8", 0.72],
      [0.5, "#fffdf8", 0.3],
      [0.54, "#fffdf8", 0.62],
      [1, "#fffdf8", 0],
    ],
    [0, 0, 0, 1],
  );
  const bow = round ? width * 0.5 : 0;
  const pane = `M${n(x + bow)} ${n(top)}h${n(width)}q${n(-bow * 1.5)} ${n(height / 2)} ${n(-bow * 0.4)} ${n(height)}h${n(-width * 0.9)}q${n(-bow * 0.9)} ${n(-height / 2)} ${n(bow * 0.3)} ${n(-height)}Z`;
  const far = `<rect x="${n(box.x + box.width * 0.93)}" y="${n(top + height * 0.1)}" width="${n(box.width * 0.022)}" height="${n(height * 0.8)}" rx="6" fill="#fffdf8" opacity="${(strength * 0.22).toFixed(2)}" filter="${soft}"/>`;
  return `<path d="${pane}" fill="${fade}" opacity="${(strength * 0.8).toFixed(2)}" filter="${soft}"/>${far}`;
}
