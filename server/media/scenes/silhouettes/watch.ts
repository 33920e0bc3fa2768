import { mix, tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { books, tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, line, n, roundedRect } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { branchInVase } from "../wardrobe.ts";
import { stitches } from "./tote.ts";

/** Round its cushion, as in the case of a shop; `kind` 1 is round with small seconds, 2 square, 3 has a turning bezel. */
export const watch: Silhouette = { draw, focus: { x: 0, y: -270, zoom: 2.2 }, use };

const kinds = { round: 1, square: 2, diver: 3 };
const middle = -268;

interface Case {
  kind: number;
  /** Half the case. */
  half: number;
  metal: string;
  dial: string;
  ink: string;
}

function caseOf(scene: Scene): Case {
  const kind = shapeOf(scene, "kind", kinds.round);
  const isGold = shapeOf(scene, "gold", 0) === 1;
  const isBracelet = scene.material === "steel";
  const dark = kind === kinds.diver;
  return {
    kind,
    half: kind === kinds.square ? 116 : kind === kinds.diver ? 146 : 132,
    metal: isBracelet ? tone(scene.colour, 0.16) : isGold ? "#d0aa62" : "#c9cdcf",
    dial: dark ? mix("#23282c", isBracelet ? "#2f4266" : scene.colour, 0.3) : "#f3eee2",
    ink: dark ? "#f3eee2" : "#2b2d31",
  };
}

function draw(pen: Pen, scene: Scene): Thing {
  const made = caseOf(scene);
  const svg =
    cushion(pen) + strapShadow(pen) + strap(pen, scene, made) + caseBody(pen, made) + face(pen, scene, made) + glass(pen, made);
  return { svg, width: 440, height: 500, foot: 150 };
}

function cushion(pen: Pen): string {
  const path =
    "M-196 -250C-204 -400 -186 -486 -130 -494Q0 -506 130 -494C186 -486 204 -400 196 -250C204 -100 186 -16 130 -6Q0 8 -130 -6C-186 -16 -204 -100 -196 -250Z";
  const shade = pen.linear(
    [
      [0, "#fffaf0", 0.4],
      [0.3, "#fffaf0", 0],
      [0.62, "#3a2516", 0.1],
      [1, "#3a2516", 0.55],
    ],
    [0, 0, 0, 1],
  );
  const puckers = [-1, 1]
    .map((s) => `M${s * 194} -250Q${s * 164} -300 ${s * 150} -380M${s * 194} -240Q${s * 166} -190 ${s * 152} -110`)
    .join("");
  return (
    body(pen, { path, box: { x: -202, y: -500, width: 404, height: 506 }, colour: "#e6dac4", material: "linen" }, "cylinder") +
    `<g clip-path="${pen.clip(path)}">${line(puckers, "#5b452e", 12, `opacity="0.3" filter="${pen.blur(6, [500, 220])}"`)}</g>` +
    fill(path, shade)
  );
}

const strapPath =
  "M-54 -488Q0 -500 54 -488C60 -440 66 -400 68 -360V-180C66 -130 62 -70 56 -10Q0 4 -56 -10C-62 -70 -66 -130 -68 -180V-360C-66 -400 -60 -440 -54 -488Z";

function strapShadow(pen: Pen): string {
  return group("translate(16 10)", fill(strapPath, "#3a2516"), `opacity="0.45" filter="${pen.blur(10, [140, 490])}"`);
}

function strap(pen: Pen, scene: Scene, { kind }: Case): string {
  const { colour, material } = scene;
  const box = { x: -68, y: -494, width: 136, height: 492 };
  const bend = pen.linear(
    [
      [0, "#1d120c", 0.5],
      [0.1, "#fffaf0", 0.24],
      [0.24, "#fffaf0", 0],
      [0.7, "#1d120c", 0],
      [1, "#1d120c", 0.6],
    ],
    [0, 0, 0, 1],
  );
  const edges =
    material === "leather" || material === "canvas"
      ? stitches(
          "M-44 -482C-50 -440 -55 -400 -57 -360V-180C-55 -130 -51 -70 -46 -16M44 -482C50 -440 55 -400 57 -360V-180C55 -130 51 -70 46 -16",
          colour,
        )
      : "";
  const holes = material === "steel" ? "" : [-70, -104].map((y) => fill(ellipse(0, y, 6, 7), tone(colour, -0.75))).join("");
  const links = material === "steel" ? mesh(pen, colour, kind) : "";
  return (
    body(pen, { path: strapPath, box, colour, material }, "cylinder") +
    `<g clip-path="${pen.clip(strapPath)}">${links}${edges}${holes}<rect x="-70" y="-496" width="140" height="496" fill="${bend}"/></g>`
  );
}

/** Woven wire, or links of three where the watch is heavy. */
function mesh(pen: Pen, colour: string, kind: number): string {
  const [dark, light] = [tone(colour, -0.7), tone(colour, 0.75)];
  const links =
    `<rect width="136" height="34" fill="none"/><path d="M0 33H136M40 0V34M96 0V34" stroke="${dark}" stroke-width="4" opacity="0.8"/>` +
    `<path d="M4 4H38M44 4H92M100 4H132" stroke="${light}" stroke-width="4" opacity="0.8"/>`;
  const wire = `<path d="M0 5Q5 0 10 5T20 5M0 12Q5 17 10 12T20 12" stroke="${dark}" stroke-width="2.4" fill="none" opacity="0.7"/><path d="M0 3Q5 -2 10 3T20 3M0 10Q5 15 10 10T20 10" stroke="${light}" stroke-width="2" fill="none" opacity="0.7"/>`;
  const paint = kind === kinds.diver ? pen.pattern(136, 36, links, "translate(-68 0)") : pen.pattern(20, 14, wire);
  return `<rect x="-70" y="-496" width="140" height="496" fill="${paint}"/>`;
}

function outline({ kind, half }: Case, grow: number): string {
  const r = half + grow;
  return kind === kinds.square ? roundedRect(-r, middle - r * 1.06, r * 2, r * 2.12, 44 + grow) : ellipse(0, middle, r, r);
}

function caseBody(pen: Pen, made: Case): string {
  const { half, metal } = made;
  const polished = pen.fade(
    [tone(metal, 0.8), tone(metal, 0.1), tone(metal, -0.5), tone(metal, 0.3), tone(metal, -0.3)],
    [0.1, 0, 0.9, 1],
  );
  const lug = (x: number, y: number, turn: number) =>
    group(
      `translate(${x} ${y}) rotate(${turn})`,
      fill(roundedRect(-12, -38, 24, 76, 10), polished) + line("M-6 -30V30", "#ffffff", 4, 'opacity="0.7"'),
    );
  const reach = half * 0.92;
  const crown = roundedRect(half - 2, middle - 21, 34, 42, 8);
  return (
    group("translate(14 16)", fill(outline(made, 6), "#2a1a10"), `opacity="0.5" filter="${pen.blur(12, [half * 2, half * 2])}"`) +
    [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ]
      .map(([sx = 1, sy = 1]) => lug(sx * 76, middle + sy * reach, sx * sy * 7))
      .join("") +
    fill(crown, polished) +
    line(
      `M${half + 6} ${middle - 19}V${middle + 19}M${half + 14} ${middle - 19}V${middle + 19}M${half + 22} ${middle - 19}V${middle + 19}`,
      tone(metal, -0.6),
      2.4,
    ) +
    fill(outline(made, 0), polished) +
    line(outline(made, -5), tone(metal, 0.85), 4, 'opacity="0.8"') +
    line(outline(made, -14), tone(metal, -0.6), 5, 'opacity="0.8"')
  );
}

function face(pen: Pen, scene: Scene, made: Case): string {
  const { kind, half, dial, ink, metal } = made;
  const inner = outline(made, kind === kinds.diver ? -40 : -18);
  const r = half - (kind === kinds.diver ? 46 : 24);
  const sunburst = pen.radial(
    [
      [0, tone(dial, 0.16)],
      [0.7, dial],
      [1, tone(dial, -0.22)],
    ],
    [0.4, 0.34, 0.75],
  );
  let marks = "";
  for (let minute = 0; minute < 60; minute += 1) {
    const isHour = minute % 5 === 0;
    const isQuarter = minute % 15 === 0;
    const length = isQuarter ? r * 0.2 : isHour ? r * 0.15 : r * 0.045;
    const reach = kind === kinds.square && (minute % 15 < 4 || minute % 15 > 11) ? 1.02 : 1;
    marks += line(
      `M0 ${n(-r * reach)}V${n(-r * reach + length)}`,
      ink,
      isHour ? (isQuarter ? 7 : 5) : 1.6,
      `transform="translate(0 ${middle}) rotate(${minute * 6})"`,
    );
  }
  const seconds =
    kind === kinds.round
      ? group(
          `translate(0 ${n(middle + r * 0.5)})`,
          fill(ellipse(0, 0, r * 0.24, r * 0.24), tone(dial, -0.08)) +
            line(ellipse(0, 0, r * 0.24, r * 0.24), ink, 1.6, 'opacity="0.5"') +
            line(`M0 5L${n(r * 0.12)} ${n(-r * 0.14)}`, "#a4472c", 3),
        )
      : "";
  return bezel(pen, scene, made) + fill(inner, sunburst) + line(inner, tone(metal, -0.5), 3) + marks + seconds + hands(made, r);
}

function bezel(pen: Pen, scene: Scene, { kind, half, metal }: Case): string {
  if (kind !== kinds.diver) return "";
  const ring = mix("#1f2326", scene.material === "steel" ? "#2f4266" : scene.colour, 0.5);
  let ticks = "";
  for (let step = 0; step < 60; step += 5)
    ticks += line(
      `M0 ${-half + 12}V${-half + (step % 15 === 0 ? 32 : 24)}`,
      "#f3eee2",
      step === 0 ? 9 : 4,
      `transform="translate(0 ${middle}) rotate(${step * 6})"`,
    );
  return (
    fill(ellipse(0, middle, half - 6, half - 6), pen.fade([tone(ring, 0.3), ring, tone(ring, -0.3)], [0.1, 0, 0.9, 1])) +
    ticks +
    line(ellipse(0, middle, half - 38, half - 38), metal, 5)
  );
}

/** Ten past ten: the hands frame the dial. */
function hands({ ink }: Case, r: number): string {
  const hand = (turn: number, length: number, width: number) =>
    line(
      `M0 ${n(r * 0.12)}V${n(-length)}`,
      "#1d120c",
      width,
      `transform="translate(5 ${middle + 6}) rotate(${turn})" opacity="0.25"`,
    ) + line(`M0 ${n(r * 0.12)}V${n(-length)}`, ink, width, `transform="translate(0 ${middle}) rotate(${turn})"`);
  return (
    hand(305, r * 0.54, 9) +
    hand(60, r * 0.8, 7) +
    line(`M0 ${n(r * 0.2)}V${n(-r * 0.86)}`, "#a4472c", 2.4, `transform="translate(0 ${middle}) rotate(204)"`) +
    fill(ellipse(0, middle, 8, 8), ink) +
    fill(ellipse(0, middle, 3, 3), "#c2a05a")
  );
}

/** The window in the crystal. */
function glass(pen: Pen, made: Case): string {
  const inner = outline(made, -18);
  const { half } = made;
  const pane = `M${n(-half)} ${n(middle - half * 0.2)}L${n(half * 0.1)} ${n(middle - half)}H${n(half * 0.5)}L${n(-half)} ${n(middle + half * 0.5)}Z`;
  return `<g clip-path="${pen.clip(inner)}">${fill(pane, "#ffffff", 'opacity="0.13"')}</g>${line(inner, "#ffffff", 2, 'opacity="0.5"')}`;
}

/** By the bed: on its cushion beside what is being read. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  return (
    sunOnWall(pen, 140, 70, 560, 620) +
    place(pen, scene.ground, tray(pen, 1140, 250, "#8f6740"), 600, 1070, 1) +
    place(pen, "sand", books(pen, 360, ["#6b4358", "#d8c3a0", "#4a6670"]), 860, 900, 0.9) +
    branchInVase(pen, { ...scene, ground: "sand" }, 1020, 1010) +
    place(pen, "sand", thing, 420, 1000, 1.3)
  );
}
