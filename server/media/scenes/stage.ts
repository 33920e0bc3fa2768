import { groundColours } from "./grounds.ts";
import type { Pen } from "./pen.ts";
import type { Ground } from "./scene.ts";
import { fill, n } from "./shape.ts";

export const side = 1200;
/** Where wall and table meet in the front view. */
export const horizon = 770;

/** Wall and table under one light from the upper left. The edge between them is soft: it is out of focus. */
export function stage(pen: Pen, ground: Ground, edge = horizon): string {
  const { wall, table } = groundColours[ground];
  const wallPaint = pen.fade([wall[0], wall[1]], [0.1, 0, 0.9, 1]);
  const tablePaint = pen.fade([table[0], table[1]], [0.5, 0, 0.4, 1]);
  const light = pen.radial(
    [
      [0, "#fffdf6", 0.6],
      [0.6, "#fffdf6", 0.14],
      [1, "#fffdf6", 0],
    ],
    [0.5, 0.5, 0.5],
  );
  const far = pen.radial(
    [
      [0, groundColours[ground].shadow, 0],
      [0.62, groundColours[ground].shadow, 0],
      [1, groundColours[ground].shadow, 0.3],
    ],
    [0.4, 0.42, 0.86],
  );
  return (
    `<rect width="${side}" height="${side}" fill="${wallPaint}"/>` +
    `<rect x="-40" y="${edge}" width="${side + 80}" height="${side - edge + 40}" fill="${tablePaint}"/>` +
    `<ellipse cx="240" cy="240" rx="800" ry="680" fill="${light}"/>` +
    `<rect width="${side}" height="${side}" fill="${far}"/>`
  );
}

/** Sun through a window's bars on the wall: four soft panes that lean with the hour. */
export function sunOnWall(pen: Pen, x: number, y: number, width: number, height: number, strength = 0.5): string {
  const lean = width * 0.42;
  const gap = width * 0.05;
  const paneWidth = (width - gap) / 2;
  const paneHeight = (height - gap) / 2;
  let panes = "";
  for (const row of [0, 1]) {
    for (const column of [0, 1]) {
      const left = x + column * (paneWidth + gap) + (row * (paneHeight + gap) * lean) / height;
      const top = y + row * (paneHeight + gap);
      const shift = (paneHeight * lean) / height;
      panes += `M${n(left)} ${n(top)}h${n(paneWidth)}l${n(shift)} ${n(paneHeight)}h${n(-paneWidth)}Z`;
    }
  }
  return fill(panes, "#fff6df", `opacity="${strength}" filter="${pen.blur(9, [width + lean, height])}"`);
}

/** The dark line where a thing touches, and the long soft shadow it throws to the right. */
export function shadowUnder(pen: Pen, ground: Ground, x: number, y: number, foot: number, height: number): string {
  const colour = groundColours[ground].shadow;
  const reach = foot + height * 0.42;
  const cast = pen.linear([
    [0, colour, 0.5],
    [0.45, colour, 0.34],
    [1, colour, 0],
  ]);
  return (
    `<ellipse cx="${n(x + reach * 0.42)}" cy="${n(y + foot * 0.05)}" rx="${n(reach)}" ry="${n(foot * 0.2 + 14)}" fill="${cast}" filter="${pen.blur(18, [reach * 2, foot * 0.4 + 28])}"/>` +
    `<ellipse cx="${n(x + foot * 0.06)}" cy="${n(y + 3)}" rx="${n(foot * 1.04)}" ry="${n(foot * 0.2)}" fill="${colour}" opacity="0.42" filter="${pen.blur(11, [foot * 2.08, foot * 0.4])}"/>` +
    `<ellipse cx="${n(x + foot * 0.03)}" cy="${n(y + 2)}" rx="${n(foot * 0.95)}" ry="${n(foot * 0.17)}" fill="${colour}" opacity="0.55" filter="${pen.blur(4, [foot * 1.9, foot * 0.34])}"/>`
  );
}

/** The straight-edged shadow of a tray, a book or a box: tight in front, longer to the right. */
export function shadowOfBox(pen: Pen, ground: Ground, x: number, y: number, half: number, depth: number): string {
  const colour = groundColours[ground].shadow;
  const slab = (right: number, down: number) =>
    `M${n(x - half + 8)} ${n(y - depth * 0.5)}L${n(x + half + right)} ${n(y - depth * 0.7)}L${n(x + half + right * 0.8)} ${n(y + down)}L${n(x - half + 4)} ${n(y + down)}Z`;
  return (
    fill(slab(90, 22), colour, `opacity="0.3" filter="${pen.blur(20, [half * 2 + 90, depth * 0.7 + 22])}"`) +
    fill(slab(16, 9), colour, `opacity="0.5" filter="${pen.blur(6, [half * 2 + 16, depth * 0.7 + 9])}"`)
  );
}
