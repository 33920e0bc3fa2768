import { mix, tone } from "../colour.ts";
import { ribs } from "../knitting.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, line, n, roundedRect } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";

/** A pair pegged to a line; `long` is the leg's length, `stripes`, `dots`, `ribbed` and `sadu` say what is knitted into it. */
export const socks: Silhouette = { draw, focus: { x: -60, y: -330, zoom: 2 }, use, horizon: 1400 };

const width = 132;

function draw(pen: Pen, scene: Scene): Thing {
  const leg = legOf(scene);
  const height = leg + 170;
  const svg =
    twine(-height, 420) +
    group(`translate(70 ${n(-height + 8)}) rotate(-5)`, pegged(pen, { ...scene, colour: tone(scene.colour, -0.07) }, leg)) +
    group(`translate(-110 ${n(-height + 12)}) rotate(3)`, pegged(pen, scene, leg));
  return { svg, width: 620, height: Math.max(height, 480), foot: 0 };
}

function legOf(scene: Scene): number {
  return 330 * shapeOf(scene, "long", 1);
}

function twine(y: number, half: number): string {
  const path = `M${-half} ${n(y - 8)}Q0 ${n(y + 12)} ${half} ${n(y - 8)}`;
  return (
    line(path, "#4a3626", 6, 'opacity="0.25" transform="translate(12 14)"') +
    line(path, "#b59a6c", 6) +
    line(path, "#efe0bd", 2.4, 'stroke-dasharray="5 4"')
  );
}

function peg(x: number): string {
  return (
    fill(roundedRect(x - 10, -46, 20, 92, 6), "#a9794a") +
    fill(roundedRect(x - 9, -46, 9, 92, 5), "#dfba88") +
    line(`M${x - 12} -6H${x + 12}`, "#8d9194", 7) +
    line(`M${x - 10} -7H${x + 8}`, "#e3e6e7", 2)
  );
}

function outline(leg: number): string {
  return (
    `M0 0Q${width / 2} 8 ${width} 0C${width + 2} ${n(leg * 0.4)} ${width - 6} ${n(leg * 0.7)} ${width + 4} ${n(leg)}C${width + 10} ${n(leg + 56)} ${width - 14} ${n(leg + 92)} ${width - 62} ${n(leg + 104)}` +
    `C${width - 130} ${n(leg + 120)} -60 ${n(leg + 152)} -112 ${n(leg + 164)}C-176 ${n(leg + 176)} -206 ${n(leg + 136)} -184 ${n(leg + 98)}C-160 ${n(leg + 62)} -70 ${n(leg + 40)} -26 ${n(leg - 6)}C2 ${n(leg - 40)} 8 ${n(leg * 0.5)} 0 0Z`
  );
}

function pegged(pen: Pen, scene: Scene, leg: number): string {
  const { colour, material } = scene;
  const path = outline(leg);
  const box = { x: -204, y: 0, width: width + 214, height: leg + 176 };
  const trim = mix(colour, scene.shape.pale === 1 ? "#f6ecd8" : "#2b2018", 0.55);
  const heel = ellipse(width - 4, leg + 62, 78, 62);
  const toe = ellipse(-172, leg + 132, 82, 62);
  const patches =
    shapeOf(scene, "trim", 1) === 1
      ? [heel, toe]
          .map(
            (patch) =>
              fill(patch, trim, 'opacity="0.92"') + line(patch, tone(trim, -0.5), 2.4, 'stroke-dasharray="4 4" opacity="0.6"'),
          )
          .join("")
      : "";
  const cuffBox = { x: -6, y: 0, width: width + 16, height: 66 };
  return (
    group("translate(16 18)", fill(path, "#4a3626"), `opacity="0.3" filter="${pen.blur(13, [340, leg + 170])}"`) +
    body(pen, { path, box, colour, material }, "flat") +
    `<g clip-path="${pen.clip(path)}">${pattern(pen, scene, leg, trim)}${patches}${ribs(pen, colour, cuffBox, 11)}` +
    `${line(`M-6 68H${width + 10}`, tone(colour, -0.7), 5, 'opacity="0.35"')}${modelling(pen, colour, leg)}</g>` +
    peg(width * 0.5)
  );
}

/** The leg is round, the heel pouches, the foot turns away from the light. */
function modelling(pen: Pen, colour: string, leg: number): string {
  const [dark, light] = [tone(colour, -0.75), tone(colour, 0.6)];
  return (
    `<g filter="${pen.blur(13, [340, leg + 170])}">` +
    line(
      `M${width - 4} 0V${n(leg + 40)}Q${width} ${n(leg + 90)} ${width - 70} ${n(leg + 108)}Q-60 ${n(leg + 150)} -130 ${n(leg + 168)}`,
      dark,
      34,
      'opacity="0.42"',
    ) +
    line(
      `M30 20C36 ${n(leg * 0.5)} 30 ${n(leg - 30)} -14 ${n(leg + 24)}Q-90 ${n(leg + 66)} -150 ${n(leg + 96)}`,
      light,
      24,
      'opacity="0.4"',
    ) +
    line(
      `M${width * 0.3} ${n(leg + 6)}Q${width * 0.6} ${n(leg + 40)} ${width * 0.84} ${n(leg + 30)}`,
      dark,
      12,
      'opacity="0.34"',
    ) +
    line(`M0 ${n(leg + 40)}Q30 ${n(leg + 60)} 40 ${n(leg + 96)}`, dark, 12, 'opacity="0.28"') +
    "</g>"
  );
}

function pattern(pen: Pen, { colour, shape }: Scene, leg: number, trim: string): string {
  const all = { x: -204, y: 0, width: width + 214, height: leg + 176 };
  let svg = "";
  if (shape.ribbed === 1) svg += ribs(pen, colour, { x: -6, y: 60, width: width + 16, height: leg }, 13);
  for (let index = 0; index < (shape.stripes ?? 0); index += 1)
    svg += fill(`M-220 ${n(96 + index * 46)}H${width + 20}v${index % 2 === 0 ? 22 : 9}H-220Z`, trim, 'opacity="0.88"');
  if (shape.dots === 1) {
    const dot = `<circle cx="15" cy="15" r="5.4" fill="${trim}"/><circle cx="0" cy="0" r="5.4" fill="${trim}"/><circle cx="30" cy="0" r="5.4" fill="${trim}"/><circle cx="0" cy="30" r="5.4" fill="${trim}"/><circle cx="30" cy="30" r="5.4" fill="${trim}"/>`;
    svg += `<rect x="${all.x}" y="70" width="${all.width}" height="${n(all.height)}" fill="${pen.pattern(30, 30, dot)}"/>`;
  }
  if (shape.sadu === 1) {
    svg += fill(`M-10 92H${width + 14}v78H-10Z`, trim, 'opacity="0.92"');
    for (let x = -4; x < width + 10; x += 28)
      svg += fill(`M${x} 131l14 -30l14 30l-14 30Z`, "#f3e6cc") + fill(`M${x + 8} 131l6 -13l6 13l-6 13Z`, "#a4472c");
  }
  return svg;
}

/** Wash day: on the line by the window, others of the week beside it. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const leg = legOf(scene);
  const other = (colour: string): Scene => ({ ...scene, colour, shape: { long: scene.shape.long ?? 1, ribbed: 1, trim: 0 } });
  const scale = 640 / Math.max(thing.height, 400);
  const at = (x: number, turn: number, svg: string) =>
    group(`translate(${x} 236) rotate(${turn}) scale(${scale.toFixed(3)})`, svg);
  return (
    sunOnWall(pen, 160, 120, 620, 640, 0.56) +
    group("translate(600 232)", twine(0, 700)) +
    at(1000, -4, pegged(pen, other("#ece3d2"), leg)) +
    at(800, 3, pegged(pen, other(mix(scene.colour, "#8a7a66", 0.75)), leg)) +
    at(480, -3, pegged(pen, { ...scene, colour: tone(scene.colour, -0.07) }, leg)) +
    at(270, 4, pegged(pen, scene, leg)) +
    place(pen, scene.ground, tray(pen, 1500, 130, "#a97f55"), 640, 1180, 1)
  );
}
