import { mix, tone } from "../colour.ts";
import { pear } from "../food.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { saucer } from "../props.ts";
import type { Scene } from "../scene.ts";
import { type Box, ellipse, fill, group, line, n, roundedRect } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { tube } from "../vessel.ts";

export const towel: Silhouette = { draw, focus: { x: -40, y: -270, zoom: 2.1 }, use, horizon: 1010 };

const hangs = { rail: 1, peg: 2, folded: 3 };
const patterns = { border: 1, stripes: 2, check: 3, plain: 4 };

function draw(pen: Pen, scene: Scene): Thing {
  const way = shapeOf(scene, "hang", hangs.rail);
  if (way === hangs.folded) return folded(pen, scene);
  return way === hangs.peg ? onPeg(pen, scene) : onRail(pen, scene);
}

/** The cloth within an outline: its weave, its pattern, and the folds in which it falls. */
function cloth(pen: Pen, scene: Scene, path: string, box: Box, folds: number): string {
  const { colour, material } = scene;
  const ground = clothColour(scene);
  return (
    body(pen, { path, box, colour: ground, material }, "flat") +
    `<g clip-path="${pen.clip(path)}">${pattern(scene, box, colour)}${waffle(pen, scene, box, ground)}${falling(pen, box, folds)}</g>` +
    line(path, tone(ground, -0.4), 2, 'opacity="0.4"')
  );
}

/** Patterned cloth is natural with the colour woven in; plain cloth is dyed through. */
function clothColour(scene: Scene): string {
  return shapeOf(scene, "pattern", patterns.stripes) === patterns.plain ? scene.colour : mix(scene.colour, "#f3ecdd", 0.9);
}

function pattern(scene: Scene, { x, y, width, height }: Box, colour: string): string {
  const kind = shapeOf(scene, "pattern", patterns.stripes);
  const down = (share: number, wide: number, opacity = 0.85) =>
    `<rect x="${n(x + width * share)}" y="${n(y)}" width="${n(wide)}" height="${n(height)}" fill="${colour}" opacity="${opacity}"/>`;
  const across = (share: number, high: number, opacity = 0.85) =>
    `<rect x="${n(x)}" y="${n(y + height * share)}" width="${n(width)}" height="${n(high)}" fill="${colour}" opacity="${opacity}"/>`;
  if (kind === patterns.plain)
    return `<rect x="${n(x)}" y="${n(y + height - 34)}" width="${n(width)}" height="3" fill="${tone(colour, -0.45)}" opacity="0.55"/>`;
  if (kind === patterns.border)
    return across(0.8, 26) + across(0.87, 8) + across(0.76, 8) + down(0.06, 6, 0.6) + down(0.92, 6, 0.6);
  if (kind === patterns.stripes)
    return [0.08, 0.18, 0.28, 0.38, 0.48, 0.58, 0.68, 0.78, 0.88]
      .map((share, index) => down(share, index % 2 === 0 ? 12 : 5, 0.8))
      .join("");
  return (
    [0, 1, 2, 3, 4, 5, 6].map((step) => down(0.04 + step * 0.145, width * 0.072, 0.42)).join("") +
    Array.from({ length: Math.round(height / (width * 0.145)) + 1 }, (_, step) =>
      across((step * width * 0.145 + 14) / height, width * 0.072, 0.42),
    ).join("")
  );
}

/** Waffle cloth has small square hollows that drink. */
function waffle(pen: Pen, scene: Scene, { x, y, width, height }: Box, ground: string): string {
  if (scene.material !== "cotton") return "";
  const cell = `<path d="M0 0H16V16" fill="none" stroke="${tone(ground, 0.6)}" stroke-width="3"/><path d="M0 2V16H14" fill="none" stroke="${tone(ground, -0.5)}" stroke-width="2.4" opacity="0.5"/>`;
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${pen.pattern(16, 16, cell)}" opacity="0.6"/>`;
}

function falling(pen: Pen, { x, y, width, height }: Box, folds: number): string {
  let svg = "";
  for (let index = 0; index < folds; index += 1) {
    const at = x + (width * (index + 0.5)) / folds + pen.range(-8, 8);
    const sway = pen.range(-16, 16);
    const path = (dx: number) =>
      `M${n(at + dx)} ${n(y)}C${n(at + dx + sway)} ${n(y + height * 0.3)} ${n(at + dx - sway)} ${n(y + height * 0.6)} ${n(at + dx + sway)} ${n(y + height + 20)}`;
    svg +=
      line(path(0), "#1d120c", width / folds / 2.2, 'opacity="0.2"') +
      line(path(width / folds / 2), "#fffaf0", width / folds / 2.4, 'opacity="0.3"');
  }
  return `<g filter="${pen.blur(13)}">${svg}</g>`;
}

/** Over a brass rail: the front falls lower than the back. */
function onRail(pen: Pen, scene: Scene): Thing {
  const [half, height] = [180, 560];
  const top = -height;
  const path = `M${-half} ${top}Q${-half - 6} ${top + 220} ${-half + 4} -18Q${-half * 0.6} 6 ${-half * 0.2} -8Q${half * 0.3} -22 ${half - 6} -2Q${half + 10} ${top + 260} ${half} ${top}Q0 ${top - 20} ${-half} ${top}Z`;
  const back = `M${-half + 22} ${top}V-96Q0 -80 ${half + 16} -100V${top}Z`;
  const box = { x: -half - 8, y: top - 20, width: half * 2 + 20, height: height + 30 };
  const ground = clothColour(scene);
  const mount = (x: number) =>
    fill(ellipse(x, top - 4, 22, 22), pen.fade(["#e5cd97", "#8f6c35"], [0, 0, 1, 1])) +
    fill(ellipse(x - 5, top - 9, 8, 7), "#fff4d8", 'opacity="0.7"');
  const svg =
    group("translate(30 26)", fill(path, "#3a2516"), `opacity="0.28" filter="${pen.blur(18)}"`) +
    line(`M-280 ${top + 10}H280`, "#3a2516", 12, `opacity="0.3" transform="translate(20 20)" filter="${pen.blur(7)}"`) +
    mount(-280) +
    mount(280) +
    fill(back, tone(ground, -0.42)) +
    tube(pen, "#b8925a", `M-280 ${top - 4}H280`, 15) +
    cloth(pen, scene, path, box, 4) +
    line(`M${-half} ${top + 2}Q0 ${top - 18} ${half} ${top + 2}`, "#fffaf0", 8, `opacity="0.5" filter="${pen.blur(3)}"`);
  return { svg, width: 620, height: height + 30, foot: 0 };
}

/** By its loop from a peg: gathered at the top, wide at the hem. */
function onPeg(pen: Pen, scene: Scene): Thing {
  const height = 620;
  const top = -height;
  const path = `M-16 ${top + 30}C-60 ${top + 120} -150 ${top + 260} -186 -60Q-150 -20 -110 -44Q-70 6 -20 -20Q40 20 80 -30Q130 -6 182 -64C150 ${top + 250} 66 ${top + 130} 18 ${top + 30}Q0 ${top + 22} -16 ${top + 30}Z`;
  const box = { x: -190, y: top + 20, width: 380, height: height };
  const fan = [-0.8, -0.5, -0.18, 0.16, 0.48, 0.78]
    .map((share, index) =>
      line(
        `M${n(share * 14)} ${top + 44}C${n(share * 60)} ${n(top + 190)} ${n(share * 170)} ${n(top + 330)} ${n(share * 178)} -20`,
        index % 2 === 0 ? "#1d120c" : "#fffaf0",
        26,
        `opacity="${index % 2 === 0 ? 0.26 : 0.36}" filter="${pen.blur(10)}"`,
      ),
    )
    .join("");
  const peg = body(
    pen,
    {
      path: ellipse(0, top + 4, 26, 26),
      box: { x: -26, y: top - 22, width: 52, height: 52 },
      colour: "#a9794b",
      material: "wood",
    },
    "round",
  );
  const ground = clothColour(scene);
  const svg =
    group("translate(34 28)", fill(path, "#3a2516"), `opacity="0.3" filter="${pen.blur(18)}"`) +
    line(
      `M-7 ${top + 44}C-14 ${top + 10} -10 ${top - 14} 0 ${top - 16}C10 ${top - 14} 14 ${top + 10} 7 ${top + 44}`,
      tone(ground, -0.25),
      9,
    ) +
    cloth(pen, scene, path, box, 1) +
    `<g clip-path="${pen.clip(path)}">${fan}</g>` +
    peg;
  return { svg, width: 420, height: height + 40, foot: 0 };
}

/** Three of them, folded and tied with a strip of themselves. */
function folded(pen: Pen, scene: Scene): Thing {
  let svg = fill(
    "M-250 -10L-190 -120H230L290 -10Z",
    "#3a2516",
    `opacity="0.45" transform="translate(24 22)" filter="${pen.blur(16)}"`,
  );
  const layers = [0, 1, 2];
  for (const layer of layers) {
    const y = -layer * 74;
    const inset = layer * 8;
    const front = `M${-256 + inset} ${y - 64}Q${-272 + inset} ${y - 30} ${-254 + inset} ${y}H${250 - inset}Q${268 - inset} ${y - 34} ${250 - inset} ${y - 64}Z`;
    const paint = layer === 1 ? { ...scene, shape: { ...scene.shape, pattern: patterns.plain } } : scene;
    svg += cloth(pen, paint, front, { x: -272, y: y - 64, width: 544, height: 64 }, 2);
    svg += line(
      `M${-250 + inset} ${y - 22}H${246 - inset}M${-252 + inset} ${y - 42}H${248 - inset}`,
      "#1d120c",
      3,
      `opacity="0.3" filter="${pen.blur(1.4)}"`,
    );
    svg += line(`M${-254 + inset} ${y - 2}H${250 - inset}`, "#1d120c", 5, `opacity="0.4" filter="${pen.blur(2)}"`);
  }
  const y = -212;
  const lid = `M-240 ${y}Q-252 ${y - 8} -232 ${y - 20}L-176 ${y - 84}Q-170 ${y - 92} -150 ${y - 92}H160Q178 ${y - 92} 186 ${y - 84}L238 ${y - 18}Q250 ${y - 2} 234 ${y}Z`;
  svg += cloth(pen, scene, lid, { x: -250, y: y - 94, width: 500, height: 98 }, 2);
  const tape = "#a98a5d";
  svg += fill(`M-30 ${y - 92}H2L8 ${y}V2H-40V${y}Z`, tape) + fill(`M-30 ${y - 92}H-16L-20 ${y}V2H-40V${y}Z`, tone(tape, 0.26));
  svg += tube(pen, tape, `M-18 ${y - 30}C-90 ${y - 92} -110 ${y - 10} -18 ${y - 30}C70 ${y - 92} 92 ${y - 8} -14 ${y - 30}`, 13);
  return { svg, width: 560, height: 320, foot: 0 };
}

/** In the kitchen: hanging beside the plates that it dries. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const lies = shapeOf(scene, "hang", hangs.rail) === hangs.folded;
  const scale = lies ? 1.1 : 1;
  const y = lies ? 1096 : 780;
  const shelf = fill(roundedRect(-40, 1010, 1280, 26, 0), "#fffaf0", 'opacity="0.16"');
  const plates = [0, 1, 2, 3]
    .map((level) => group(`translate(0 ${-level * 22})`, saucer(pen, level % 2 ? "#efe8da" : "#dfe3df", 190).svg))
    .join("");
  return (
    sunOnWall(pen, 60, 60, 520, 560) +
    shelf +
    place(pen, scene.ground, { svg: plates, width: 380, height: 90, foot: 150 }, lies ? 950 : 880, 1070) +
    (lies
      ? place(pen, scene.ground, pear(pen, "#a7a552"), 190, 1080, 0.9)
      : place(pen, scene.ground, pear(pen, "#b9a24c"), 640, 1096, 0.86)) +
    place(pen, scene.ground, thing, lies ? 520 : 420, y, scale)
  );
}
