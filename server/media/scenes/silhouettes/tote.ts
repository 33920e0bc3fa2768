import { mix, tone } from "../colour.ts";
import { flowers } from "../food.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { fill, group, line, n } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";

export const tote: Silhouette = { draw, focus: { x: -90, y: -360, zoom: 2.2 }, use };

function measures(scene: Scene) {
  return {
    wide: 225 * shapeOf(scene, "wide", 1),
    tall: 420 * shapeOf(scene, "tall", 1),
    strap: 190 * shapeOf(scene, "strap", 1),
  };
}

function draw(pen: Pen, scene: Scene): Thing {
  const { wide, tall, strap } = measures(scene);
  const svg = behind(pen, scene) + front(pen, scene);
  return { svg, width: wide * 2 + 30, height: tall + strap, foot: wide * 0.92 };
}

function behind(pen: Pen, scene: Scene): string {
  const { wide, tall, strap } = measures(scene);
  const dark = tone(scene.colour, -0.42);
  const inside = `M${n(-wide * 0.93)} ${n(-tall)}Q0 ${n(-tall - 52)} ${n(wide * 0.93)} ${n(-tall)}Q0 ${n(-tall + 70)} ${n(-wide * 0.93)} ${n(-tall)}Z`;
  return (
    strapOf(pen, scene, wide * 0.44, -tall - 22, strap * 0.94, dark) +
    fill(inside, pen.fade([tone(scene.colour, -0.6), tone(scene.colour, -0.36)]))
  );
}

function front(pen: Pen, scene: Scene): string {
  const { wide, tall, strap } = measures(scene);
  const { colour, material } = scene;
  const path =
    `M${n(-wide * 0.93)} ${n(-tall)}Q${n(-wide * 0.5)} ${n(-tall + 26)} 0 ${n(-tall + 22)}Q${n(wide * 0.5)} ${n(-tall + 26)} ${n(wide * 0.93)} ${n(-tall)}` +
    `C${n(wide * 0.96)} ${n(-tall * 0.6)} ${n(wide * 1.05)} ${n(-tall * 0.3)} ${n(wide)} -26Q${n(wide * 0.98)} 8 ${n(wide * 0.8)} 12Q0 28 ${n(-wide * 0.8)} 12Q${n(-wide * 0.98)} 8 ${n(-wide)} -26C${n(-wide * 1.05)} ${n(-tall * 0.3)} ${n(-wide * 0.96)} ${n(-tall * 0.6)} ${n(-wide * 0.93)} ${n(-tall)}Z`;
  const box = { x: -wide * 1.06, y: -tall, width: wide * 2.12, height: tall + 28 };
  const clip = pen.clip(path);
  const hem = `M${n(-wide * 0.94)} ${n(-tall + 34)}Q0 ${n(-tall + 64)} ${n(wide * 0.94)} ${n(-tall + 34)}`;
  return (
    body(pen, { path, box, colour, material }, "cylinder") +
    `<g clip-path="${clip}">${folds(pen, scene, wide, tall)}${base(pen, scene, wide, tall)}${stitches(hem, colour)}</g>` +
    strapOf(pen, scene, wide * 0.46, -tall + 14, strap, tone(colour, material === "leather" ? -0.1 : -0.06), 96)
  );
}

/** Cloth hangs: soft folds from the handles, a dent in the middle and bent corners. */
function folds(pen: Pen, scene: Scene, wide: number, tall: number): string {
  const dark = tone(scene.colour, -0.6);
  const light = tone(scene.colour, 0.5);
  const fold = (x: number, bend: number, colour: string, width: number, opacity: number) =>
    line(
      `M${n(x)} ${n(-tall + 40)}C${n(x + bend)} ${n(-tall * 0.7)} ${n(x - bend)} ${n(-tall * 0.36)} ${n(x + bend * 0.7)} -10`,
      colour,
      width,
      `opacity="${opacity}" filter="${pen.blur(11)}"`,
    );
  const strength = scene.material === "leather" ? 0.6 : 1;
  return (
    fold(-wide * 0.5, 34, dark, 26, 0.22 * strength) +
    fold(-wide * 0.62, 30, light, 22, 0.3 * strength) +
    fold(wide * 0.12, -40, dark, 34, 0.18 * strength) +
    fold(-wide * 0.04, -36, light, 24, 0.22 * strength) +
    fold(wide * 0.56, 26, dark, 28, 0.26 * strength) +
    line(
      `M${n(-wide)} -34Q${n(-wide * 0.5)} -70 ${n(-wide * 0.2)} -20M${n(wide)} -34Q${n(wide * 0.6)} -80 ${n(wide * 0.3)} -18`,
      dark,
      12,
      `opacity="0.22" filter="${pen.blur(8)}"`,
    )
  );
}

function base(pen: Pen, scene: Scene, wide: number, tall: number): string {
  const share = shapeOf(scene, "base", 0);
  if (share === 0) return "";
  const top = -tall * share;
  const colour = mix(scene.colour, "#2b2018", 0.5);
  const path = `M${n(-wide * 1.1)} ${n(top)}Q0 ${n(top + 26)} ${n(wide * 1.1)} ${n(top)}V40H${n(-wide * 1.1)}Z`;
  const box = { x: -wide * 1.1, y: top, width: wide * 2.2, height: -top + 40 };
  return (
    body(pen, { path, box, colour, material: scene.material }, "cylinder") +
    stitches(`M${n(-wide * 1.05)} ${n(top + 14)}Q0 ${n(top + 40)} ${n(wide * 1.05)} ${n(top + 14)}`, colour)
  );
}

export function stitches(path: string, colour: string): string {
  return (
    line(path, tone(colour, -0.5), 2.4, 'stroke-dasharray="9 6" opacity="0.6" transform="translate(0 2)"') +
    line(path, tone(colour, 0.55), 2.2, 'stroke-dasharray="9 6" opacity="0.85"')
  );
}

function strapOf(pen: Pen, scene: Scene, reach: number, y: number, rise: number, colour: string, sewn = 0): string {
  const loop = `M${n(-reach)} ${n(y + sewn)}V${n(y)}C${n(-reach * 0.96)} ${n(y - rise * 1.28)} ${n(reach * 0.96)} ${n(y - rise * 1.28)} ${n(reach)} ${n(y)}V${n(y + sewn)}`;
  const width = scene.material === "leather" ? 26 : 34;
  const cross =
    sewn > 0
      ? stitches(
          `M${n(-reach - 10)} ${n(y + sewn - 34)}l20 28m-20 0l20 -28M${n(reach - 10)} ${n(y + sewn - 34)}l20 28m-20 0l20 -28`,
          colour,
        )
      : "";
  return (
    line(
      loop,
      tone(colour, -0.5),
      width + 5,
      `opacity="0.35" transform="translate(5 5)" filter="${pen.blur(4)}" stroke-linecap="butt"`,
    ) +
    line(loop, colour, width, 'stroke-linecap="butt"') +
    line(loop, tone(colour, 0.28), width * 0.4, `transform="translate(-5 -1)" opacity="0.6" filter="${pen.blur(3)}"`) +
    cross
  );
}

function use(pen: Pen, scene: Scene, thing: Thing): string {
  const { tall } = measures(scene);
  const scale = 640 / thing.height;
  const [x, y] = [560, 950];
  const inside = group(
    `translate(${x} ${y}) scale(${scale.toFixed(3)})`,
    behind(pen, scene) +
      group(`translate(30 ${n(-tall + 40)})`, flowers(pen, ["#d98b6a", "#e8c9a8", "#c9736a"], 300)) +
      baguette(tall),
  );
  const shadow = place(pen, scene.ground, { ...thing, svg: "" }, x, y, scale);
  return (
    sunOnWall(pen, 560, 60, 480, 560) +
    place(pen, scene.ground, tray(pen, 1080, 200, "#9a7350"), 600, 1010, 1) +
    shadow +
    inside +
    group(`translate(${x} ${y}) scale(${scale.toFixed(3)})`, front(pen, scene))
  );
}

function baguette(tall: number): string {
  const loaf =
    line(`M-80 ${n(-tall + 60)}L-150 ${n(-tall - 210)}`, "#a8672f", 62) +
    line(`M-86 ${n(-tall + 60)}L-154 ${n(-tall - 208)}`, "#cf9350", 40);
  const cuts = line(`M-142 ${n(-tall - 170)}l26 22M-126 ${n(-tall - 112)}l26 22M-110 ${n(-tall - 54)}l26 22`, "#f3dfb6", 11);
  return loaf + cuts;
}
