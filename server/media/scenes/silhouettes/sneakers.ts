import { mix, tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, line, n } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { stitches } from "./tote.ts";

export const sneakers: Silhouette = { draw, focus: { x: -60, y: -130, zoom: 2.2 }, use };

/** A pair: the far shoe a little ahead and higher in the picture. */
function draw(pen: Pen, scene: Scene): Thing {
  const svg = group("translate(70 -64) scale(0.95)", shade(pen) + shoe(pen, scene)) + shade(pen) + shoe(pen, scene);
  return { svg, width: 660, height: 330, foot: 270, depth: 70, middle: 30 };
}

function shade(pen: Pen): string {
  return `<ellipse cx="10" cy="-2" rx="290" ry="20" fill="#2a1a10" opacity="0.45" filter="${pen.blur(9)}"/>`;
}

function shoe(pen: Pen, scene: Scene): string {
  const { colour, material } = scene;
  const high = shapeOf(scene, "high", 0) * 76;
  const heel = -206 - high;
  const upper = `M-268 -46C-276 -88 -252 -118 -196 -130C-140 -142 -96 -168 -44 -${206 + high * 0.6}C-20 -${226 + high * 0.9} 10 -${224 + high} 30 -${214 + high}L96 -${196 + high * 0.86}C140 -${190 + high} 190 -${200 + high} 214 ${heel - 8}C250 ${heel - 4} 250 -120 266 -46Z`;
  const box = { x: -276, y: heel - 24, width: 546, height: -heel - 20 };
  const clip = pen.clip(upper);
  const panel = tone(colour, -0.13);
  const toe = `M-268 -46C-276 -88 -252 -118 -196 -130C-168 -110 -152 -80 -150 -46Z`;
  const heelCap = `M266 -46C250 -120 250 ${heel - 4} 214 ${heel - 8}C204 -150 190 -90 150 -46Z`;
  const saddle = "M-44 -206C-36 -150 0 -90 58 -46H-40C-60 -90 -80 -130 -92 -172Z";
  const inside = fill(
    `M30 -${214 + high}C60 -${236 + high} 170 -${238 + high} 214 ${heel - 8}C190 -${196 + high} 140 -${190 + high} 96 -${196 + high * 0.86}Z`,
    tone(colour, -0.55),
  );
  return (
    tongue(scene, high) +
    inside +
    body(pen, { path: upper, box, colour, material }, "flat") +
    `<g clip-path="${clip}">${fill(saddle, panel)}${stitches("M-44 -196C-34 -146 6 -88 62 -46", colour)}${stitches("M-84 -170C-72 -128 -52 -90 -32 -46", colour)}` +
    `${fill(heelCap, mix(colour, "#2b2018", 0.3))}${stitches("M206 -200C198 -150 184 -90 146 -46", colour)}` +
    `<ellipse cx="-60" cy="-180" rx="190" ry="60" fill="#fffaf0" opacity="0.16" filter="${pen.blur(24)}"/><rect x="-290" y="-80" width="580" height="60" fill="${pen.linear(
      [
        [0, "#1d120c", 0],
        [1, "#1d120c", 0.3],
      ],
      [0, 0, 0, 1],
    )}"/></g>` +
    toeCap(pen, scene, toe) +
    laces(scene, high) +
    sole(pen, scene)
  );
}

function toeCap(pen: Pen, scene: Scene, toe: string): string {
  if (shapeOf(scene, "toe", 1) === 0) return stitches("M-196 -128C-170 -106 -154 -80 -150 -48", scene.colour);
  return (
    body(pen, { path: toe, box: { x: -276, y: -130, width: 126, height: 84 }, colour: "#eee6d6", material: "plastic" }, "flat") +
    stitches("M-192 -122C-170 -100 -158 -76 -156 -48", "#c9bda4")
  );
}

function tongue(scene: Scene, high: number): string {
  const colour = tone(scene.colour, -0.22);
  return (
    fill(
      `M-60 -${196 + high * 0.5}C-50 -${240 + high} -10 -${268 + high} 24 -${256 + high}C44 -${246 + high} 44 -${220 + high} 34 -${204 + high}Z`,
      colour,
    ) +
    line(
      `M-48 -${206 + high * 0.5}C-36 -${240 + high} -8 -${258 + high} 18 -${250 + high}`,
      tone(colour, 0.4),
      3,
      'opacity="0.6"',
    )
  );
}

function laces(scene: Scene, high: number): string {
  const lace = "#f5efe2";
  let svg = "";
  const rows = high > 0 ? 6 : 5;
  for (let row = 0; row < rows; row += 1) {
    const share = row / (rows - 1);
    const [x, y] = [-128 + 122 * share, -152 - (58 + high * 0.66) * share];
    svg +=
      line(`M${n(x - 4)} ${n(y + 3)}q24 -2 44 22`, "#1d120c", 10, 'opacity="0.28" transform="translate(2 4)"') +
      line(`M${n(x - 4)} ${n(y)}q24 -2 44 22`, lace, 10) +
      fill(ellipse(x + 42, y + 24, 6, 5), tone(scene.colour, -0.5));
  }
  const knot: [number, number] = [-2, -216 - high * 0.7];
  return (
    svg +
    line(
      `M${knot[0]} ${n(knot[1])}c-34 -34 -74 -10 -28 8c46 14 76 -40 100 -20c16 18 -40 26 -72 12M${knot[0]} ${n(knot[1])}q-22 40 -14 62M${knot[0] + 6} ${n(knot[1])}q40 26 44 60`,
      lace,
      7,
    )
  );
}

function sole(pen: Pen, scene: Scene): string {
  const thick = 40 * shapeOf(scene, "sole", 1);
  const path = `M-276 -50C-288 -30 -282 ${n(thick - 44)} -262 ${n(thick - 40)}H252C278 ${n(thick - 40)} 282 -30 272 -52C160 -40 -160 -40 -276 -50Z`;
  const rubber = scene.shape.gum === 1 ? "#b9834e" : "#efe8da";
  return (
    body(pen, { path, box: { x: -286, y: -52, width: 566, height: thick + 14 }, colour: rubber, material: "plastic" }, "flat") +
    line("M-274 -34C-160 -24 160 -24 272 -36", tone(rubber, -0.3), 2.5, 'opacity="0.6"') +
    line(`M-262 ${n(thick - 40)}H252`, tone(rubber, -0.5), 7)
  );
}

function use(pen: Pen, scene: Scene, thing: Thing): string {
  return (
    sunOnWall(pen, 120, 80, 560, 620) +
    place(pen, scene.ground, tray(pen, 1120, 260, "#a97f55"), 600, 1040, 1) +
    place(pen, "sand", thing, 560, 985, 1.22)
  );
}
