import { mix, tone } from "../colour.ts";
import { floorOf } from "../floor.ts";
import type { Pen } from "../pen.ts";
import type { Scene } from "../scene.ts";
import { ellipse, fill, group, lathe, line, n, tilt } from "../shape.ts";
import { sunOnWall } from "../stage.ts";
import { place, type Silhouette, shapeOf, type Thing } from "../thing.ts";
import { arch, brick, column, paint, roof } from "./block-pieces.ts";
import { plush } from "./plush.ts";

export const blocks: Silhouette = { draw, focus: { x: -70, y: -230, zoom: 2.2 }, use, horizon: 780 };

const kinds = { castle: 1, rainbow: 2, rings: 3 };

function draw(pen: Pen, scene: Scene): Thing {
  const kind = shapeOf(scene, "kind", kinds.castle);
  if (kind === kinds.rainbow) return rainbow(pen, scene);
  return kind === kinds.rings ? rings(pen, scene) : castle(pen, scene);
}

/** Six tints that belong together: bare woods, or one colour walked towards its neighbours. */
function tints({ colour, material }: Scene): string[] {
  if (material === "wood")
    return [
      colour,
      mix(colour, "#6f4a31", 0.55),
      mix(colour, "#f0dcb4", 0.6),
      mix(colour, "#a8653f", 0.5),
      mix(colour, "#8a6a44", 0.4),
      mix(colour, "#e8cf9c", 0.5),
    ];
  return [
    colour,
    mix(colour, "#c9983c", 0.7),
    mix(colour, "#f1ebdf", 0.72),
    mix(colour, "#cf6a3a", 0.66),
    mix(colour, "#4a7688", 0.6),
    mix(colour, "#9aa88b", 0.66),
  ];
}

/** A gate with two towers, built by somebody who was called to supper. */
function castle(pen: Pen, scene: Scene): Thing {
  const [a = "", b = "", c = "", d = "", e = "", f = ""] = tints(scene);
  const svg =
    brick(pen, -290, 0, 120, 120, b) +
    brick(pen, 170, 0, 120, 120, e) +
    arch(pen, -150, 0, 300, 190, a) +
    brick(pen, -284, -120, 108, 108, c) +
    brick(pen, 176, -120, 108, 108, d) +
    brick(pen, -170, -190, 340, 52, f) +
    column(pen, -230, -228, 42, 120, a) +
    column(pen, 230, -228, 42, 120, b) +
    column(pen, -96, -242, 34, 104, d) +
    column(pen, 96, -242, 34, 104, c) +
    brick(pen, -150, -354, 300, 44, e) +
    roof(pen, -288, -358, 116, 92, d) +
    roof(pen, 172, -358, 116, 92, a) +
    arch(pen, -90, -398, 180, 110, b) +
    roof(pen, -80, -508, 160, 110, c) +
    brick(pen, 330, 4, 92, 92, d) +
    group("translate(-398 8) rotate(-14)", brick(pen, -46, 0, 92, 60, f));
  return { svg, width: 880, height: 640, foot: 300, depth: 70 };
}

/** Arches that nest; taken apart they are bridges, fences and beds. */
function rainbow(pen: Pen, scene: Scene): Thing {
  const colours = tints(scene);
  let svg = "";
  colours.forEach((colour, index) => {
    const [outer, inner] = [330 - index * 52, 330 - (index + 1) * 52 + 3];
    const path = `M${-outer} 0A${outer} ${outer} 0 0 1 ${outer} 0H${inner}A${inner} ${inner} 0 0 0 ${-inner} 0Z`;
    const away = `M${-outer} 0A${outer} ${outer} 0 0 1 ${outer} 0L${outer - 14} -24A${outer - 10} ${outer - 4} 0 0 0 ${-outer + 14} -24Z`;
    svg +=
      (index === 0 ? group("translate(0 -20)", fill(away, tone(colour, -0.3))) : "") +
      paint(pen, path, -outer, -outer, outer * 2, outer, colour, "cylinder") +
      line(`M${-outer + 3} -3A${outer - 3} ${outer - 3} 0 0 1 ${outer - 3} -3`, tone(colour, 0.55), 3, 'opacity="0.55"') +
      line(`M${-inner} 0A${inner} ${inner} 0 0 1 ${inner} 0`, tone(colour, -0.6), 4, 'opacity="0.55"');
  });
  const small = 330 - 6 * 52 + 3;
  const hollow = fill(`M${-small} 0A${small} ${small} 0 0 1 ${small} 0Z`, "#2a1a10", 'opacity="0.5"');
  return { svg: svg + hollow, width: 700, height: 350, foot: 318, depth: 60 };
}

/** Rings on a peg, largest below, each turned round on the lathe. */
function rings(pen: Pen, scene: Scene): Thing {
  const colours = tints(scene);
  let y = -34;
  let svg = "";
  const turned = (radius: number, height: number, colour: string, at: number) => {
    const path = lathe([
      [radius * 0.86, -height],
      [radius * 0.97, -height * 0.8],
      [radius, -height * 0.5],
      [radius * 0.97, -height * 0.2],
      [radius * 0.86, 0],
    ]);
    return group(
      `translate(0 ${n(at)})`,
      paint(pen, path, -radius, -height, radius * 2, height + radius * tilt, colour, "cylinder") +
        fill(
          ellipse(0, -height, radius * 0.86, radius * 0.86 * tilt),
          pen.fade([tone(colour, 0.4), tone(colour, 0.14), tone(colour, -0.1)]),
        ) +
        `<ellipse cx="-${n(radius * 0.42)}" cy="${n(-height * 0.3)}" rx="${n(radius * 0.2)}" ry="${n(height * 0.2)}" fill="#fffdf6" opacity="0.3" filter="${pen.blur(6)}"/>`,
    );
  };
  svg += turned(226, 34, tone(colours[2] ?? scene.colour, -0.1), 0);
  [204, 182, 160, 138, 116].forEach((radius, index) => {
    svg += turned(radius, 82, colours[index % colours.length] ?? scene.colour, y);
    y -= 84;
  });
  const ball = ellipse(0, y - 62, 74, 74);
  const knob = colours[3] ?? scene.colour;
  svg +=
    paint(pen, ball, -74, y - 136, 148, 148, knob) +
    fill(
      ball,
      pen.radial(
        [
          [0, "#fff6e6", 0.5],
          [0.5, knob, 0],
          [1, "#1d120c", 0.5],
        ],
        [0.34, 0.28, 0.8],
      ),
    );
  return { svg, width: 460, height: -y + 140, foot: 226 };
}

/** On a rug, under the eye of a bear. */
function use(pen: Pen, scene: Scene, thing: Thing): string {
  const bear = plush.draw(pen, { ...scene, silhouette: "plush", material: "wool", colour: "#b08a5e", shape: { kind: 1 } });
  const floor = floorOf(560, 1000);
  const mat = group(
    "translate(600 1120)",
    group(
      "translate(0 12)",
      fill(
        floor.area([
          [-640, 0],
          [640, 0],
          [640, 620],
          [-640, 620],
        ]),
        "#8a7a62",
      ),
    ) +
      fill(
        floor.area([
          [-640, 0],
          [640, 0],
          [640, 620],
          [-640, 620],
        ]),
        "#d9cbb0",
      ) +
      line(
        floor.area([
          [-590, 40],
          [590, 40],
          [590, 580],
          [-590, 580],
        ]),
        "#b4674a",
        7,
        'opacity="0.7"',
      ),
  );
  const scale = Math.min(620 / thing.width, 520 / thing.height);
  return (
    sunOnWall(pen, 110, 40, 560, 560) +
    mat +
    place(pen, "sand", bear, 930, 985, 0.62) +
    place(pen, "sand", thing, 430, 1020, scale)
  );
}
