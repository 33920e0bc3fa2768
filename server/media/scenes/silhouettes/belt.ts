import { mix, tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { books, tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, line, n, roundedRect, tilt } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { stitches } from "./tote.ts";

/** Rolled up on its edge, the buckle in front; `kind` 1 is plain with a frame, 2 braided, 3 webbing with two rings. */
export const belt: Silhouette = { draw, focus: { x: 60, y: -90, zoom: 2.1 }, use, horizon: 660 };

const kinds = { plain: 1, braided: 2, rings: 3 };
const radius = 196;
const high = 132;
const flat = tilt + 0.08;

function draw(pen: Pen, scene: Scene): Thing {
  const svg = coil(pen, scene) + strap(pen, scene);
  return { svg, width: 600, height: 250, foot: radius, middle: 108 };
}

/** The strap's surface: leather, a braid, or the ribs of webbing. */
function surface(pen: Pen, scene: Scene, path: string, box: { x: number; y: number; width: number; height: number }): string {
  const { colour, material } = scene;
  const kind = shapeOf(scene, "kind", kinds.plain);
  const pattern = kind === kinds.braided ? braid(pen, colour) : kind === kinds.rings ? webbing(pen, colour) : "";
  const over =
    pattern && `<rect x="${n(box.x)}" y="${n(box.y)}" width="${n(box.width)}" height="${n(box.height)}" fill="${pattern}"/>`;
  return `${body(pen, { path, box, colour, material }, "cylinder")}<g clip-path="${pen.clip(path)}">${over}</g>`;
}

function braid(pen: Pen, colour: string): string {
  const [dark, light] = [tone(colour, -0.66), tone(colour, 0.36)];
  const strand = (path: string) =>
    line(path, dark, 17, 'stroke-linecap="butt"') +
    line(path, colour, 13, 'stroke-linecap="butt"') +
    line(path, light, 4, 'opacity="0.6" stroke-linecap="butt"');
  return pen.pattern(
    44,
    44,
    `<rect width="44" height="44" fill="${dark}"/>${strand("M-6 16L16 -6M-6 60L60 -6M28 50L50 28")}${strand("M-6 28L16 50M28 -6L50 16")}${strand("M6 6L38 38")}`,
  );
}

function webbing(pen: Pen, colour: string): string {
  const cell =
    `<rect width="16" height="3" y="1" fill="${tone(colour, 0.5)}" opacity="0.5"/><rect width="16" height="2.4" y="6" fill="${tone(colour, -0.6)}" opacity="0.55"/>` +
    `<rect width="2" height="8" fill="${tone(colour, -0.5)}" opacity="0.4"/>`;
  return pen.pattern(16, 8, cell);
}

function coil(pen: Pen, scene: Scene): string {
  const { colour } = scene;
  const edge = tone(colour, scene.material === "canvas" ? -0.2 : -0.34);
  const rings = [1, 0.86, 0.73, 0.61, 0.5].map((share, index) => {
    const r = radius * share;
    const turn = ellipse(index * 3, -high, r, r * flat);
    return (
      fill(turn, edge) +
      line(turn, tone(colour, 0.22), 2.4, 'opacity="0.7"') +
      fill(ellipse(index * 3 + 1, -high + 1, r - 11, (r - 11) * flat), tone(colour, -0.72))
    );
  });
  const well = ellipse(12, -high, radius * 0.42, radius * 0.42 * flat);
  return rings.join("") + fill(well, pen.fade([tone(colour, -0.86), tone(colour, -0.6)], [0, 0, 1, 1]));
}

/** The outermost turn runs on to the right along the table and carries the buckle. */
function strap(pen: Pen, scene: Scene): string {
  const y = radius * flat;
  const bow = (top: number, from = -radius) =>
    `M${n(from)} ${n(top)}A${radius} ${n(y)} 0 0 0 0 ${n(top + y)}C120 ${n(top + y)} 210 ${n(top + y - 8)} 330 ${n(top + y + 6)}`;
  const path = `${bow(-high)}V${n(y + 6)}C210 ${n(y - 8)} 120 ${n(y)} 0 ${n(y)}A${radius} ${n(y)} 0 0 1 ${-radius} 0Z`;
  const box = { x: -radius, y: -high, width: radius + 330, height: high + y + 8 };
  const kind = shapeOf(scene, "kind", kinds.plain);
  const shade = `<ellipse cx="220" cy="${n(y + 4)}" rx="230" ry="18" fill="#2a1a10" opacity="0.5" filter="${pen.blur(9, [460, 36])}"/>`;
  const seam = kind === kinds.plain ? stitches(bow(-high + 13, -radius + 2) + bow(-13, -radius + 2), scene.colour) : "";
  const fixing = kind === kinds.rings ? rings(pen, y) : buckle(pen, scene, y);
  return shade + surface(pen, scene, path, box) + seam + keeper(pen, scene, y) + fixing;
}

function keeper(pen: Pen, scene: Scene, y: number): string {
  if (shapeOf(scene, "kind", kinds.plain) === kinds.rings) return "";
  const path = roundedRect(196, -high + y - 13, 40, high + 20, 9);
  return (
    group("translate(5 5)", fill(path, "#1d120c"), `opacity="0.35" filter="${pen.blur(4, [40, high])}"`) +
    body(
      pen,
      {
        path,
        box: { x: 196, y: -high + y - 13, width: 40, height: high + 20 },
        colour: tone(scene.colour, -0.06),
        material: "leather",
      },
      "cylinder",
    )
  );
}

function metalOf(pen: Pen, scene: Scene | null): string {
  return scene && scene.shape.silver !== 1
    ? pen.fade(["#f6e7bd", "#c9a24f", "#7d5f28", "#d8b567"], [0, 0, 1, 1])
    : pen.fade(["#fbfbf8", "#b4b8ba", "#6d7275", "#d5d8d9"], [0, 0, 1, 1]);
}

function buckle(pen: Pen, scene: Scene, y: number): string {
  const [top, height] = [-high + y - 22, high + 44];
  const frame = roundedRect(300, top, 118, height, 26);
  const metal = metalOf(pen, scene);
  const shine = line(`M308 ${n(top + 26)}Q310 ${n(top + 8)} 330 ${n(top + 6)}H388`, "#fffdf6", 5, 'opacity="0.8"');
  const prong = `M330 ${n(y - high / 2 + 2)}H424`;
  return (
    line(frame, "#1d120c", 24, `opacity="0.4" transform="translate(8 9)" filter="${pen.blur(6, [118, height])}"`) +
    line(frame, metal, 22) +
    line(frame, "#4a3a18", 1.6, 'opacity="0.5" transform="translate(0 0)"') +
    shine +
    line(prong, "#1d120c", 16, 'opacity="0.3" transform="translate(3 6)"') +
    line(prong, metal, 15) +
    line(prong, "#fffdf6", 3, 'opacity="0.7" transform="translate(0 -4)"') +
    fill(roundedRect(292, y - high / 2 - 13, 34, 30, 6), mix(scene.colour, "#2b2018", 0.3))
  );
}

function rings(pen: Pen, y: number): string {
  const one = (x: number) => {
    const path = `M${x} ${n(-high + y - 12)}C${x + 96} ${n(-high + y - 8)} ${x + 96} ${n(y + 10)} ${x} ${n(y + 16)}Z`;
    return (
      line(path, "#1d120c", 16, `opacity="0.35" transform="translate(6 8)" filter="${pen.blur(5, [96, high])}"`) +
      line(path, metalOf(pen, null), 15) +
      line(path, "#ffffff", 2.4, 'opacity="0.7" transform="translate(-2 -2)"')
    );
  };
  return one(332) + one(308);
}

/** On the shelf by the mirror, on top of two books. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const stack = books(pen, 760, ["#4a5a4a", "#cdb894"]);
  return (
    sunOnWall(pen, 140, 70, 560, 560) +
    place(pen, scene.ground, tray(pen, 1140, 260, "#8f6740"), 600, 1070, 1) +
    place(pen, "sand", stack, 590, 1010, 1) +
    place(pen, "sand", { ...thing, foot: thing.foot * 0.9 }, 500, 1010 - stack.height + 6, 0.98)
  );
}
