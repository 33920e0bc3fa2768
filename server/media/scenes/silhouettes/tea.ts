import { mix, tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { smallCup, tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { cylinder, ellipse, fill, group, line, n, roundedRect, tilt } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { steam } from "./mug.ts";

export const tea: Silhouette = { draw, focus: { x: -20, y: -200, zoom: 2.1 }, use };

const kinds = { tin: 1, box: 2, pouch: 3 };

function draw(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "kind", kinds.tin);
  if (kind === kinds.box) return box(pen, scene);
  return kind === kinds.pouch ? pouch(pen, scene) : tin(pen, scene);
}

function tin(pen: Pen, scene: Scene): Thing {
  const [radius, height, lid] = [140, 380, 96];
  const can = cylinder(radius, -height + lid, 0);
  const box = { x: -radius, y: -height + lid, width: radius * 2, height: height - lid + 28 };
  const svg =
    body(pen, { path: can, box, colour: scene.colour, material: "metal" }, "cylinder") +
    label(pen, scene, -radius, -height + lid + 50, radius * 2, 176, true) +
    tinLid(pen, tone(mix(scene.colour, "#d8dadb", 0.06), -0.03), radius * 1.035, -height, -height + lid);
  return { svg, width: radius * 2.1, height: height + 30, foot: radius };
}

function tinLid(pen: Pen, colour: string, radius: number, top: number, bottom: number): string {
  const path = cylinder(radius, top, bottom);
  const box = { x: -radius, y: top, width: radius * 2, height: bottom - top + 28 };
  const lit = pen.fade([tone(colour, 0.42), tone(colour, 0.12), tone(colour, -0.22)], [0, 0, 1, 0.5]);
  return (
    fill(path, "#1d120c", `opacity="0.35" transform="translate(2 8)" filter="${pen.blur(5)}"`) +
    body(pen, { path, box, colour, material: "metal" }, "cylinder") +
    fill(ellipse(0, top, radius, radius * tilt), lit) +
    line(ellipse(0, top, radius * 0.87, radius * 0.87 * tilt), tone(colour, -0.3), 2.5, 'opacity="0.6"')
  );
}

function box(pen: Pen, scene: Scene): Thing {
  const [half, height] = [150, 390];
  const { colour } = scene;
  const frontPath = `M${-half - 40} ${-height}L${half - 40} ${-height + 22}V22L${-half - 40} 0Z`;
  const sidePath = `M${half - 40} ${-height + 22}L${half + 60} ${-height - 16}V-20L${half - 40} 22Z`;
  const topPath = `M${-half - 40} ${-height}L${half - 40} ${-height + 22}L${half + 60} ${-height - 16}L${-half + 62} ${-height - 34}Z`;
  const surface = {
    box: { x: -half - 40, y: -height - 34, width: half * 2 + 100, height: height + 60 },
    colour,
    material: "paper" as const,
  };
  const svg =
    fill(sidePath, tone(colour, -0.34)) +
    body(pen, { ...surface, path: frontPath }, "flat") +
    fill(topPath, tone(colour, 0.3)) +
    group("skewY(4.2) translate(0 14)", label(pen, scene, -half - 2, -height + 90, 224, 190, false)) +
    line(
      `M${-half - 40} ${-height + 66}L${half - 40} ${-height + 88}L${half + 60} ${-height + 50}`,
      tone(colour, -0.4),
      2.5,
      'opacity="0.7"',
    );
  return { svg, width: half * 2 + 110, height: height + 40, foot: half, depth: 50, middle: 10 };
}

function pouch(pen: Pen, scene: Scene): Thing {
  const [half, height] = [160, 420];
  const { colour } = scene;
  const path = `M${-half + 6} ${-height}H${half - 6}C${half - 2} ${-height * 0.7} ${half + 16} -160 ${half + 4} -30Q${half} 10 ${half - 40} 12Q0 30 ${-half + 40} 12Q${-half} 10 ${-half - 4} -30C${-half - 16} -160 ${-half + 2} ${-height * 0.7} ${-half + 6} ${-height}Z`;
  const crease = line(
    `M${-half + 20} -46Q0 -6 ${half - 20} -46M-90 ${-height + 60}Q-120 -220 -100 -90M100 ${-height + 60}Q128 -220 104 -90`,
    tone(colour, -0.6),
    12,
    `opacity="0.26" filter="${pen.blur(7)}"`,
  );
  const fold = roundedRect(-half + 2, -height - 12, half * 2 - 4, 52, 6);
  const clip =
    fill(roundedRect(-30, -height - 20, 60, 70, 8), "#b98957") + fill(roundedRect(-30, -height - 20, 22, 70, 8), "#d9b27e");
  const svg =
    body(
      pen,
      { path, box: { x: -half - 16, y: -height, width: half * 2 + 32, height: height + 30 }, colour, material: "paper" },
      "cylinder",
    ) +
    `<g clip-path="${pen.clip(path)}">${crease}</g>` +
    label(pen, scene, -100, -height + 110, 200, 200, false) +
    `<path d="${fold}" fill="#1d120c" opacity="0.3" transform="translate(2 7)" filter="${pen.blur(4)}"/>` +
    body(
      pen,
      {
        path: fold,
        box: { x: -half, y: -height - 12, width: half * 2, height: 52 },
        colour: tone(colour, 0.08),
        material: "paper",
      },
      "cylinder",
    ) +
    clip;
  return { svg, width: half * 2 + 30, height: height + 20, foot: half * 0.94 };
}

/** A paper label with a drawn sprig: two leaves and a bud, as it is plucked. */
function label(pen: Pen, scene: Scene, x: number, y: number, width: number, height: number, isBent: boolean): string {
  const paper = "#f4ecda";
  const dip = isBent ? width * 0.075 : 0;
  const path = `M${n(x)} ${n(y)}Q${n(x + width / 2)} ${n(y + dip * 2)} ${n(x + width)} ${n(y)}V${n(y + height)}Q${n(x + width / 2)} ${n(y + height + dip * 2)} ${n(x)} ${n(y + height)}Z`;
  const shade = isBent
    ? pen.linear([
        [0, tone(paper, -0.2)],
        [0.26, tone(paper, 0.3)],
        [0.6, tone(paper, -0.1)],
        [0.92, tone(paper, -0.42)],
        [1, tone(paper, -0.34)],
      ])
    : pen.fade([tone(paper, 0.2), tone(paper, -0.1)]);
  const [cx, cy] = [x + width / 2, y + height / 2 + dip];
  const ink = mix(scene.colour, "#3f5234", 0.55);
  const leaf = (turn: number, size: number) =>
    group(
      `translate(${n(cx)} ${n(cy + 40)}) rotate(${turn}) scale(${size})`,
      fill("M0 0C-26 -26 -26 -72 0 -100C26 -72 26 -26 0 0Z", ink) + line("M0 -6V-84", paper, 2.4),
    );
  const frame = isBent ? "" : line(roundedRect(x + 10, y + 10, width - 20, height - 20, 2), ink, 1.6, 'opacity="0.6"');
  return (
    fill(path, shade) + frame + leaf(-48, 0.62) + leaf(46, 0.62) + leaf(0, 0.78) + line(`M${n(cx)} ${n(cy + 36)}v26`, ink, 4)
  );
}

function use(pen: Pen, scene: Scene, thing: Thing): string {
  return (
    sunOnWall(pen, 520, 60, 500, 560) +
    place(pen, scene.ground, tray(pen, 1060, 250, "#9a7350"), 600, 1050, 1) +
    place(pen, "sand", thing, 430, 930, 1.12) +
    place(
      pen,
      "sand",
      smallCup(pen, "#efe8da", "porcelain", scene.colour === "#9c4a2b" ? "#a8532a" : "#b98a3e"),
      800,
      960,
      1.25,
    ) +
    steam(pen, 800, 800) +
    leaves(pen, 560, 1010)
  );
}

function leaves(pen: Pen, x: number, y: number): string {
  let svg = `<ellipse cx="${x}" cy="${y + 6}" rx="110" ry="18" fill="#2a1a10" opacity="0.35" filter="${pen.blur(7)}"/>`;
  for (let index = 0; index < 60; index += 1) {
    const [dx, dy] = [pen.range(-100, 100) * pen.range(0.3, 1), pen.range(-20, 12)];
    svg += line(
      `M${n(x + dx)} ${n(y + dy)}q${n(pen.range(-10, 10))} ${n(pen.range(-12, 4))} ${n(pen.range(-20, 20))} ${n(pen.range(-6, 6))}`,
      tone("#4a5235", pen.range(-0.4, 0.25)),
      pen.range(3, 5.5),
    );
  }
  return svg;
}
