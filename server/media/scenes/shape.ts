export type Point = [x: number, y: number];

/** How flat a circle seen from a little above becomes; one camera for every picture. */
export const tilt = 0.2;

export function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A smooth line through the points (Catmull-Rom as cubic curves), without the first move. */
function through(points: readonly Point[], tension = 1): string {
  let path = "";
  for (let index = 0; index < points.length - 1; index += 1) {
    const from = points[index] ?? [0, 0];
    const to = points[index + 1] ?? from;
    const before = points[index - 1] ?? from;
    const after = points[index + 2] ?? to;
    const c1: Point = [from[0] + ((to[0] - before[0]) / 6) * tension, from[1] + ((to[1] - before[1]) / 6) * tension];
    const c2: Point = [to[0] - ((after[0] - from[0]) / 6) * tension, to[1] - ((after[1] - from[1]) / 6) * tension];
    path += `C${n(c1[0])} ${n(c1[1])} ${n(c2[0])} ${n(c2[1])} ${n(to[0])} ${n(to[1])}`;
  }
  return path;
}

export function smooth(points: readonly Point[], tension = 1): string {
  const [first] = points;
  return first ? `M${n(first[0])} ${n(first[1])}${through(points, tension)}` : "";
}

export function closed(points: readonly Point[]): string {
  return `M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join("L")}Z`;
}

/** The outline of a body of revolution: `profile` is [radius, y] from top to bottom, its axis at x = 0. */
export function lathe(profile: readonly Point[], flat = tilt): string {
  const top = profile[0] ?? [0, 0];
  const bottom = profile.at(-1) ?? top;
  const left = profile.map(([radius, y]): Point => [-radius, y]);
  const right = profile.map(([radius, y]): Point => [radius, y]).reverse();
  return (
    `M${n(-top[0])} ${n(top[1])}${through(left)}` +
    `A${n(bottom[0])} ${n(bottom[0] * flat)} 0 0 0 ${n(bottom[0])} ${n(bottom[1])}${through(right)}` +
    `A${n(top[0])} ${n(top[0] * flat)} 0 0 0 ${n(-top[0])} ${n(top[1])}Z`
  );
}

/** A straight cylinder's outline. */
export function cylinder(radius: number, top: number, bottom: number, flat = tilt): string {
  return lathe(
    [
      [radius, top],
      [radius, bottom],
    ],
    flat,
  );
}

export function ellipse(cx: number, cy: number, rx: number, ry: number): string {
  return `M${n(cx - rx)} ${n(cy)}a${n(rx)} ${n(ry)} 0 1 0 ${n(2 * rx)} 0a${n(rx)} ${n(ry)} 0 1 0 ${n(-2 * rx)} 0Z`;
}

export function roundedRect(x: number, y: number, width: number, height: number, radius: number): string {
  const r = Math.min(radius, width / 2, height / 2);
  return (
    `M${n(x + r)} ${n(y)}h${n(width - 2 * r)}a${n(r)} ${n(r)} 0 0 1 ${n(r)} ${n(r)}v${n(height - 2 * r)}` +
    `a${n(r)} ${n(r)} 0 0 1 ${n(-r)} ${n(r)}h${n(2 * r - width)}a${n(r)} ${n(r)} 0 0 1 ${n(-r)} ${n(-r)}v${n(2 * r - height)}` +
    `a${n(r)} ${n(r)} 0 0 1 ${n(r)} ${n(-r)}Z`
  );
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function fill(path: string, paint: string, more = ""): string {
  return `<path d="${path}" fill="${paint}" ${more}/>`;
}

export function line(path: string, colour: string, width: number, more = ""): string {
  const cap = more.includes("stroke-linecap") ? "" : 'stroke-linecap="round"';
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${n(width)}" ${cap} stroke-linejoin="round" ${more}/>`;
}

export function group(transform: string, body: string, more = ""): string {
  return `<g transform="${transform}" ${more}>${body}</g>`;
}
