import { lightnessOf, mix, tone } from "../colour.ts";
import { groundColours } from "../grounds.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { books } from "../props.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, line, n, roundedRect } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { chair } from "./chair.ts";

export const ukulele: Silhouette = { draw, focus: { x: -150, y: -250, zoom: 2.2 }, use, horizon: 1300 };

const kinds = { concert: 1, pineapple: 2, cutaway: 3 };

interface Body {
  outline: string;
  half: number;
  /** Where the neck meets the body, the middle of the soundhole, the bridge. */
  neck: number;
  hole: number;
  bridge: number;
  head: number;
}

const bodies: Record<number, Body> & { 1: Body } = {
  1: {
    outline:
      "M0 -2C-112 -2 -142 -70 -138 -128C-134 -186 -92 -200 -92 -244C-92 -276 -112 -290 -108 -332C-104 -376 -52 -392 0 -390C52 -392 104 -376 108 -332C112 -290 92 -276 92 -244C92 -200 134 -186 138 -128C142 -70 112 -2 0 -2Z",
    half: 140,
    neck: -388,
    hole: -268,
    bridge: -118,
    head: -800,
  },
  2: {
    outline:
      "M0 -2C-98 -2 -146 -66 -144 -150C-142 -236 -112 -330 -64 -362C-40 -378 40 -378 64 -362C112 -330 142 -236 144 -150C146 -66 98 -2 0 -2Z",
    half: 146,
    neck: -370,
    hole: -250,
    bridge: -112,
    head: -720,
  },
  3: {
    outline:
      "M0 -2C-124 -2 -160 -76 -156 -142C-152 -206 -104 -222 -104 -270C-104 -306 -126 -322 -122 -368C-118 -416 -58 -434 -26 -432L32 -432C30 -390 50 -358 82 -364C108 -368 124 -346 117 -318C111 -298 104 -290 104 -270C104 -222 152 -206 156 -142C160 -76 124 -2 0 -2Z",
    half: 158,
    neck: -428,
    hole: -294,
    bridge: -128,
    head: -880,
  },
};

/** Laid down slantwise and seen from above, as a maker shows one. */
function draw(pen: Pen, scene: Scene): Thing {
  const whole = upright(pen, scene);
  const [turn, length] = [30, whole.height - 122];
  const angle = (turn * Math.PI) / 180;
  const height = length * Math.cos(angle) + 90;
  return {
    svg: group(`translate(0 ${n(-height / 2)}) rotate(${turn}) translate(0 ${n(length / 2)})`, whole.svg),
    width: length * Math.sin(angle) + 200,
    height,
    foot: 0,
  };
}

function upright(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "kind", kinds.concert);
  const form = bodies[kind] ?? bodies[1];
  const { colour } = scene;
  const box = { x: -form.half, y: form.neck - 4, width: form.half * 2, height: -form.neck + 4 };
  const onWall = groundColours[scene.ground].shadow;
  const whole = form.outline + roundedRect(-26, form.head, 52, form.neck - form.head, 10);
  const side = mix(colour, "#4a2c18", scene.material === "wood" ? 0.42 : 0.72);
  const svg =
    group("translate(26 22)", fill(whole, onWall), `opacity="0.32" filter="${pen.blur(20, [form.half * 2, -form.head])}"`) +
    group("translate(15 -3)", fill(form.outline, pen.fade([tone(side, 0.1), tone(side, -0.4)]))) +
    body(pen, { path: form.outline, box, colour, material: scene.material }, "flat") +
    lightOn(pen, scene, form) +
    binding(scene, form) +
    soundhole(pen, scene, form) +
    neckOf(pen, scene, form) +
    headOf(pen, scene, form) +
    bridgeOf(pen, form) +
    strings(form);
  return { svg, width: form.half * 2 + 60, height: -form.head + 130, foot: form.half * 0.5 };
}

/** The top is a little domed: light at the upper left, a soft mirror of the window, dusk at the lower right. */
function lightOn(pen: Pen, scene: Scene, { outline, half, neck }: Body): string {
  const gloss = scene.material === "wood" ? 0.26 : 0.5;
  const dusk = pen.linear(
    [
      [0, "#fff6e4", 0.26],
      [0.45, "#fff6e4", 0],
      [1, "#1d120c", 0.34],
    ],
    [0, 0, 1, 1],
  );
  const pane = `M${n(-half * 0.72)} -150C${n(-half * 0.6)} -60 ${n(-half * 0.3)} -40 ${n(-half * 0.12)} -34C${n(-half * 0.4)} -70 ${n(-half * 0.5)} -110 ${n(-half * 0.46)} -170Z`;
  const upper = `M${n(-half * 0.6)} ${n(neck + 70)}C${n(-half * 0.55)} ${n(neck + 34)} ${n(-half * 0.36)} ${n(neck + 24)} -40 ${n(neck + 20)}C${n(-half * 0.4)} ${n(neck + 50)} ${n(-half * 0.46)} ${n(neck + 70)} ${n(-half * 0.44)} ${n(neck + 100)}Z`;
  return `<g clip-path="${pen.clip(outline)}">${fill(outline, dusk)}<g filter="${pen.blur(6, [half * 2, -neck])}" opacity="${gloss}">${fill(pane, "#fffdf6")}${fill(upper, "#fffdf6")}</g></g>`;
}

function binding({ colour }: Scene, { outline }: Body): string {
  const rim = lightnessOf(colour) > 0.7 ? "#7a4a2c" : "#f0e2c4";
  return line(outline, rim, 7) + line(outline, tone(colour, -0.5), 2, 'opacity="0.6"');
}

function soundhole(pen: Pen, { colour }: Scene, { hole }: Body): string {
  const ring = lightnessOf(colour) > 0.6 ? "#6a4328" : "#e9d9b6";
  return (
    line(ellipse(0, hole, 58, 58), ring, 4) +
    line(ellipse(0, hole, 51, 51), ring, 9, 'stroke-dasharray="6 4" stroke-linecap="butt" opacity="0.9"') +
    fill(
      ellipse(0, hole, 43, 43),
      pen.radial(
        [
          [0, "#3a2415"],
          [0.75, "#1a100a"],
          [1, "#0f0906"],
        ],
        [0.6, 0.66, 0.6],
      ),
    ) +
    line(`M-36 ${n(hole + 24)}A43 43 0 0 0 36 ${n(hole + 24)}`, tone(colour, 0.3), 4, 'opacity="0.7"')
  );
}

function neckOf(pen: Pen, _scene: Scene, { neck, hole, head }: Body): string {
  const top = head + 116;
  const board = `M-23 ${n(hole - 62)}L-19 ${top}H19L23 ${n(hole - 62)}Z`;
  const span = hole - 62 - top;
  let frets = "";
  let place = 1;
  for (let fret = 1; fret <= 14; fret += 1) {
    place /= 2 ** (1 / 12);
    const y = top + (1 - place) * span * 1.78;
    if (y < hole - 66) frets += line(`M-22 ${n(y)}H22`, "#d8cdb4", 2.6, 'stroke-linecap="butt"');
    if ([5, 7, 10].includes(fret)) frets += `<circle cx="0" cy="${n(y - 13)}" r="4.6" fill="#efe4c8"/>`;
  }
  return (
    fill(`M-25 ${neck + 6}L-21 ${top}H21L25 ${neck + 6}Z`, pen.fade(["#a8754a", "#7a4e2e", "#5a3820"])) +
    fill(board, pen.fade(["#57392a", "#3d271c", "#2c1b13"])) +
    frets +
    `<rect x="-21" y="${top - 6}" width="42" height="8" rx="2" fill="#f3ead6"/>`
  );
}

/** The head with its four pegs; the strings fan out to their posts. */
function headOf(pen: Pen, scene: Scene, { head }: Body): string {
  const wood = scene.material === "wood" ? mix(scene.colour, "#5a3820", 0.35) : scene.colour;
  const base = head + 112;
  const path = `M-21 ${base}C-26 ${base - 20} -46 ${base - 26} -44 ${base - 50}L-38 ${head - 8}C-24 ${head - 20} -10 ${head - 4} 0 ${head - 8}C10 ${head - 4} 24 ${head - 20} 38 ${head - 8}L44 ${base - 50}C46 ${base - 26} 26 ${base - 20} 21 ${base}Z`;
  const peg = (x: number, y: number) => {
    const out = Math.sign(x);
    return (
      line(`M${x} ${y}H${x + out * 34}`, "#8f8a80", 6) +
      fill(
        ellipse(x + out * 42, y, 13, 10),
        pen.radial(
          [
            [0, "#ffffff"],
            [0.6, "#e6dcc6"],
            [1, "#a99f8a"],
          ],
          [0.35, 0.3, 0.8],
        ),
      )
    );
  };
  const post = (x: number, y: number) =>
    `<circle cx="${x}" cy="${y}" r="7" fill="${pen.radial(
      [
        [0, "#f4f1ea"],
        [1, "#77726a"],
      ],
      [0.35, 0.3, 0.8],
    )}"/>`;
  const rows = [base - 40, base - 86];
  return (
    rows.map((y) => peg(-30, y) + peg(30, y)).join("") +
    body(
      pen,
      {
        path,
        box: { x: -46, y: head - 20, width: 92, height: 132 },
        colour: wood,
        material: scene.material === "wood" ? "wood" : scene.material,
      },
      "flat",
    ) +
    line(path, tone(wood, -0.5), 2.4, 'opacity="0.5"') +
    rows.map((y) => post(-24, y) + post(24, y)).join("") +
    line(
      `M-14 ${base - 2}L-22 ${base - 40}M-5 ${base - 2}L-22 ${base - 86}M5 ${base - 2}L22 ${base - 86}M14 ${base - 2}L22 ${base - 40}`,
      "#f6f1e6",
      2,
      'opacity="0.9"',
    )
  );
}

function bridgeOf(pen: Pen, { bridge }: Body): string {
  return (
    `<rect x="-56" y="${bridge - 8}" width="116" height="26" rx="6" fill="#1d120c" opacity="0.4" filter="${pen.blur(4)}"/>` +
    fill(roundedRect(-58, bridge - 14, 116, 26, 8), pen.fade(["#6a4630", "#432a1c"], [0, 0, 0, 1])) +
    `<rect x="-40" y="${bridge - 8}" width="80" height="5" rx="2" fill="#f3ead6"/>` +
    [-21, -7, 7, 21].map((x) => `<circle cx="${x}" cy="${bridge + 5}" r="3.6" fill="#efe4c8"/>`).join("")
  );
}

function strings({ bridge, head }: Body): string {
  const top = head + 110;
  const path = [-1.5, -0.5, 0.5, 1.5].map((step) => `M${n(step * 14)} ${bridge - 2}L${n(step * 9.4)} ${top}`).join("");
  return `<g transform="translate(2.5 2)">${line(path, "#1d120c", 2, 'opacity="0.35"')}</g>${line(path, "#fbf7ee", 2.1, 'opacity="0.92"')}`;
}

/** Left on a chair between two songs. */
function use(pen: Pen, scene: Scene, _thing: Thing): string {
  const thing = upright(pen, scene);
  const seat = chair.draw(pen, {
    ...scene,
    silhouette: "chair",
    material: "wood",
    colour: "#a57a4e",
    shape: { back: 2, woven: 1 },
  });
  const boards = [860, 940, 1050, 1180]
    .map((y) => `<rect y="${y}" width="1200" height="3" fill="#6a4a2c" opacity="0.16"/>`)
    .join("");
  return (
    sunOnWall(pen, 120, 50, 560, 600) +
    `<rect y="790" width="1200" height="410" fill="${groundColours[scene.ground].table[0]}"/>` +
    boards +
    place(pen, scene.ground, seat, 540, 1060, 1.3) +
    group("translate(590 718) rotate(14)", group(`scale(${(620 / thing.height).toFixed(3)})`, thing.svg)) +
    place(pen, scene.ground, books(pen, 280, ["#b4674a", "#c9b48c"]), 980, 1070, 0.9)
  );
}
