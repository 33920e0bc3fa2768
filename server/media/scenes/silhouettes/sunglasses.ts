import { mix, tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { books, tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, line, n } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { branchInVase } from "../wardrobe.ts";

/** Open on the table; `kind` 1 has round lenses, 2 square ones, 3 drops under a double bridge, 4 winged ones. */
export const sunglasses: Silhouette = { draw, focus: { x: -120, y: -130, zoom: 2.1 }, use, horizon: 640 };

const kinds = { round: 1, square: 2, drop: 3, wing: 4 };
const centre = 146;
const eye = -128;

const isWire = ({ material }: Scene) =>
  material === "steel" || material === "brass" || material === "silver" || material === "gold";

function draw(pen: Pen, scene: Scene): Thing {
  const svg =
    shadows(pen, scene) +
    temples(pen, scene) +
    bridge(pen, scene) +
    eyepiece(pen, scene, -1) +
    eyepiece(pen, scene, 1) +
    bridgeFront(pen, scene);
  return { svg, width: 600, height: 270, foot: 0 };
}

/** The lens' outline, `grow` units larger; `side` -1 is the left one. */
function lens(scene: Scene, side: number, grow: number): string {
  const kind = shapeOf(scene, "kind", kinds.round);
  const at = (x: number, y: number) => `${n(side * (centre + x * (1 + grow / 110)))} ${n(eye + y * (1 + grow / 96))}`;
  if (kind === kinds.round) return ellipse(side * centre, eye, 106 + grow, 102 + grow);
  if (kind === kinds.square)
    return `M${at(-112, -66)}C${at(-108, -92)} ${at(-60, -96)} ${at(0, -96)}C${at(70, -96)} ${at(122, -92)} ${at(124, -64)}C${at(126, -10)} ${at(114, 60)} ${at(84, 82)}C${at(50, 100)} ${at(-50, 100)} ${at(-80, 78)}C${at(-104, 56)} ${at(-116, -20)} ${at(-112, -66)}Z`;
  if (kind === kinds.drop)
    return `M${at(-104, -62)}C${at(-96, -88)} ${at(-40, -92)} ${at(20, -90)}C${at(90, -88)} ${at(124, -70)} ${at(124, -30)}C${at(124, 50)} ${at(70, 112)} ${at(10, 110)}C${at(-60, 106)} ${at(-108, 20)} ${at(-104, -62)}Z`;
  return `M${at(-106, -40)}C${at(-96, -74)} ${at(-30, -70)} ${at(30, -82)}C${at(80, -94)} ${at(122, -116)} ${at(140, -110)}C${at(148, -70)} ${at(128, 20)} ${at(88, 62)}C${at(50, 92)} ${at(-50, 92)} ${at(-84, 58)}C${at(-104, 30)} ${at(-112, -10)} ${at(-106, -40)}Z`;
}

/** Tinted light behind each lens, and the dark where the frame stands. */
function shadows(pen: Pen, scene: Scene): string {
  const tint = tintOf(scene);
  const soft = pen.blur(9, [640, 80]);
  return (
    `<g filter="${soft}">${[-1, 1].map((side) => fill(ellipse(side * centre + 60, 14, 118, 26), mix(tint, "#3a2516", 0.45), 'opacity="0.5"')).join("")}</g>` +
    `<ellipse cx="20" cy="-18" rx="270" ry="14" fill="#2a1a10" opacity="0.4" filter="${soft}"/>`
  );
}

function tintOf(scene: Scene): string {
  const tint = shapeOf(scene, "tint", 1);
  return tint === 2 ? "#3f5245" : tint === 3 ? "#3b4046" : "#5e3f2a";
}

/** The arms reach back over the table and turn down behind the ears. */
function temples(pen: Pen, scene: Scene): string {
  const width = isWire(scene) ? 9 : 20;
  const colour = tone(scene.colour, -0.14);
  return [-1, 1]
    .map((side) => {
      const path = `M${side * 270} ${eye - 44}C${side * 268} ${eye - 84} ${side * 256} ${eye - 116} ${side * 240} ${eye - 130}C${side * 230} ${eye - 138} ${side * 220} ${eye - 132} ${side * 212} ${eye - 118}`;
      return (
        line(path, "#2a1a10", width + 4, `opacity="0.25" transform="translate(16 26)" filter="${pen.blur(7)}"`) +
        line(path, tone(colour, -0.5), width + 3) +
        line(path, colour, width) +
        line(path, tone(colour, 0.6), width * 0.28, `opacity="0.7" transform="translate(${-width * 0.22} 0)"`)
      );
    })
    .join("");
}

function eyepiece(pen: Pen, scene: Scene, side: number): string {
  const wire = isWire(scene);
  const grow = wire ? 7 : 21;
  const outer = lens(scene, side, grow);
  const inner = lens(scene, side, 0);
  const x = side * centre;
  const box = { x: x - 170, y: eye - 150, width: 340, height: 290 };
  const hinge = `M${side * (centre + 104)} ${eye - 52}L${side * 276} ${eye - 48}`;
  const frame = wire
    ? line(inner, tone(scene.colour, -0.55), 13) +
      line(
        inner,
        pen.fade([tone(scene.colour, 0.7), scene.colour, tone(scene.colour, -0.4), tone(scene.colour, 0.4)], [0, 0, 1, 1]),
        9,
      )
    : group("translate(4 7)", fill(outer, tone(scene.colour, -0.72))) +
      body(pen, { path: outer, box, colour: scene.colour, material: scene.material }, "flat") +
      line(outer, tone(scene.colour, 0.6), 3, `opacity="0.7" transform="translate(-1 -2)"`);
  return (
    line(hinge, wire ? scene.colour : tone(scene.colour, -0.3), wire ? 10 : 26) +
    (wire ? "" : frame) +
    pane(pen, scene, inner, x, side) +
    (wire ? frame : "")
  );
}

/** Dark above, lighter below, with the window and the horizon of the room in it. */
function pane(pen: Pen, scene: Scene, inner: string, x: number, side: number): string {
  const tint = tintOf(scene);
  const glass = pen.fade([tone(tint, -0.5), tint, mix(tint, "#e9d9c0", 0.42)], [0.3, 0, 0.6, 1]);
  const streak = `M${n(x - 90)} ${eye + 30}L${n(x - 6)} ${eye - 100}H${n(x + 34)}L${n(x - 60)} ${eye + 70}ZM${n(x + 8)} ${eye + 54}L${n(x + 66)} ${eye - 50}H${n(x + 80)}L${n(x + 24)} ${eye + 60}Z`;
  const through = line(
    `M${side * 234} ${eye - 60}L${side * 200} ${eye + 10}`,
    tone(tint, -0.6),
    13,
    `opacity="0.25" filter="${pen.blur(4)}"`,
  );
  return (
    fill(inner, glass) +
    `<g clip-path="${pen.clip(inner)}">${through}${fill(streak, "#ffffff", `opacity="0.26" filter="${pen.blur(3)}"`)}${line(inner, "#1d120c", 12, 'opacity="0.35"')}</g>` +
    line(inner, tone(scene.colour, -0.7), 3, 'opacity="0.7"')
  );
}

function bridge(pen: Pen, scene: Scene): string {
  if (isWire(scene)) return "";
  const kind = shapeOf(scene, "kind", kinds.round);
  const y = kind === kinds.round ? eye - 30 : eye - 66;
  const arch = `M-52 ${y + 18}C-30 ${y - 22} 30 ${y - 22} 52 ${y + 18}V${y + 52}C30 ${y + 14} -30 ${y + 14} -52 ${y + 52}Z`;
  return (
    body(
      pen,
      { path: arch, box: { x: -52, y: y - 16, width: 104, height: 70 }, colour: scene.colour, material: scene.material },
      "flat",
    ) + line(`M-46 ${y + 14}C-28 ${y - 18} 28 ${y - 18} 46 ${y + 14}`, tone(scene.colour, 0.6), 3, 'opacity="0.7"')
  );
}

function bridgeFront(pen: Pen, scene: Scene): string {
  const { colour } = scene;
  const pads = [-1, 1]
    .map(
      (side) =>
        `<ellipse cx="${side * 36}" cy="${eye + 34}" rx="9" ry="19" fill="#e9ddc8" opacity="0.75" transform="rotate(${side * -16} ${side * 36} ${eye + 34})"/>`,
    )
    .join("");
  if (!isWire(scene)) return "";
  const metal = pen.fade([tone(colour, 0.7), colour, tone(colour, -0.3)], [0, 0, 0, 1]);
  const bow = `M-46 ${eye - 20}Q0 ${eye - 62} 46 ${eye - 20}`;
  const top = shapeOf(scene, "kind", kinds.round) === kinds.drop ? `M-84 ${eye - 84}Q0 ${eye - 104} 84 ${eye - 84}` : "";
  return pads + line(bow + top, tone(colour, -0.55), 13) + line(bow + top, metal, 9);
}

/** On a book in the sun. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const stack = books(pen, 720, ["#cdb894", "#4a6670"]);
  return (
    sunOnWall(pen, 140, 70, 620, 620, 0.6) +
    place(pen, scene.ground, tray(pen, 1140, 270, "#a97f55"), 600, 1080, 1) +
    branchInVase(pen, { ...scene, ground: "sand" }, 1010, 960) +
    place(pen, "sand", stack, 500, 1020, 1) +
    place(pen, "sand", thing, 500, 1020 - stack.height + 20, 1.02)
  );
}
