import { tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import type { Scene } from "../scene.ts";
import { closed, ellipse, fill, lathe, line, n, type Point, tilt } from "../shape.ts";

/** A round top of some thickness; its upper side catches the light. */
export function roundTop(pen: Pen, { colour, material }: Scene, radius: number, y: number, thick: number): string {
  const edge = lathe([
    [radius, y],
    [radius, y + thick],
  ]);
  const upper = ellipse(0, y, radius, radius * tilt);
  return (
    body(
      pen,
      {
        path: edge,
        box: { x: -radius, y: y - radius * tilt, width: radius * 2, height: thick + radius * tilt * 2 },
        colour: tone(colour, -0.1),
        material,
      },
      "cylinder",
    ) +
    body(
      pen,
      {
        path: upper,
        box: { x: -radius, y: y - radius * tilt, width: radius * 2, height: radius * tilt * 2 },
        colour: tone(colour, 0.1),
        material,
      },
      "flat",
    ) +
    line(`M${-radius} ${y}A${radius} ${n(radius * tilt)} 0 0 0 ${radius} ${y}`, tone(colour, 0.6), 2.6, 'opacity="0.7"')
  );
}

export function undershade(pen: Pen, radius: number, y: number): string {
  return `<ellipse cx="6" cy="${n(y)}" rx="${n(radius * 0.8)}" ry="${n(radius * 0.17)}" fill="#1d120c" opacity="0.5" filter="${pen.blur(9)}"/>`;
}

export function lathed(pen: Pen, { colour, material }: Scene, profile: Point[], turn: "cylinder" | "round" = "cylinder"): string {
  const widest = Math.max(...profile.map(([radius]) => radius));
  const top = profile[0]?.[1] ?? 0;
  const bottom = profile.at(-1)?.[1] ?? 0;
  return body(
    pen,
    {
      path: lathe(profile),
      box: { x: -widest, y: top, width: widest * 2, height: bottom - top + widest * tilt },
      colour,
      material,
    },
    turn,
  );
}

/** Stone carries itself on steel; other tops stand on legs of their own stuff. */
export function legScene(scene: Scene): Scene {
  return scene.material === "stone" ? { ...scene, material: "metal", colour: "#45423e" } : scene;
}

export function stick(pen: Pen, colour: string, from: Point, to: Point, wide: number): string {
  return fill(
    legPath(from, to, wide),
    pen.fade([tone(colour, 0.02), tone(colour, 0.26), tone(colour, -0.12), tone(colour, -0.42)]),
  );
}

export function spots(pen: Pen, feet: readonly Point[]): string {
  const wide = Math.max(...feet.map(([x]) => Math.abs(x)));
  return (
    `<ellipse cx="46" cy="-22" rx="${n(wide * 1.35)}" ry="44" fill="#4a3626" opacity="0.3" filter="${pen.blur(20)}"/>` +
    feet
      .map(
        ([x, y]) =>
          `<ellipse cx="${n(x + 12)}" cy="${n(y)}" rx="25" ry="7" fill="#3f2d1e" opacity="0.55" filter="${pen.blur(4)}"/>`,
      )
      .join("")
  );
}

function legPath(from: Point, to: Point, wide: number): string {
  return closed([
    [from[0] - wide / 2, from[1]],
    [from[0] + wide / 2, from[1]],
    [to[0] + wide * 0.32, to[1]],
    [to[0] - wide * 0.32, to[1]],
  ]);
}
