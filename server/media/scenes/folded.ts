import { wovenPattern } from "./cloth-pattern.ts";
import { tone } from "./colour.ts";
import { body } from "./material.ts";
import type { Pen } from "./pen.ts";
import type { Scene } from "./scene.ts";
import { fill, group, line, n } from "./shape.ts";

/** A pile of folded garments of the scene's stuff, the last colour on top; it stands on the origin. */
export function foldedPile(pen: Pen, scene: Scene, colours: readonly string[], width: number): string {
  const thick = width * 0.165;
  const half = width / 2;
  const shadow = `<ellipse cx="${n(half * 0.16)}" cy="2" rx="${n(half * 1.1)}" ry="26" fill="#3a2516" opacity="0.45" filter="${pen.blur(12, [width, 52])}"/>`;
  const layers = colours.map((colour, index) => {
    const isTop = index === colours.length - 1;
    const shift = [0, 10, -6][index % 3] ?? 0;
    return group(
      `translate(${shift} ${n(-index * thick * 0.94)})`,
      layer(pen, { ...scene, colour }, half - index * 7, thick, isTop),
    );
  });
  return shadow + layers.join("");
}

/** One folded piece: the rounded fold in front, its upper layer's edge, and the top of it where it is seen. */
function layer(pen: Pen, scene: Scene, half: number, thick: number, isTop: boolean): string {
  const { colour, material } = scene;
  const deep = half * 0.42;
  const front = `M${n(-half)} ${n(-thick * 0.5)}C${n(-half)} ${n(-thick * 0.98)} ${n(-half * 0.98)} ${n(-thick)} ${n(-half * 0.94)} ${n(-thick)}Q0 ${n(-thick * 1.06)} ${n(half * 0.94)} ${n(-thick)}C${n(half)} ${n(-thick)} ${n(half)} ${n(-thick * 0.9)} ${n(half)} ${n(-thick * 0.5)}C${n(half)} ${n(-thick * 0.06)} ${n(half * 0.98)} 0 ${n(half * 0.93)} 0Q0 ${n(thick * 0.05)} ${n(-half * 0.93)} 0C${n(-half * 0.98)} 0 ${n(-half)} ${n(-thick * 0.06)} ${n(-half)} ${n(-thick * 0.5)}Z`;
  const top = `M${n(-half * 0.97)} ${n(-thick * 0.86)}C${n(-half * 0.94)} ${n(-thick - deep * 0.6)} ${n(-half * 0.86)} ${n(-thick - deep)} ${n(-half * 0.78)} ${n(-thick - deep)}Q0 ${n(-thick - deep * 1.08)} ${n(half * 0.78)} ${n(-thick - deep)}C${n(half * 0.86)} ${n(-thick - deep)} ${n(half * 0.94)} ${n(-thick - deep * 0.6)} ${n(half * 0.97)} ${n(-thick * 0.86)}Z`;
  const frontBox = { x: -half, y: -thick * 1.06, width: half * 2, height: thick * 1.1 };
  const topBox = { x: -half, y: -thick - deep * 1.1, width: half * 2, height: deep * 1.1 + thick * 0.2 };
  const roundness = pen.linear(
    [
      [0, "#fffaf0", 0.28],
      [0.3, "#fffaf0", 0.04],
      [0.62, "#1d120c", 0.1],
      [1, "#1d120c", 0.52],
    ],
    [0, 0, 0, 1],
  );
  const seam = line(
    `M${n(-half * 0.99)} ${n(-thick * 0.46)}Q0 ${n(-thick * 0.38)} ${n(half * 0.99)} ${n(-thick * 0.46)}`,
    tone(colour, -0.7),
    5,
    `opacity="0.6" filter="${pen.blur(2, [half * 2, 20])}"`,
  );
  const upper = isTop
    ? body(pen, { path: top, box: topBox, colour: tone(colour, 0.1), material }, "flat") +
      `<g clip-path="${pen.clip(top)}">${wovenPattern(pen, scene, topBox)}${centre(pen, colour, half, thick, deep)}</g>`
    : "";
  return (
    upper +
    body(pen, { path: front, box: frontBox, colour, material }, "flat") +
    `<g clip-path="${pen.clip(front)}">${wovenPattern(pen, scene, frontBox)}${seam}</g>` +
    fill(front, roundness)
  );
}

/** A dent along the middle of the top, and the light of the window on it. */
function centre(pen: Pen, colour: string, half: number, thick: number, deep: number): string {
  return (
    `<ellipse cx="${n(-half * 0.3)}" cy="${n(-thick - deep * 0.7)}" rx="${n(half * 0.6)}" ry="${n(deep * 0.36)}" fill="#fffaf0" opacity="0.22" filter="${pen.blur(16, [half, deep])}"/>` +
    line(
      `M${n(half * 0.3)} ${n(-thick - deep)}Q${n(half * 0.4)} ${n(-thick - deep * 0.5)} ${n(half * 0.34)} ${n(-thick)}`,
      tone(colour, -0.6),
      14,
      `opacity="0.24" filter="${pen.blur(6)}"`,
    )
  );
}
