import { tone } from "./colour.ts";
import type { Pen } from "./pen.ts";
import { ellipse, fill, group, line, n, type Point, smooth } from "./shape.ts";

/* What is on the plate: enough to be hungry, never brighter than the plate itself. */

/** A mound of steamed rice with a few sesame seeds, filling a round mouth of `radius` at `y`. */
export function bowlOfRice(pen: Pen, radius: number, y: number, flat: number): string {
  const rise = radius * 0.34;
  const mound = `M${n(-radius)} ${n(y)}C${n(-radius * 0.82)} ${n(y - rise * 1.1)} ${n(radius * 0.7)} ${n(y - rise * 1.35)} ${n(radius)} ${n(y)}A${n(radius)} ${n(radius * flat)} 0 0 1 ${n(-radius)} ${n(y)}Z`;
  let grains = "";
  for (let index = 0; index < 150; index += 1) {
    const across = pen.range(-0.92, 0.92);
    const reach = Math.sqrt(1 - across * across);
    const up = pen.range(-rise * 0.95 * reach, radius * flat * 0.85 * reach);
    const turn = pen.range(0, 180);
    const shade = tone("#efe7d8", pen.range(-0.16, 0.5));
    grains += `<ellipse cx="${n(across * radius)}" cy="${n(y + up)}" rx="9" ry="4" fill="${shade}" transform="rotate(${n(turn)} ${n(across * radius)} ${n(y + up)})"/>`;
  }
  let seeds = "";
  for (let index = 0; index < 16; index += 1)
    seeds += `<ellipse cx="${n(pen.range(-0.35, 0.35) * radius)}" cy="${n(y - rise * pen.range(0.35, 0.85))}" rx="4.5" ry="2.4" fill="#2b2320"/>`;
  const lit = pen.radial(
    [
      [0, "#fffdf6"],
      [0.6, "#f3ecdf"],
      [1, "#cfc3ae"],
    ],
    [0.36, 0.2, 0.8],
  );
  return `${fill(mound, lit)}<g clip-path="${pen.clip(mound)}">${grains}${seeds}</g>`;
}

/** Clear broth, noodles in waves, half an egg and spring onion. */
export function soup(pen: Pen, radius: number, y: number, flat: number): string {
  const surface = ellipse(0, y, radius * 0.98, radius * 0.98 * flat);
  const broth = pen.radial(
    [
      [0, "#d9a85c"],
      [0.7, "#b97f3a"],
      [1, "#8a5726"],
    ],
    [0.6, 0.6, 0.6],
  );
  let noodles = "";
  for (let row = 0; row < 9; row += 1) {
    const down = y + (row - 4.6) * radius * flat * 0.17;
    const half = radius * 0.7 * Math.sqrt(Math.max(0.1, 1 - ((row - 4.6) / 6) ** 2));
    const points: Point[] = Array.from({ length: 9 }, (_, step) => [
      -half + (step * half) / 4 - radius * 0.12,
      down + (step % 2 === 0 ? -1 : 1) * radius * 0.018 + pen.range(-3, 3),
    ]);
    noodles +=
      line(smooth(points), "#b78d4e", 11) +
      line(smooth(points), "#f0d9a0", 8.5) +
      line(smooth(points), "#fbeec8", 3, 'transform="translate(0 -2)"');
  }
  const egg = (x: number, dy: number) =>
    fill(ellipse(x, y + dy, radius * 0.2, radius * 0.2 * flat * 1.7), "#fbf6ea") +
    fill(ellipse(x + 2, y + dy, radius * 0.11, radius * 0.11 * flat * 1.9), pen.fade(["#f6bb4a", "#df8a24"]));
  let onion = "";
  for (let index = 0; index < 15; index += 1) {
    const [x, down] = [radius * pen.range(-0.62, 0.5), y + radius * flat * pen.range(-0.5, 0.62)];
    onion += line(ellipse(x, down, 9, 4.4), tone("#6f8d3f", pen.range(-0.2, 0.3)), 3.6);
  }
  return `${fill(surface, broth)}<g clip-path="${pen.clip(surface)}">${noodles}${onion}${egg(radius * 0.5, -radius * flat * 0.12)}</g>`;
}

/** Rounds of orange, fanned on a plate seen at `flat`, and a sprig of mint. */
export function orangeSlices(pen: Pen, x: number, y: number, radius: number, flat: number): string {
  const slice = (dx: number, dy: number) => {
    const [cx, cy] = [x + dx, y + dy];
    let spokes = "";
    for (let index = 0; index < 5; index += 1) {
      const angle = (index / 5) * Math.PI + 0.3;
      const [px, py] = [Math.cos(angle) * radius * 0.78, Math.sin(angle) * radius * 0.78 * flat];
      spokes += line(`M${n(cx - px)} ${n(cy - py)}L${n(cx + px)} ${n(cy + py)}`, "#fbe3b4", 3.2);
    }
    return (
      fill(ellipse(cx + 4, cy + 8, radius, radius * flat), "#4a2c14", `opacity="0.3" filter="${pen.blur(5)}"`) +
      fill(ellipse(cx, cy + 6, radius, radius * flat), "#c56a1c") +
      fill(ellipse(cx, cy, radius, radius * flat), "#e28a2e") +
      fill(ellipse(cx, cy, radius * 0.9, radius * 0.9 * flat), "#fbe9c4") +
      fill(ellipse(cx, cy, radius * 0.81, radius * 0.81 * flat), pen.fade(["#f7b155", "#e78a28"], [0, 0, 1, 1])) +
      spokes +
      fill(ellipse(cx, cy, radius * 0.1, radius * 0.1 * flat), "#fbe3b4")
    );
  };
  const leaf = (turn: number, size: number) =>
    group(
      `translate(${n(x + radius * 0.3)} ${n(y + radius * flat * 0.9)}) rotate(${turn}) scale(${size})`,
      fill("M0 0C14 -30 60 -34 92 -4C60 22 20 22 0 0Z", pen.fade(["#8fae5a", "#56753a"])) +
        line("M4 0Q46 -8 86 -4", "#3f5a2a", 2),
    );
  return (
    slice(-radius * 0.9, -radius * flat * 0.35) +
    slice(0, 0) +
    slice(radius * 0.86, radius * flat * 0.3) +
    leaf(-34, 0.8) +
    leaf(14, 0.7)
  );
}
