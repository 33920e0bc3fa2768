import { tone } from "../colour.ts";
import { pear } from "../food.ts";
import { body } from "../material.ts";
import type { Pen } from "../pen.ts";
import { ellipse, group, line, n } from "../shape.ts";

/** Blankets rolled and stood on end in a wall of this height and opening. */
export function rolls(pen: Pen, height: number, top: number): string {
  const roll = (x: number, y: number, radius: number, colour: string) => {
    const stem = `M${n(x - radius)} ${n(y)}V${n(y + 190)}H${n(x + radius)}V${n(y)}Z`;
    let spiral = "";
    for (let turn = radius - 9; turn > 6; turn -= 11)
      spiral += line(ellipse(x, y, turn, turn * 0.5), tone(colour, -0.4), 3.5, 'opacity="0.6"');
    return (
      body(pen, { path: stem, box: { x: x - radius, y, width: radius * 2, height: 190 }, colour, material: "wool" }, "cylinder") +
      body(
        pen,
        {
          path: ellipse(x, y, radius, radius * 0.5),
          box: { x: x - radius, y: y - radius / 2, width: radius * 2, height: radius },
          colour: tone(colour, 0.12),
          material: "wool",
        },
        "flat",
      ) +
      spiral
    );
  };
  const y = -height - 60;
  return group("", roll(-76, y - 34, 70, "#c9b48c") + roll(66, y - 56, 74, "#8c9a86") + roll(-10, y + 24, top * 0.34, "#b4674a"));
}

/** Pears that show above the rim of a wide basket. */
export function fruit(pen: Pen, height: number): string {
  const row = [
    [-150, -18, "#b9a24c"],
    [-62, -34, "#a7a552"],
    [34, -30, "#c08a45"],
    [128, -16, "#a7a552"],
    [-104, 16, "#c08a45"],
    [-6, 22, "#b9a24c"],
    [88, 18, "#a9a04a"],
  ] as const;
  return row
    .map(([x, y, colour]) =>
      group(`translate(${x} ${-height + y + 66}) rotate(${n(pen.range(-28, 28))}) scale(0.86)`, pear(pen, colour).svg),
    )
    .join("");
}
