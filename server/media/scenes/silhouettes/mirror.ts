import { mix, tone } from "../colour.ts";
import { groundColours } from "../grounds.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { branch } from "../props.ts";
import type { Scene } from "../scene.ts";
import { type Box, closed, ellipse, fill, group, line, n, roundedRect } from "../shape.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { jar } from "./jar.ts";

/** It hangs on the wall: no table in its picture. */
export const mirror: Silhouette = { draw, focus: { x: -150, y: -430, zoom: 2.3 }, use, horizon: 1300 };

const kinds = { round: 1, arch: 2, tall: 3, sun: 4 };

interface Pane {
  outer: string;
  inner: string;
  box: Box;
  /** Where the looking-glass itself is. */
  glass: Box;
}

function draw(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "kind", kinds.round);
  const pane = paneOf(kind);
  const { colour, material } = scene;
  const over = kind === kinds.round ? strap(pen) : "";
  const rays = kind === kinds.sun ? sunRays(pen, scene) : "";
  const ring = `${pane.outer}${pane.inner}`;
  const frame = group(
    "",
    body(pen, { path: pane.outer, box: pane.box, colour, material }, material === "wood" ? "flat" : "cylinder"),
  );
  const edge =
    line(pane.outer, tone(colour, 0.5), 3, 'opacity="0.6" transform="translate(1.5 1.5)"') +
    line(pane.inner, tone(colour, -0.6), 7, 'opacity="0.75"');
  const svg =
    group(
      "translate(24 34)",
      fill(pane.outer, groundColours[scene.ground].shadow),
      `opacity="0.4" filter="${pen.blur(20, [pane.box.width, pane.box.height])}"`,
    ) +
    group("translate(7 10)", fill(ring, "#2a1d12"), `opacity="0.4" filter="${pen.blur(6, [pane.box.width, pane.box.height])}"`) +
    rays +
    over +
    frame +
    looking(pen, scene, pane) +
    edge;
  const reach = kind === kinds.sun ? 110 : 0;
  const top = kind === kinds.round ? 170 : reach;
  return {
    svg: group(`translate(0 ${-reach})`, svg),
    width: pane.box.width + reach * 2,
    height: pane.box.height + top + reach,
    foot: 0,
  };
}

function paneOf(kind: number): Pane {
  const framed = (x: number, y: number, width: number, height: number, rim: number, make: (inset: number) => string): Pane => ({
    outer: make(0),
    inner: make(rim),
    box: { x, y, width, height },
    glass: { x: x + rim, y: y + rim, width: width - rim * 2, height: height - rim * 2 },
  });
  if (kind === kinds.arch)
    return framed(-240, -660, 480, 660, 34, (inset) => {
      const half = 240 - inset;
      return `M${-half} ${-inset}V${-420}A${half} ${half} 0 0 1 ${half} -420V${-inset}Z`;
    });
  if (kind === kinds.tall)
    return framed(-190, -760, 380, 760, 26, (inset) =>
      roundedRect(-190 + inset, -760 + inset, 380 - inset * 2, 760 - inset * 2, 190 - inset),
    );
  if (kind === kinds.sun) return framed(-200, -400, 400, 400, 26, (inset) => ellipse(0, -200, 200 - inset, 200 - inset));
  return framed(-270, -540, 540, 540, 22, (inset) => ellipse(0, -270, 270 - inset, 270 - inset));
}

/** The room in the glass: a bright window, the far wall, the edge of a floor, a plant; all of it soft. */
function looking(pen: Pen, scene: Scene, { inner, glass }: Pane): string {
  const { x, y, width, height } = glass;
  const { wall, table } = groundColours[scene.ground];
  const cool = (colour: string, share: number) => mix(colour, "#8fa0a3", share);
  const air = pen.fade([tone(cool(wall[0], 0.1), 0.2), cool(wall[1], 0.32), cool(wall[1], 0.5)], [0, 0, 0.8, 1]);
  const soft = (radius: number) => `filter="${pen.blur(radius, [width, height])}"`;
  const floorAt = y + height * 0.8;
  const window = closed([
    [x + width * 0.52, y + height * 0.16],
    [x + width * 0.84, y + height * 0.12],
    [x + width * 0.84, y + height * 0.56],
    [x + width * 0.52, y + height * 0.54],
  ]);
  const bars = `M${n(x + width * 0.68)} ${n(y + height * 0.13)}V${n(y + height * 0.56)}M${n(x + width * 0.5)} ${n(y + height * 0.35)}L${n(x + width * 0.86)} ${n(y + height * 0.34)}`;
  const sheen = (from: number, wide: number, opacity: number) =>
    fill(
      closed([
        [x + width * from, y],
        [x + width * (from + wide), y],
        [x + width * (from + wide - 0.5), y + height],
        [x + width * (from - 0.5), y + height],
      ]),
      "#ffffff",
      `opacity="${opacity}" ${soft(10)}`,
    );
  const inside =
    fill(inner, air) +
    `<rect x="${n(x)}" y="${n(floorAt)}" width="${n(width)}" height="${n(height * 0.2)}" fill="${cool(table[0], 0.25)}" ${soft(5)}/>` +
    fill(window, "#fffdf2", `opacity="0.92" ${soft(4)}`) +
    line(bars, cool(wall[1], 0.45), 9, soft(3)) +
    group(
      `translate(${n(x + width * 0.26)} ${n(floorAt + 8)})`,
      branch(pen, height * 0.42, "#6f7f5c", 0.18),
      `opacity="0.75" ${soft(4.5)}`,
    ) +
    fill(roundedRect(x + width * 0.19, floorAt - 26, width * 0.14, height * 0.12, 12), "#9a6e54", `opacity="0.8" ${soft(5)}`) +
    sheen(0.42, 0.16, 0.2) +
    sheen(0.66, 0.05, 0.26) +
    line(inner, "#2a1d12", 22, `opacity="0.4" ${soft(8)}`);
  return `<g clip-path="${pen.clip(inner)}">${inside}</g>${line(inner, "#ffffff", 2.5, 'opacity="0.6" transform="translate(-2 -2)"')}`;
}

/** A leather strap over a wooden peg. */
function strap(pen: Pen): string {
  const hide = "#8a5433";
  const band = "M-178 -452L0 -672L178 -452";
  return (
    group("translate(14 20)", line(band, "#2a1d12", 22), `opacity="0.26" filter="${pen.blur(8)}"`) +
    line(band, tone(hide, -0.4), 25) +
    line(band, hide, 20) +
    line(band, tone(hide, 0.4), 3, 'opacity="0.6" stroke-dasharray="9 7" transform="translate(0 6)"') +
    fill(ellipse(4, -664, 30, 30), tone("#6f4a31", -0.4)) +
    fill(
      ellipse(0, -668, 28, 28),
      pen.radial(
        [
          [0, "#d8b07e"],
          [0.6, "#9a6a44"],
          [1, "#6f4a31"],
        ],
        [0.35, 0.3, 0.8],
      ),
    )
  );
}

/** Rods set round the glass, long and short in turn. */
function sunRays(pen: Pen, { colour, ground }: Scene): string {
  let [rods, shadows] = ["", ""];
  for (let index = 0; index < 48; index += 1) {
    const angle = (index / 48) * Math.PI * 2;
    const reach = index % 2 === 0 ? 306 : index % 4 === 1 ? 262 : 280;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    const path = `M${n(cos * 186)} ${n(-200 + sin * 186)}L${n(cos * reach)} ${n(-200 + sin * reach)}`;
    const facing = (-cos - sin) * 0.2;
    shadows += line(path, groundColours[ground].shadow, 9);
    rods +=
      line(path, tone(colour, -0.42), 10) +
      line(path, tone(colour, facing), 7) +
      line(path, tone(colour, 0.46), 2, 'opacity="0.7" transform="translate(-1.5 -1.5)"');
  }
  return group("translate(18 26)", shadows, `opacity="0.3" filter="${pen.blur(9)}"`) + rods;
}

/** Over a narrow table with a jar; a little of the room below. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const scale = Math.min(660 / thing.height, 1.05);
  const wood = "#8d6242";
  const top = closed([
    [150, 880],
    [1050, 880],
    [1090, 918],
    [110, 918],
  ]);
  const leg = (x: number, shade: number) =>
    fill(
      closed([
        [x - 24, 960],
        [x + 24, 960],
        [x + 16, 1240],
        [x - 16, 1240],
      ]),
      pen.fade([tone(wood, 0.16 + shade), tone(wood, -0.4 + shade)]),
    );
  const apron = roundedRect(126, 936, 948, 62, 4);
  const table =
    group(
      "translate(0 22)",
      fill(roundedRect(130, 930, 960, 320, 10), groundColours[scene.ground].shadow),
      `opacity="0.3" filter="${pen.blur(24)}"`,
    ) +
    leg(190, 0) +
    leg(1010, -0.1) +
    body(
      pen,
      { path: apron, box: { x: 126, y: 936, width: 948, height: 62 }, colour: tone(wood, -0.16), material: "wood" },
      "flat",
    ) +
    body(
      pen,
      { path: top, box: { x: 110, y: 880, width: 980, height: 38 }, colour: tone(wood, 0.12), material: "wood" },
      "flat",
    ) +
    body(
      pen,
      {
        path: roundedRect(110, 916, 980, 24, 3),
        box: { x: 110, y: 916, width: 980, height: 24 },
        colour: wood,
        material: "wood",
      },
      "flat",
    );
  const vase = jar.draw(pen, {
    ...scene,
    silhouette: "jar",
    material: "porcelain",
    colour: "#efe8da",
    shape: { width: 0.8, tall: 0.72, neck: 0.42, shoulder: 0.5 },
  });
  return (
    group(`translate(520 806) scale(${scale.toFixed(3)})`, thing.svg) +
    table +
    group(`translate(862 ${n(900 - vase.height * 0.86)})`, branch(pen, 300, "#7d8a5a", 0.22)) +
    place(pen, scene.ground, vase, 862, 902, 0.86) +
    place(pen, scene.ground, { svg: bowl(pen), width: 200, height: 60, foot: 64 }, 330, 904, 1)
  );
}

/** A shallow dish for keys. */
function bowl(pen: Pen): string {
  const path = "M-110 -62C-96 -20 -66 0 0 0C66 0 96 -20 110 -62Z";
  return (
    body(pen, { path, box: { x: -110, y: -62, width: 220, height: 62 }, colour: "#a8653f", material: "wood" }, "cylinder") +
    fill(ellipse(0, -62, 110, 20), pen.fade(["#6a3d25", "#a8653f"]))
  );
}
