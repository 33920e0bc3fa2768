import { tone } from "./colour.ts";
import { body } from "./material.ts";
import type { Pen } from "./pen.ts";
import { group, lathe, line, n, type Point } from "./shape.ts";
import type { Thing } from "./thing.ts";

/** A round country loaf with flour in its cuts. */
export function loaf(pen: Pen): Thing {
  const path =
    "M-210 -6C-236 -70 -190 -150 -70 -172C60 -192 190 -150 212 -70C222 -30 206 0 176 6C60 22 -80 22 -176 8C-194 6 -204 2 -210 -6Z";
  const crust = "#b9783c";
  const cut = (x: number, lean: number) => {
    const slash = `M${x} -150Q${x + lean} -110 ${x + lean * 1.5} -52`;
    return (
      line(slash, tone(crust, -0.3), 30, 'opacity="0.5"') +
      line(slash, "#e6c890", 18) +
      line(slash, "#f3dfb4", 7, 'opacity="0.8"')
    );
  };
  const flour = `<ellipse cx="-60" cy="-130" rx="130" ry="30" fill="#fff8e6" opacity="0.35" filter="${pen.blur(16)}"/>`;
  const svg =
    body(pen, { path, box: { x: -214, y: -180, width: 430, height: 200 }, colour: crust, material: "stoneware" }, "round") +
    cut(-96, 26) +
    cut(-14, 22) +
    cut(72, 16) +
    flour;
  return { svg, width: 430, height: 180, foot: 196 };
}

export function pear(pen: Pen, colour: string): Thing {
  const profile: Point[] = [
    [8, -196],
    [36, -178],
    [46, -136],
    [78, -84],
    [84, -44],
    [58, -6],
    [40, 0],
  ];
  const stalk = line("M2 -196Q8 -222 22 -238", "#5b4232", 8);
  const blush = `<ellipse cx="34" cy="-70" rx="46" ry="54" fill="#c0673a" opacity="0.28" filter="${pen.blur(16)}"/>`;
  const path = lathe(profile);
  const svg =
    stalk +
    body(pen, { path, box: { x: -84, y: -200, width: 168, height: 206 }, colour, material: "stoneware" }, "round") +
    `<g clip-path="${pen.clip(path)}">${blush}</g>`;
  return { svg, width: 168, height: 238, foot: 52 };
}

/** Tulips or wild stems in a loose bunch that rises from the origin. */
export function flowers(pen: Pen, colours: readonly string[], height: number): string {
  let stems = "";
  let heads = "";
  for (let index = 0; index < 9; index += 1) {
    const lean = (index - 4) * 0.14 + pen.range(-0.05, 0.05);
    const tall = height * pen.range(0.8, 1.08);
    const [x, y] = [lean * tall, -tall * (1 - Math.abs(lean) * 0.25)];
    const colour = colours[index % colours.length] ?? "#d3a29a";
    stems += line(`M${n(lean * 60)} 0Q${n(x * 0.4)} ${n(y * 0.5)} ${n(x)} ${n(y)}`, tone("#7d8a5a", pen.range(-0.2, 0.1)), 6);
    stems += `<path d="M${n(x * 0.4)} ${n(y * 0.42)}q${n(30 + lean * 90)} -70 ${n(16 + lean * 160)} -120q-40 40 ${n(-16 - lean * 160)} 120Z" fill="${tone("#7d8a5a", pen.range(-0.16, 0.16))}"/>`;
    const bloom = `<path d="M0 8C-34 0 -38 -44 -24 -72C-12 -58 -8 -52 0 -78C8 -52 12 -58 24 -72C38 -44 34 0 0 8Z" fill="${pen.radial(
      [
        [0, tone(colour, 0.4)],
        [0.6, colour],
        [1, tone(colour, -0.3)],
      ],
      [0.36, 0.3, 0.8],
    )}"/>`;
    heads += group(`translate(${n(x)} ${n(y)}) rotate(${n(lean * 55)})`, bloom);
  }
  return stems + heads;
}
