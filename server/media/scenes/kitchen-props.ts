import { tone } from "./colour.ts";
import { groundColours } from "./grounds.ts";
import { body } from "./material.ts";
import type { Pen } from "./pen.ts";
import type { Ground } from "./scene.ts";
import { ellipse, fill, group, line, roundedRect } from "./shape.ts";

/* The stove, the block and the hooks that kitchen things are used with. */

/** A hob set into the worktop with one flame, seen from the front; pots stand on it at y = 906. */
export function stove(pen: Pen, ground: Ground): string {
  const dark = "#2c2b2b";
  const shade = groundColours[ground].shadow;
  const flame = (x: number) =>
    `<path d="M${x - 7} 930C${x - 10} 918 ${x - 2} 914 ${x} 902C${x + 3} 914 ${x + 10} 918 ${x + 7} 930Z" fill="${pen.fade(["#7fb4e6", "#3f78c8"], [0, 0, 0, 1])}" opacity="0.85"/>`;
  const flames = [-150, -110, -70, -30, 10, 50, 90, 130, 170].map((x) => flame(540 + x)).join("");
  const bar = (x: number, lean: number) =>
    line(`M${540 + x} 908L${540 + x + lean} 950`, "#191818", 15) + line(`M${536 + x} 908L${536 + x + lean} 948`, "#5a5856", 4);
  return (
    fill("M150 1012L222 884H900L980 1012Z", shade, `opacity="0.4" transform="translate(18 22)" filter="${pen.blur(18)}"`) +
    fill("M150 1000L222 884H900L980 1000Z", pen.fade(["#4a4947", dark], [0, 0, 0.4, 1])) +
    fill("M150 1000H980V1020H150Z", tone(dark, -0.4)) +
    line("M156 1000H974", "#8a8784", 2.4, 'opacity="0.8"') +
    fill(ellipse(540, 944, 200, 30), "#161515") +
    fill(ellipse(540, 938, 170, 22), pen.fade(["#57534f", "#262423"])) +
    flames +
    line("M300 906H780", "#1c1b1b", 15) +
    line("M300 902H780", "#6a6764", 4, 'opacity="0.8"') +
    bar(-220, -20) +
    bar(-74, -8) +
    bar(74, 8) +
    bar(220, 20)
  );
}

/** A wooden spoon standing in something, leaning right. */
export function spoon(pen: Pen): string {
  const wood = "#b98957";
  return (
    line("M0 0L150 -310", tone(wood, -0.34), 24) +
    line("M-3 -2L146 -310", tone(wood, 0.04), 17) +
    line("M-7 -4L140 -308", tone(wood, 0.34), 5, `filter="${pen.blur(1.4)}"`)
  );
}

/** A worktop board lying flat, for what is cut and made on it. */
export function cuttingBoard(pen: Pen, width: number, depth: number, colour: string): string {
  const half = width / 2;
  const path = `M${-half + 60} ${-depth}H${half - 60}L${half} 0H${-half}Z`;
  return (
    fill(path, "#3a2516", `opacity="0.4" transform="translate(22 36)" filter="${pen.blur(16)}"`) +
    fill(roundedRect(-half, -4, width, 34, 8), pen.fade([tone(colour, -0.18), tone(colour, -0.46)])) +
    body(pen, { path, box: { x: -half, y: -depth, width, height: depth }, colour, material: "wood" }, "flat") +
    line(`M${-half} 0H${half}`, tone(colour, 0.45), 3, 'opacity="0.6"')
  );
}

/** A tomato and two halves of another one. */
export function tomatoes(pen: Pen): string {
  const skin = pen.radial(
    [
      [0, "#f0906a"],
      [0.5, "#d2452c"],
      [1, "#8f2417"],
    ],
    [0.36, 0.3, 0.8],
  );
  const whole =
    fill(ellipse(14, 4, 92, 20), "#3a2516", `opacity="0.4" filter="${pen.blur(8)}"`) +
    fill(ellipse(0, -66, 84, 72), skin) +
    fill(
      "M0 -128q-30 -14 -46 4q24 4 30 18q-6 14 4 26q12 -14 12 -28q16 10 32 8q-4 -18 -20 -22q14 -12 10 -24q-14 4 -22 18Z",
      "#6d8040",
    ) +
    fill(ellipse(-30, -96, 18, 12), "#fffdf6", `opacity="0.5" filter="${pen.blur(4)}"`);
  const cut =
    fill(ellipse(6, 10, 76, 18), "#3a2516", `opacity="0.4" filter="${pen.blur(7)}"`) +
    fill(ellipse(0, -26, 72, 40), "#b5301e") +
    fill(ellipse(0, -30, 70, 36), "#e8745a") +
    fill(ellipse(-26, -32, 24, 18), "#f3b184") +
    fill(ellipse(28, -30, 24, 18), "#f3b184") +
    fill(ellipse(-26, -32, 14, 10), "#e0843f") +
    fill(ellipse(28, -30, 14, 10), "#e0843f");
  return whole + group("translate(170 30)", cut);
}

/** Roasted coffee beans scattered around the origin. */
export function beans(pen: Pen, count: number, reach: number): string {
  return Array.from({ length: count }, () => {
    const [x, y] = [pen.range(-1, 1) * reach, pen.range(-0.34, 0.28) * reach];
    const turn = pen.range(0, 180);
    const colour = tone("#5e3a22", pen.range(-0.2, 0.16));
    return (
      fill(ellipse(x + 3, y + 6, 17, 8), "#2a180c", 'opacity="0.35"') +
      group(
        `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(0)})`,
        fill(
          ellipse(0, 0, 17, 11),
          pen.radial(
            [
              [0, tone(colour, 0.3)],
              [0.7, colour],
              [1, tone(colour, -0.4)],
            ],
            [0.4, 0.3, 0.7],
          ),
        ) + line("M-15 0Q-5 5 0 0T15 0", tone(colour, -0.6), 2.6),
      )
    );
  }).join("");
}

/** Peppercorns, or any small round spice. */
export function peppercorns(pen: Pen, count: number, reach: number): string {
  return Array.from({ length: count }, () => {
    const [x, y, size] = [pen.range(-1, 1) * reach, pen.range(-0.26, 0.26) * reach, pen.range(7, 11)];
    const colour = tone("#3a2c22", pen.range(-0.1, 0.24));
    return (
      fill(ellipse(x + 3, y + 5, size, size * 0.5), "#2a180c", 'opacity="0.35"') +
      fill(
        ellipse(x, y, size, size * 0.92),
        pen.radial(
          [
            [0, tone(colour, 0.45)],
            [0.6, colour],
            [1, tone(colour, -0.5)],
          ],
          [0.35, 0.3, 0.7],
        ),
      )
    );
  }).join("");
}
