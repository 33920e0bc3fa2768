import { lightnessOf, mix, tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen, Stop } from "../pen.ts";
import { books } from "../props.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, line, n, roundedRect } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";

export const clock: Silhouette = { draw, focus: { x: 30, y: -190, zoom: 2.3 }, use };

const kinds = { drum: 1, arch: 2, block: 3 };

function draw(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "kind", kinds.drum);
  if (kind === kinds.drum) return drum(pen, scene);
  const [half, height] = kind === kinds.arch ? [170, 400] : [230, 300];
  const path =
    kind === kinds.arch
      ? `M${-half} 0V${-height + half}a${half} ${half} 0 0 1 ${half * 2} 0V0Z`
      : roundedRect(-half, -height, half * 2, height, 30);
  const svg =
    group("translate(16 -10)", fill(path, tone(scene.colour, -0.5))) +
    body(
      pen,
      { path, box: { x: -half, y: -height, width: half * 2, height }, colour: scene.colour, material: scene.material },
      "flat",
    ) +
    line(path, tone(scene.colour, 0.5), 3, 'opacity="0.45"') +
    group(
      `translate(0 ${kind === kinds.arch ? -height + half : -height / 2})`,
      face(pen, scene, kind === kinds.arch ? 132 : 118),
    );
  return { svg, width: half * 2 + 30, height, foot: half, depth: 60 };
}

function drum(pen: Pen, scene: Scene): Thing {
  const radius = 190;
  const y = -radius - 26;
  const leg = (x: number, lean: number) =>
    line(`M${x} -60L${x + lean} 0`, tone(scene.colour, -0.3), 22) +
    line(`M${x - 4} -60L${x + lean - 4} 0`, tone(scene.colour, 0.1), 7);
  const svg =
    leg(-100, -26) +
    leg(100, 26) +
    fill(ellipse(12, y - 4, radius, radius), tone(scene.colour, -0.5)) +
    body(
      pen,
      {
        path: ellipse(0, y, radius, radius),
        box: { x: -radius, y: y - radius, width: radius * 2, height: radius * 2 },
        colour: scene.colour,
        material: scene.material,
      },
      "round",
    ) +
    group(`translate(0 ${y})`, face(pen, scene, radius - 26));
  return { svg, width: radius * 2, height: radius * 2 + 26, foot: 140 };
}

/** Twelve marks and two hands at ten past ten, under glass. */
function face(pen: Pen, scene: Scene, radius: number): string {
  const isPale = lightnessOf(scene.colour) > 0.86;
  const dial = isPale ? "#3a3632" : "#f6efe1";
  const ink = isPale ? "#f3e9d6" : "#2f2a26";
  const hands = handsOf(radius, ink);
  const plate: Stop[] = [
    [0, tone(dial, 0.2)],
    [0.8, dial],
    [1, tone(dial, -0.22)],
  ];
  return (
    fill(ellipse(0, 0, radius, radius), pen.radial(plate, [0.4, 0.36, 0.7])) +
    `<g filter="${pen.blur(4)}" opacity="0.3" transform="translate(6 9)">${hands}</g>` +
    marks(radius, ink) +
    hands +
    glass(pen, radius) +
    line(ellipse(0, 0, radius, radius), mix(scene.colour, "#1d120c", 0.5), 5)
  );
}

function marks(radius: number, ink: string): string {
  return Array.from({ length: 12 }, (_, hour) => {
    const isQuarter = hour % 3 === 0;
    return line(
      `M0 ${n(-radius * (isQuarter ? 0.76 : 0.83))}V${n(-radius * 0.9)}`,
      ink,
      isQuarter ? 7 : 3.5,
      `transform="rotate(${hour * 30})"`,
    );
  }).join("");
}

function handsOf(radius: number, ink: string): string {
  const hand = (degrees: number, length: number, width: number, colour: string) =>
    line(`M0 ${n(radius * 0.12)}V${n(-radius * length)}`, colour, width, `transform="rotate(${degrees})"`);
  return (
    hand(304, 0.5, 9, ink) + hand(62, 0.74, 6.5, ink) + hand(200, 0.8, 2.6, "#c4582c") + fill(ellipse(0, 0, 9, 9), "#c4582c")
  );
}

function glass(pen: Pen, radius: number): string {
  const r = (share: number) => n(radius * share);
  const shine: Stop[] = [
    [0, "#ffffff", 0.42],
    [0.4, "#ffffff", 0.06],
    [1, "#ffffff", 0],
  ];
  const pane = `M${r(-0.92)} ${r(-0.2)}A${r(0.95)} ${r(0.95)} 0 0 1 ${r(0.5)} ${r(-0.8)}C${r(0.1)} ${r(-0.5)} ${r(-0.5)} ${r(-0.3)} ${r(-0.92)} ${r(-0.2)}Z`;
  return fill(pane, pen.linear(shine, [0.1, 0, 0.8, 1]));
}

function use(pen: Pen, scene: Scene, thing: Thing): string {
  const stack = books(pen, 560, ["#4a6670", "#8a5a44", "#d8c3a0"]);
  return (
    sunOnWall(pen, 560, 60, 480, 560) +
    place(pen, scene.ground, stack, 560, 1010, 1.15) +
    place(pen, "sand", thing, 545, 1010 - (stack.height - 20) * 1.15, Math.min(1.15, 420 / thing.height))
  );
}
