import { tone } from "../colour.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { closed, ellipse, fill, group, lathe, line, n, roundedRect, tilt } from "../shape.ts";

/** Painted blocks keep their grain under the paint. */
export function paint(
  pen: Pen,
  path: string,
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  turn: "flat" | "cylinder" = "flat",
): string {
  return body(pen, { path, box: { x, y, width, height }, colour, material: "wood" }, turn);
}

/** A block with its upper side: front `width` x `height`, standing on `y`. */
export function brick(pen: Pen, x: number, y: number, width: number, height: number, colour: string): string {
  const rise = 30;
  const slope = 13;
  const top = closed([
    [x + slope, y - height - rise],
    [x + width - slope, y - height - rise],
    [x + width, y - height],
    [x, y - height],
  ]);
  return (
    paint(pen, top, x, y - height - rise, width, rise, tone(colour, 0.24)) +
    paint(pen, roundedRect(x, y - height, width, height, 5), x, y - height, width, height, colour) +
    edges(x, y, width, height, colour)
  );
}

function edges(x: number, y: number, width: number, height: number, colour: string): string {
  return (
    line(`M${x + 4} ${y - height + 1}H${x + width - 4}`, tone(colour, 0.6), 3, 'opacity="0.7"') +
    line(`M${x + 2} ${y - height + 4}V${y - 4}`, tone(colour, 0.4), 2.5, 'opacity="0.5"') +
    line(
      `M${x + width - 2} ${y - height + 4}V${y - 3}M${x + 4} ${y - 2}H${x + width - 4}`,
      tone(colour, -0.6),
      3,
      'opacity="0.45"',
    )
  );
}

export function arch(pen: Pen, x: number, y: number, width: number, height: number, colour: string): string {
  const [from, to, r] = [x + width * 0.24, x + width * 0.76, width * 0.26];
  const path = `M${x} ${y}V${y - height}H${x + width}V${y}H${n(to)}V${n(y - height * 0.24)}A${n(r)} ${n(r)} 0 0 0 ${n(from)} ${n(y - height * 0.24)}V${y}Z`;
  const inner = `M${n(from)} ${y}V${n(y - height * 0.24)}A${n(r)} ${n(r)} 0 0 1 ${n(to)} ${n(y - height * 0.24)}V${y}Z`;
  const top = closed([
    [x + 13, y - height - 30],
    [x + width - 13, y - height - 30],
    [x + width, y - height],
    [x, y - height],
  ]);
  return (
    fill(inner, pen.fade([tone(colour, -0.75), tone(colour, -0.5)])) +
    paint(pen, top, x, y - height - 30, width, 30, tone(colour, 0.24)) +
    paint(pen, path, x, y - height, width, height, colour) +
    line(`M${x + 4} ${y - height + 1}H${x + width - 4}`, tone(colour, 0.6), 3, 'opacity="0.7"') +
    line(inner, tone(colour, -0.55), 3, 'opacity="0.5"')
  );
}

export function roof(pen: Pen, x: number, y: number, width: number, height: number, colour: string): string {
  const front = closed([
    [x, y],
    [x + width / 2, y - height],
    [x + width, y],
  ]);
  const slope = closed([
    [x + width / 2, y - height],
    [x + width / 2 + 10, y - height - 22],
    [x + width + 4, y - 22],
    [x + width, y],
  ]);
  return (
    fill(slope, tone(colour, -0.34)) +
    paint(pen, front, x, y - height, width, height, colour) +
    line(`M${x + 4} ${y - 4}L${n(x + width / 2)} ${y - height + 3}`, tone(colour, 0.5), 3, 'opacity="0.6"')
  );
}

export function column(pen: Pen, x: number, y: number, radius: number, height: number, colour: string): string {
  const path = lathe([
    [radius, -height],
    [radius, 0],
  ]);
  return group(
    `translate(${x} ${y - 8})`,
    paint(pen, path, -radius, -height, radius * 2, height + 10, colour, "cylinder") +
      fill(ellipse(0, -height, radius, radius * tilt), pen.fade([tone(colour, 0.4), tone(colour, 0.12)])),
  );
}
