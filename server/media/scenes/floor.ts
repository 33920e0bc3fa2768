import { closed, type Point } from "./shape.ts";

/** A floor seen in perspective: takes [x to the right, z away from us] to the picture; its front edge lies on y = 0. */
export interface Floor {
  at(x: number, z: number): Point;
  /** How much smaller a thing at this depth appears. */
  near(z: number): number;
  area(points: readonly Point[]): string;
}

/** `eye` is how high the horizon lies above the front edge, `distance` how far away that edge is; both in picture units. */
export function floorOf(eye: number, distance: number): Floor {
  const near = (z: number) => distance / (distance + z);
  const at = (x: number, z: number): Point => [x * near(z), (near(z) - 1) * eye];
  return { at, near, area: (points) => closed(points.map(([x, z]) => at(x, z))) };
}

/** The same floor for a thing that lies on it turned by `degrees` about the middle of its front half, at `depth`. */
export function turnedFloor(floor: Floor, degrees: number, depth: number): Floor {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const turn = (x: number, z: number): Point => [x * cos - z * sin, x * sin + z * cos + depth];
  const at = (x: number, z: number) => floor.at(...turn(x, z));
  return { at, near: (z) => floor.near(z + depth), area: (points) => closed(points.map(([x, z]) => at(x, z))) };
}
