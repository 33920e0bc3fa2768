import { tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { books, smallCup } from "../props.ts";
import type { Scene } from "../scene.ts";
import { closed, ellipse, fill, group, line, type Point, roundedRect } from "../shape.ts";
import { sofa } from "../sofa.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { lamp } from "./lamp.ts";
import { lathed, legScene, roundTop, spots, stick, undershade } from "./table-parts.ts";

export const sideTable: Silhouette = { draw, focus: { x: -60, y: -420, zoom: 2.2 }, use, horizon: 800 };

const kinds = { pedestal: 1, threeLegs: 2, tray: 3, drum: 4 };
const high = 470;

function draw(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "kind", kinds.pedestal);
  if (kind === kinds.threeLegs) return threeLegged(pen, scene);
  if (kind === kinds.tray) return trayTable(pen, scene);
  return kind === kinds.drum ? drum(pen, scene) : pedestal(pen, scene);
}

function pedestal(pen: Pen, scene: Scene): Thing {
  const base = lathed(pen, scene, [
    [150, -26],
    [156, -18],
    [156, 0],
  ]);
  const disc = body(
    pen,
    {
      path: ellipse(0, -26, 150, 30),
      box: { x: -150, y: -56, width: 300, height: 60 },
      colour: tone(scene.colour, 0.06),
      material: scene.material,
    },
    "flat",
  );
  const column = lathed(pen, scene, [
    [70, -high + 20],
    [40, -high + 84],
    [33, -240],
    [40, -90],
    [84, -30],
  ]);
  const svg = base + disc + column + undershade(pen, 100, -high + 64) + roundTop(pen, scene, 236, -high, 34);
  return { svg, width: 490, height: high + 60, foot: 156 };
}

/** Three legs that pass a small shelf on their way down. */
function threeLegged(pen: Pen, scene: Scene): Thing {
  const { colour } = legScene(scene);
  const top = -high;
  const shelf = group("translate(0 0)", roundTop(pen, scene, 150, -176, 20));
  const svg =
    spots(pen, [
      [-186, -14],
      [186, -14],
      [4, 26],
    ]) +
    stick(pen, colour, [-130, top + 20], [-188, -14], 30) +
    stick(pen, tone(colour, -0.14), [130, top + 20], [188, -14], 30) +
    shelf +
    undershade(pen, 200, top + 58) +
    stick(pen, colour, [0, top + 40], [4, 26], 34) +
    roundTop(pen, scene, 240, top, 28);
  return { svg, width: 500, height: high + 70, foot: 0 };
}

/** A square tray with a raised edge on crossed legs. */
function trayTable(pen: Pen, scene: Scene): Thing {
  const { colour, material } = scene;
  const legs = legScene(scene).colour;
  const [half, back, y, rise] = [262, 198, -high, 88];
  const floorOf = closed([
    [-back, y - rise],
    [back, y - rise],
    [half, y],
    [-half, y],
  ]);
  const lip = 46;
  const front = roundedRect(-half - 4, y - 16, half * 2 + 8, lip + 16, 10);
  const side = (flip: number) =>
    fill(
      closed([
        [flip * back, y - rise],
        [flip * back, y - rise - 26],
        [flip * (half + 4), y - 16],
        [flip * (half + 4), y + 8],
      ]),
      tone(colour, flip < 0 ? -0.24 : 0.12),
    );
  const far = fill(
    roundedRect(-back - 2, y - rise - 28, back * 2 + 4, 32, 6),
    pen.fade([tone(colour, -0.06), tone(colour, -0.3)]),
  );
  const grip =
    fill(roundedRect(-58, y + 2, 116, 24, 12), tone(colour, -0.7)) +
    fill(roundedRect(-56, y + 6, 112, 20, 10), tone(colour, -0.5));
  const svg =
    spots(pen, [
      [-216, 0],
      [216, 0],
      [-150, -58],
      [150, -58],
    ]) +
    stick(pen, tone(legs, -0.3), [150, y + 20], [-150, -58], 22) +
    stick(pen, tone(legs, -0.34), [-150, y + 20], [150, -58], 22) +
    line(`M-148 -66H148`, tone(legs, -0.4), 12) +
    stick(pen, legs, [206, y + 30], [-216, 0], 28) +
    stick(pen, tone(legs, -0.1), [-206, y + 30], [216, 0], 28) +
    fill(
      ellipse(0, y / 2 + 16, 13, 13),
      pen.radial(
        [
          [0, "#f0dca8"],
          [1, "#8a6a34"],
        ],
        [0.35, 0.3, 0.8],
      ),
    ) +
    line("M-196 -22H196", tone(legs, -0.16), 13) +
    far +
    body(
      pen,
      { path: floorOf, box: { x: -half, y: y - rise, width: half * 2, height: rise }, colour: tone(colour, 0.04), material },
      "flat",
    ) +
    side(-1) +
    side(1) +
    body(
      pen,
      { path: front, box: { x: -half - 4, y: y - 16, width: half * 2 + 8, height: lip + 16 }, colour, material },
      "flat",
    ) +
    line(`M${-half} ${y - 14}H${half}`, tone(colour, 0.5), 3, 'opacity="0.7"') +
    grip;
  return { svg, width: 560, height: high + 110, foot: 0 };
}

/** One body, drawn in at the waist. */
function drum(pen: Pen, scene: Scene): Thing {
  const profile: Point[] = [
    [206, -high + 30],
    [196, -high + 70],
    [136, -250],
    [158, -110],
    [194, -20],
    [196, 0],
  ];
  const svg = lathed(pen, scene, profile) + roundTop(pen, scene, 212, -high + 20, 30);
  return { svg, width: 450, height: high + 40, foot: 196 };
}

/** At the end of a sofa, with a lamp, or a cup and what is being read. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const scale = 1.02;
  const kind = shapeOf(scene, "kind", kinds.pedestal);
  const [x, floor] = [760, 1060];
  const top = floor - high * scale - (kind === kinds.tray ? 24 : -4) + (kind === kinds.drum ? 20 : 0);
  const light = lamp.draw(pen, {
    ...scene,
    silhouette: "lamp",
    material: "glaze",
    colour: "#b9714f",
    shape: { shade: 3, stem: 0.5, base: 0.62 },
  });
  const cup = smallCup(pen, "#e8dfce", "stoneware");
  const seat = sofa(pen, 760, "#b5aa98");
  const onTop =
    kind === kinds.pedestal || kind === kinds.drum
      ? place(pen, scene.ground, light, x - 34, top - 10, 0.62) + place(pen, scene.ground, cup, x + 110, top + 14, 0.56)
      : place(pen, scene.ground, books(pen, 210, ["#5b6b62", "#b4674a"]), x - 50, top + 4, 0.84) +
        place(pen, scene.ground, cup, x + 110, top + 8, 0.6);
  return (
    sunOnWall(pen, 420, 40, 520, 560) +
    place(pen, scene.ground, seat, 20, 1040, 1.1) +
    place(pen, scene.ground, thing, x, floor, scale) +
    onTop
  );
}
