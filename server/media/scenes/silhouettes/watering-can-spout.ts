import { tone } from "../colour.ts";
import type { Pen, Stop } from "../pen.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, line, n, type Point } from "../shape.ts";
import { isMetal } from "../sheen.ts";

/** A pipe from the body to its tip: how wide it is at either end, and which way the tip looks, in degrees from the right. */
export interface Spout {
  path: string;
  tip: Point;
  root: number;
  end: number;
  turn: number;
}

/** A pipe that narrows on its way: the same curve in thinning strokes, from its root to its tip. */
export function spoutOf(pen: Pen, scene: Scene, spout: Spout): string {
  const { colour } = scene;
  const points = sampled(spout.path, 40);
  const outline = (shrink: number, shift: number) => {
    const wide = (share: number) => (spout.root + (spout.end - spout.root) * share) * shrink;
    const sides = [-1, 1].map((side) =>
      points.map(([x, y], index): Point => {
        const [ax, ay] = points[Math.max(0, index - 1)] ?? [x, y];
        const [bx, by] = points[Math.min(points.length - 1, index + 1)] ?? [x, y];
        const long = Math.hypot(bx - ax, by - ay) || 1;
        const half = (wide(index / (points.length - 1)) / 2) * side;
        return [x + (-(by - ay) / long) * half + shift, y + ((bx - ax) / long) * half + shift];
      }),
    );
    return `M${[...(sides[0] ?? []), ...(sides[1] ?? []).reverse()].map(([x, y]) => `${n(x)} ${n(y)}`).join("L")}Z`;
  };
  const bright = isMetal(scene.material) ? 0.62 : 0.5;
  return (
    fill(outline(1, 0), tone(colour, -0.46)) +
    fill(outline(0.78, -2.5), tone(colour, -0.1)) +
    fill(outline(0.4, -5), tone(colour, 0.22)) +
    fill(outline(0.14, -6.5), tone(colour, bright), `filter="${pen.blur(1.4)}"`)
  );
}

export function rose(pen: Pen, { colour }: Scene, spout: Spout): string {
  let holes = "";
  for (const ring of [0, 0.36, 0.7]) {
    const count = Math.max(1, Math.round(ring * 17));
    for (let step = 0; step < count; step += 1) {
      const angle = (step / count) * Math.PI * 2;
      holes += `<ellipse cx="${n(60 + Math.cos(angle) * ring * 19)}" cy="${n(Math.sin(angle) * ring * 54)}" rx="2" ry="3.4" fill="${tone(colour, -0.78)}"/>`;
    }
  }
  const across: Stop[] = [
    [0, tone(colour, -0.5)],
    [0.55, colour],
    [0.8, tone(colour, 0.34)],
    [1, tone(colour, 0.05)],
  ];
  return group(
    `translate(${spout.tip[0]} ${spout.tip[1]}) rotate(${spout.turn})`,
    fill("M-14 -14C14 -16 34 -44 60 -54V54C34 44 14 16 -14 14Z", pen.linear(across, [0, 0, 0, 1])) +
      fill(ellipse(60, 0, 19, 54), pen.fade([tone(colour, -0.2), tone(colour, 0.1), tone(colour, 0.4)], [0, 0, 0, 1])) +
      line(ellipse(60, 0, 19, 54), tone(colour, 0.5), 2.4, 'opacity="0.7"') +
      holes,
  );
}

export function lip({ colour }: Scene, spout: Spout): string {
  return group(
    `translate(${spout.tip[0]} ${spout.tip[1]}) rotate(${spout.turn})`,
    fill(ellipse(0, 0, spout.end * 0.62, spout.end * 0.34), tone(colour, -0.7)) +
      line(ellipse(0, 0, spout.end * 0.62, spout.end * 0.34), tone(colour, 0.3), 3),
  );
}

/** Points along a path of one move and cubic curves in absolute numbers. */
function sampled(path: string, count: number): Point[] {
  const numbers = path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  const points: Point[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2) points.push([numbers[index] ?? 0, numbers[index + 1] ?? 0]);
  const curves = Math.floor((points.length - 1) / 3);
  return Array.from({ length: count }, (_, step) => {
    const place = (step / (count - 1)) * curves;
    const curve = Math.min(curves - 1, Math.floor(place));
    const part = place - curve;
    const [a = [0, 0], b = [0, 0], c = [0, 0], d = [0, 0]] = points.slice(curve * 3, curve * 3 + 4);
    const rest = 1 - part;
    const on = (axis: 0 | 1) =>
      rest ** 3 * a[axis] + 3 * rest ** 2 * part * b[axis] + 3 * rest * part ** 2 * c[axis] + part ** 3 * d[axis];
    return [on(0), on(1)];
  });
}
