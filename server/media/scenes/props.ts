import { mix, tone } from "./colour.ts";
import { body } from "./material.ts";
import type { Pen } from "./pen.ts";
import { closed, ellipse, fill, group, lathe, line, n, type Point, roundedRect, smooth, tilt } from "./shape.ts";
import type { Thing } from "./thing.ts";

/* What stands beside a product to give it scale and a home. Quiet on purpose: never the brightest thing in the picture. */

/** A stack of closed books seen from the front edge. */
export function books(pen: Pen, width: number, colours: readonly string[]): Thing {
  let y = 0;
  let svg = "";
  colours.forEach((colour, index) => {
    const thick = 46 + ((index * 17) % 22);
    const wide = width - index * 34;
    const shift = index % 2 === 0 ? 0 : 14;
    const top = closed([
      [shift - wide / 2, y - thick],
      [shift + wide / 2, y - thick],
      [shift + wide / 2 - 40, y - thick - 42],
      [shift - wide / 2 + 44, y - thick - 42],
    ]);
    svg += fill(top, pen.fade([tone(colour, 0.16), tone(colour, -0.06)]));
    svg += fill(roundedRect(shift - wide / 2, y - thick, wide, thick, 5), pen.fade([tone(colour, 0.06), tone(colour, -0.3)]));
    svg += `<rect x="${n(shift - wide / 2 + 12)}" y="${n(y - thick + 8)}" width="${n(wide - 20)}" height="${n(thick - 16)}" fill="${tone("#efe6d4", -0.06)}"/>`;
    svg += line(
      `M${n(shift - wide / 2 + 12)} ${n(y - thick * 0.66)}h${n(wide - 20)}M${n(shift - wide / 2 + 12)} ${n(y - thick * 0.4)}h${n(wide - 20)}`,
      "#c9b999",
      1.4,
    );
    y -= thick;
  });
  return { svg, width, height: -y + 42, foot: width / 2, depth: 60 };
}

/** A round plate with a shallow well. */
export function saucer(pen: Pen, colour: string, radius: number): Thing {
  const flat = tilt + 0.02;
  const svg =
    fill(ellipse(0, 6, radius * 0.8, radius * 0.8 * flat), tone(colour, -0.4)) +
    fill(ellipse(0, -8, radius, radius * flat), pen.fade([tone(colour, 0.3), colour, tone(colour, -0.22)])) +
    fill(
      ellipse(0, -5, radius * 0.72, radius * 0.7 * flat),
      pen.linear([
        [0, tone(colour, -0.2)],
        [0.6, tone(colour, 0.02)],
        [1, tone(colour, 0.22)],
      ]),
    ) +
    line(
      `M${n(-radius * 0.98)} -8A${n(radius)} ${n(radius * flat)} 0 0 0 ${n(radius * 0.4)} ${n(-8 + radius * flat * 0.9)}`,
      "#fffdf6",
      2.5,
      'opacity="0.55"',
    );
  return { svg, width: radius * 2, height: 24, foot: radius * 0.82 };
}

/** A small handleless cup. */
export function smallCup(pen: Pen, colour: string, material: "glaze" | "stoneware" | "porcelain", tea = "#b98a3e"): Thing {
  const profile: Point[] = [
    [92, -120],
    [90, -84],
    [76, -36],
    [54, -8],
    [50, 0],
  ];
  const path = lathe(profile);
  const well = ellipse(0, -119, 86, 86 * tilt);
  const svg =
    body(pen, { path, box: { x: -92, y: -140, width: 184, height: 150 }, colour, material }, "cylinder") +
    fill(ellipse(0, -120, 92, 92 * tilt), pen.fade([tone(colour, 0.3), tone(colour, -0.14)])) +
    fill(well, pen.fade([tone(colour, -0.36), tone(colour, 0.04)])) +
    `<g clip-path="${pen.clip(well)}">${fill(
      ellipse(0, -108, 82, 82 * tilt),
      pen.linear([
        [0, tone(tea, -0.3)],
        [0.6, tea],
        [1, tone(tea, -0.1)],
      ]),
    )}</g>`;
  return { svg, width: 184, height: 136, foot: 52 };
}

/** A bare or leafy branch that rises from the origin. */
export function branch(pen: Pen, height: number, leaf: string, lean = 0.25): string {
  const spine: Point[] = [0, 1, 2, 3, 4, 5].map((step) => [
    lean * height * (step / 5) ** 1.6 + pen.range(-12, 12),
    (-height * step) / 5,
  ]);
  let svg = line(smooth(spine), "#5b4232", 8) + line(smooth(spine.map(([x, y]): Point => [x - 2, y])), "#8a6a50", 2.4);
  for (let index = 0; index < 17; index += 1) {
    const share = 0.3 + 0.7 * (index / 16);
    const spot = spine[Math.min(5, Math.floor(share * 5))] ?? [0, 0];
    const next = spine[Math.min(5, Math.floor(share * 5) + 1)] ?? spot;
    const part = share * 5 - Math.floor(share * 5);
    const [x, y] = [spot[0] + (next[0] - spot[0]) * part, spot[1] + (next[1] - spot[1]) * part];
    const angle = (index % 2 === 0 ? -1 : 1) * pen.range(28, 74) - 90 + lean * 40;
    const size = pen.range(0.75, 1.2);
    const paint = tone(mix(leaf, "#d9c27a", pen.range(0, 0.25)), pen.range(-0.22, 0.16));
    svg += `<g transform="translate(${n(x)} ${n(y)}) rotate(${n(angle)}) scale(${size.toFixed(2)})"><path d="M0 0C20 -26 66 -30 104 0C66 22 24 20 0 0Z" fill="${paint}"/><path d="M4 0Q50 -7 98 0" fill="none" stroke="${tone(paint, -0.3)}" stroke-width="1.6"/></g>`;
  }
  return svg;
}

/** A wooden tray or low plank that things stand on. */
export function tray(pen: Pen, width: number, depth: number, colour: string): Thing {
  const slope = 46;
  const top: Point[] = [
    [-width / 2 + slope, -depth],
    [width / 2 - slope, -depth],
    [width / 2, 0],
    [-width / 2, 0],
  ];
  const path = closed(top);
  const svg =
    fill(roundedRect(-width / 2, -3, width, 28, 6), pen.fade([tone(colour, -0.12), tone(colour, -0.42)])) +
    body(pen, { path, box: { x: -width / 2, y: -depth, width, height: depth }, colour, material: "wood" }, "flat") +
    line(`M${n(-width / 2)} 0H${n(width / 2)}`, tone(colour, 0.4), 2.5, 'opacity="0.7"');
  return { svg: group("translate(0 -25)", svg), width, height: 40, foot: width / 2, depth };
}

/** A pair of lacquered chopsticks on a rest, lying to the right. */
export function chopsticks(pen: Pen): string {
  const stick = (dy: number) =>
    line(`M-150 ${dy}L190 ${dy - 36}`, "#2a1a10", 11, `opacity="0.35" transform="translate(6 10)" filter="${pen.blur(4)}"`) +
    line(`M-150 ${dy}L190 ${dy - 36}`, "#5a2f22", 10) +
    line(`M-148 ${dy - 2}L190 ${dy - 38}`, "#96604a", 3);
  return stick(0) + stick(26) + fill(roundedRect(-128, -10, 26, 50, 12), pen.fade(["#ece2cf", "#b5a68c"]));
}

/** A folded linen cloth lying on the table, its fringe towards us. */
export function napkin(pen: Pen, colour: string): string {
  const sheet = "M-190 -84L226 -108L300 84L-156 116Z";
  const box = { x: -190, y: -110, width: 490, height: 230 };
  const stripe = (share: number) =>
    line(
      `M${n(-190 + share * 34)} ${n(-84 + share * 200)}L${n(226 + share * 74)} ${n(-108 + share * 192)}`,
      tone(colour, -0.35),
      4,
      'opacity="0.5"',
    );
  return (
    fill(sheet, "#3a2516", `opacity="0.34" transform="translate(14 14)" filter="${pen.blur(10)}"`) +
    fill("M-190 -84L-156 116L-152 126L304 94L300 84Z", tone(colour, -0.3)) +
    body(pen, { path: sheet, box, colour, material: "linen" }, "flat") +
    stripe(0.78) +
    stripe(0.88) +
    line("M-170 36L260 8", tone(colour, -0.22), 10, `opacity="0.4" filter="${pen.blur(6)}"`)
  );
}

/** Half a lemon, cut side to us, and a wedge of it. */
export function citrus(pen: Pen): string {
  let spokes = "";
  for (let index = 0; index < 5; index += 1) {
    const angle = (index / 5) * Math.PI + 0.2;
    const [x, y] = [Math.cos(angle) * 62, Math.sin(angle) * 48];
    spokes += line(`M${n(-x)} ${n(-46 - y)}L${n(x)} ${n(-46 + y)}`, "#fff7d8", 4);
  }
  const half =
    fill(ellipse(14, -40, 84, 62), pen.fade(["#e9c64a", "#a97f1e"], [0, 0, 1, 1])) +
    fill(ellipse(0, -46, 80, 62), "#f0d264") +
    fill(ellipse(0, -46, 72, 55), "#fff6d6") +
    fill(ellipse(0, -46, 64, 48), pen.fade(["#f8e48c", "#e8c54a"], [0, 0, 1, 1])) +
    spokes +
    fill(ellipse(0, -46, 9, 7), "#fff7d8");
  return `<ellipse cx="30" cy="14" rx="110" ry="20" fill="#3a2516" opacity="0.4" filter="${pen.blur(9)}"/>${half}`;
}
