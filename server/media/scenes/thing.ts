import type { Pen } from "./pen.ts";
import type { Ground, Scene } from "./scene.ts";
import { group, n } from "./shape.ts";
import { shadowOfBox, shadowUnder } from "./stage.ts";

/** A drawn thing: it stands on the origin, up is negative y. */
export interface Thing {
  svg: string;
  width: number;
  height: number;
  /** Half the width of what touches the table; 0 if the thing brings its own shadow. */
  foot: number;
  /** Things with straight edges throw a straight shadow; `depth` is how far back they reach on the table. */
  depth?: number;
  /** Where its middle is when it is not on the axis (a handle weighs on one side). */
  middle?: number;
}

export interface Silhouette {
  draw(pen: Pen, scene: Scene): Thing;
  /** Where the close-up looks, in the thing's own measure, and how near it goes. */
  focus: { x: number; y: number; zoom: number };
  /** The thing where it lives, in picture coordinates, drawn over the stage. */
  use(pen: Pen, scene: Scene, thing: Thing): string;
  /** Lower for things that lie flat, so that the table fills more of the picture. */
  horizon?: number;
}

/** Puts a thing on the table with its shadow. */
export function place(pen: Pen, ground: Ground, thing: Thing, x: number, y: number, scale = 1): string {
  const shadow =
    thing.foot === 0
      ? ""
      : thing.depth
        ? shadowOfBox(pen, ground, x, y, thing.foot * scale, thing.depth * scale)
        : shadowUnder(pen, ground, x, y, thing.foot * scale, thing.height * scale);
  return shadow + group(`translate(${n(x)} ${n(y)}) scale(${scale.toFixed(3)})`, thing.svg);
}

/** A parameter of the shape, or what is usual. */
export function shapeOf(scene: Scene, name: string, usual: number): number {
  return scene.shape[name] ?? usual;
}
