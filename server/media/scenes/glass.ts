import { mix, tone } from "./colour.ts";
import type { Pen } from "./pen.ts";
import { ellipse, fill, lathe, line, n, type Point, smooth, tilt } from "./shape.ts";
import { hoop } from "./vessel.ts";

/** A blown or pressed vessel: outline from rim to foot, the tint of the glass, and how thick its floor is. */
export interface GlassBody {
  profile: readonly Point[];
  colour: string;
  floor?: number;
  /** Upright cuts: the light breaks at each. */
  cuts?: number;
  /** Rings pressed around it. */
  rings?: number;
  /** Bubbles of glass that was melted before. */
  seeds?: boolean;
  /** What is in it, drawn between the back and the front of the glass. */
  within?: string;
}

/**
 * Clear stuff seen against the room: nearly nothing in the middle, dark where the wall is seen edge-on, a bright floor, and the
 * window mirrored on the left. Nothing of it is opaque.
 */
export function glassBody(pen: Pen, glass: GlassBody): string {
  const { profile, colour, floor = 26, within = "" } = glass;
  const [rim = [0, 0]] = profile;
  const path = lathe(profile);
  const deep = mix(tone(colour, -0.45), "#33413f", 0.25);
  const wall = pen.linear([
    [0, deep, 0.62],
    [0.05, deep, 0.3],
    [0.14, colour, 0.2],
    [0.5, colour, 0.12],
    [0.84, colour, 0.26],
    [0.95, deep, 0.36],
    [1, deep, 0.66],
  ]);
  const tint = fill(path, colour, 'opacity="0.26"');
  return (
    tint +
    line(ellipse(0, rim[1], rim[0], rim[0] * tilt), deep, 2.4, 'opacity="0.45"') +
    within +
    `<g clip-path="${pen.clip(path)}">${fill(path, wall)}${cuts(pen, glass)}${rings(pen, glass)}${bubbles(pen, glass)}${base(pen, glass, floor, deep)}</g>` +
    line(path, deep, 2.2, 'opacity="0.3"') +
    panes(pen, profile) +
    line(ellipse(0, rim[1], rim[0] * 0.985, rim[0] * tilt * 0.97), "#fffefa", 3, 'opacity="0.85"') +
    line(hoop(rim[0], rim[1] + 3, tilt), deep, 1.6, 'opacity="0.4"')
  );
}

function base(pen: Pen, { profile, colour }: GlassBody, floor: number, deep: string): string {
  const [radius, y] = profile.at(-1) ?? [0, 0];
  const glow = pen.linear(
    [
      [0, "#fffefa", 0.1],
      [0.5, tone(colour, 0.2), 0.7],
      [1, deep, 0.55],
    ],
    [0, 0, 0, 1],
  );
  return (
    fill(`M-400 ${n(y - floor)}${hoopTo(400, y - floor)}V${n(y + 60)}H-400Z`, glow, 'opacity="0.55"') +
    fill(ellipse(0, y - floor, radius * 0.92, radius * tilt * 0.92), tone(colour, 0.35), 'opacity="0.5"') +
    line(hoop(radius * 0.94, y - floor, tilt), "#fffefa", 4, 'opacity="0.75"') +
    line(hoop(radius * 0.7, y - floor * 0.35, tilt), "#fffefa", 5, `opacity="0.5" filter="${pen.blur(2)}"`) +
    line(ellipse(0, y - floor, radius * 0.92, radius * tilt * 0.9), deep, 2, 'opacity="0.3"')
  );
}

function hoopTo(radius: number, y: number): string {
  return `A${radius} ${n(radius * tilt * 0.5)} 0 0 0 ${radius} ${n(y)}`;
}

function cuts(pen: Pen, { profile, cuts: count = 0 }: GlassBody): string {
  let svg = "";
  for (let index = 0; index < count; index += 1) {
    const turn = (step: number) => -Math.cos((step / count) * Math.PI);
    const run = (share: number) =>
      profile.map(([radius, y]): Point => [radius * share, y + Math.sqrt(1 - share * share) * radius * tilt]);
    const [left, right] = [turn(index), turn(index + 1)];
    const lit = index % 2 === 0;
    const plane = `${smooth(run(left))}L${run(right)
      .reverse()
      .map(([x, y]) => `${n(x)} ${n(y)}`)
      .join("L")}Z`;
    svg +=
      fill(plane, lit ? "#fffefa" : "#2d3a38", `opacity="${lit ? 0.2 : 0.09}"`) +
      line(smooth(run(left)), "#fffefa", 2.2, 'opacity="0.6"');
    svg += line(smooth(run(left)), "#2d3a38", 1.4, 'opacity="0.25" transform="translate(3 0)"');
  }
  return svg && `<g filter="${pen.blur(0.6)}">${svg}</g>`;
}

function rings(pen: Pen, { profile, rings: count = 0 }: GlassBody): string {
  const [top, foot] = [profile[0]?.[1] ?? 0, profile.at(-1)?.[1] ?? 0];
  let svg = "";
  for (let index = 1; index <= count; index += 1) {
    const y = top + ((foot - top) * index) / (count + 1);
    const radius = radiusAt(profile, y);
    svg +=
      line(hoop(radius, y, tilt), "#2d3a38", 7, 'opacity="0.16"') +
      line(hoop(radius, y - 5, tilt), "#fffefa", 4, 'opacity="0.6"');
  }
  return svg && `<g filter="${pen.blur(1)}">${svg}</g>`;
}

function bubbles(pen: Pen, { profile, seeds = false }: GlassBody): string {
  if (!seeds) return "";
  const [top, foot] = [profile[0]?.[1] ?? 0, profile.at(-1)?.[1] ?? 0];
  return Array.from({ length: 54 }, () => {
    const y = top + 20 + pen.next() * (foot - top - 30);
    const x = radiusAt(profile, y) * pen.range(-0.94, 0.94);
    const size = 1.2 + 3.4 * pen.next() ** 2.4;
    return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(size * 0.8)}" ry="${n(size)}" fill="#fffefa" fill-opacity="0.5" stroke="#33413f" stroke-opacity="0.35" stroke-width="0.8"/>`;
  }).join("");
}

/** The outline's radius at a height, straight between its points. */
export function radiusAt(profile: readonly Point[], y: number): number {
  for (let index = 0; index + 1 < profile.length; index += 1) {
    const [r1, y1] = profile[index] ?? [0, 0];
    const [r2, y2] = profile[index + 1] ?? [0, 0];
    if (y >= y1 && y <= y2) return r1 + ((r2 - r1) * (y - y1)) / Math.max(1, y2 - y1);
  }
  return profile.at(-1)?.[0] ?? 0;
}

/** Two mirrored panes on the left that follow the outline, and a thread of light at the right. */
function panes(pen: Pen, profile: readonly Point[]): string {
  const [top, foot] = [profile[0]?.[1] ?? 0, profile.at(-1)?.[1] ?? 0];
  const tall = foot - top;
  const along = (share: number, from: number, to: number): Point[] =>
    [0, 0.25, 0.5, 0.75, 1].map((step) => {
      const y = top + tall * (from + (to - from) * step);
      return [radiusAt(profile, y) * share, y + Math.sqrt(1 - share * share) * radiusAt(profile, y) * tilt * 0.6];
    });
  const pane = (from: number, to: number) =>
    fill(
      `${smooth(along(-0.8, from, to))}L${along(-0.64, from, to)
        .reverse()
        .map(([x, y]) => `${n(x)} ${n(y)}`)
        .join("L")}Z`,
      "#fffefa",
      'opacity="0.62"',
    );
  return `<g filter="${pen.blur(1.8)}">${pane(0.1, 0.5)}${pane(0.54, 0.82)}</g>${line(smooth(along(0.88, 0.12, 0.8)), "#fffefa", 4, `opacity="0.6" filter="${pen.blur(1.6)}"`)}`;
}

/** Still water, tea or juice up to `level`, with a bright meniscus. */
export function liquid(pen: Pen, profile: readonly Point[], level: number, colour: string, floor = 26): string {
  const [, foot] = profile.at(-1) ?? [0, 0];
  const inner = (y: number) => radiusAt(profile, y) * 0.95;
  const bottom = foot - floor;
  const steps = [0, 0.2, 0.4, 0.6, 0.8, 1].map((share): Point => {
    const y = level + (bottom - level) * share;
    return [inner(y), y];
  });
  const paint = pen.linear([
    [0, tone(colour, -0.3), 0.85],
    [0.3, colour, 0.62],
    [0.75, tone(colour, 0.3), 0.62],
    [1, tone(colour, -0.25), 0.85],
  ]);
  const top = ellipse(0, level, inner(level), inner(level) * tilt);
  return fill(lathe(steps), paint) + fill(top, tone(colour, 0.3), 'opacity="0.75"') + line(top, "#fffefa", 2, 'opacity="0.7"');
}

/** Glass keeps little light from the table and gathers some of it in a bright patch. Drawn before the glass; it needs no other shadow. */
export function glassShadow(pen: Pen, colour: string, foot: number, height: number): string {
  const reach = foot + height * 0.34;
  return (
    fill(
      ellipse(reach * 0.5, foot * 0.06, reach, foot * 0.24),
      tone(colour, -0.6),
      `opacity="0.26" filter="${pen.blur(16, [reach * 2, foot * 0.5])}"`,
    ) +
    fill(
      ellipse(foot * 0.9 + height * 0.14, foot * 0.05, height * 0.2 + foot * 0.3, foot * 0.12),
      tone(colour, 0.7),
      `opacity="0.7" filter="${pen.blur(10, [height * 0.4, foot * 0.24])}"`,
    ) +
    fill(
      ellipse(4, 3, foot * 1.02, foot * tilt * 1.06),
      "#4a3a2c",
      `opacity="0.45" filter="${pen.blur(6, [foot * 2, foot * 0.4])}"`,
    )
  );
}
