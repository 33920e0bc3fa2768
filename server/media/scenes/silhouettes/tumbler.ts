import { type GlassBody, glassBody, glassShadow, liquid } from "../glass.ts";
import type { Pen } from "../pen.ts";
import { citrus, tray } from "../props.ts";
import type { Scene } from "../scene.ts";
import { group, type Point } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";

export const tumbler: Silhouette = { draw, focus: { x: -30, y: -220, zoom: 2 }, use };

/** One glass, and a second one behind it: they are sold in pairs. */
function draw(pen: Pen, scene: Scene): Thing {
  const { height, radius } = measures(scene);
  const back = group("translate(118 -46) scale(0.94)", single(pen, scene));
  const svg = group("translate(-62 0)", back + single(pen, scene));
  return { svg, width: radius * 2 + 150, height: height + 70, foot: 0, middle: 6 };
}

function measures(scene: Scene) {
  return { height: 330 * shapeOf(scene, "tall", 1), radius: 130 * shapeOf(scene, "width", 1) };
}

function bodyOf(scene: Scene): GlassBody {
  const { height, radius } = measures(scene);
  const foot = radius * shapeOf(scene, "foot", 0.84);
  const belly = shapeOf(scene, "belly", 0);
  const stem = shapeOf(scene, "step", 0);
  const profile: Point[] = [
    [radius, -height],
    [radius * (0.98 + belly * 0.3), -height * 0.72],
    [radius * (0.95 + belly * 0.36) - (radius - foot) * 0.3, -height * 0.42],
    ...(stem > 0
      ? ([
          [foot * 1.08, -height * stem - 8],
          [foot * 0.94, -height * stem + 10],
        ] as Point[])
      : []),
    [foot * (1.02 + belly * 0.24), -height * 0.12],
    [foot * 0.99, -8],
    [foot * 0.95, 0],
  ];
  return {
    profile,
    colour: scene.colour,
    floor: 20 + 26 * shapeOf(scene, "floor", 0.4),
    cuts: shapeOf(scene, "cuts", 0),
    rings: shapeOf(scene, "rings", 0),
    seeds: shapeOf(scene, "seeds", 0) === 1,
  };
}

function single(pen: Pen, scene: Scene, within = ""): string {
  const { height } = measures(scene);
  const glass = bodyOf(scene);
  const [foot] = glass.profile.at(-1) ?? [100];
  return glassShadow(pen, scene.colour, foot, height) + glassBody(pen, { ...glass, within });
}

/** On a tray, one full and one waiting, with a cut lemon. */
function use(pen: Pen, scene: Scene, _thing: Thing): string {
  const { height, radius } = measures(scene);
  const glass = bodyOf(scene);
  const full = single(pen, scene, liquid(pen, glass.profile, -height * 0.78, "#e6c88a", glass.floor));
  const thing = (svg: string): Thing => ({ svg, width: radius * 2, height, foot: 0 });
  return (
    sunOnWall(pen, 480, 70, 520, 540) +
    place(pen, scene.ground, tray(pen, 1010, 240, "#9a6b42"), 600, 1040, 1) +
    place(pen, "sand", thing(single(pen, scene)), 720, 905, 1.05) +
    place(pen, "sand", thing(full), 430, 985, 1.28) +
    group("translate(830 1010)", citrus(pen))
  );
}
