import { tone } from "./colour.ts";
import { body } from "./material.ts";
import type { Pen } from "./pen.ts";
import { branch, smallCup, tray } from "./props.ts";
import type { Scene } from "./scene.ts";
import { closed, group, line, n, roundedRect } from "./shape.ts";
import { silhouettes } from "./silhouettes.ts";
import { place } from "./thing.ts";

const timber = "#7c5536";

/** What one lives with in the hall: a folded throw in the sun, the tea table, a chest with the moon jar, a lantern. */
export function hallThings(pen: Pen): string {
  return corner(pen) + table(pen) + right(pen);
}

function sceneOf(
  silhouette: Scene["silhouette"],
  material: Scene["material"],
  colour: string,
  shape: Record<string, number>,
): Scene {
  return { silhouette, material, colour, shape, view: "front", ground: "sand", seed: 7 };
}

function draw(pen: Pen, scene: Scene) {
  return silhouettes[scene.silhouette].draw(pen, scene);
}

/** A folded throw and a book on the left, where the sun is. */
function corner(pen: Pen): string {
  const folded = draw(pen, sceneOf("throw", "wool", "#9c4a2b", { stripes: 5, pale: 1 }));
  return place(pen, "sand", folded, 236, 880, 0.44);
}

/** The tea table in the middle. */
function table(pen: Pen): string {
  const pot = draw(pen, sceneOf("teapot", "glaze", "#a9bfae", { arch: 1, squat: 0.95, lid: 0.5 }));
  const cup = smallCup(pen, "#a9bfae", "glaze");
  const leg = (x: number, y: number, lean: number) =>
    line(`M${x} ${y}q${lean} 40 ${lean * 0.4} 84`, tone(timber, -0.3), 18) +
    line(`M${x - 4} ${y}q${lean} 40 ${lean * 0.4} 84`, tone(timber, 0.1), 6);
  const shadow = `<ellipse cx="750" cy="924" rx="270" ry="32" fill="#2a1a10" opacity="0.42" filter="${pen.blur(16)}"/>`;
  return (
    shadow +
    leg(560, 812, -18) +
    leg(890, 812, 18) +
    leg(520, 842, -20) +
    leg(930, 842, 20) +
    group("translate(725 862)", tray(pen, 500, 104, "#8a5a38").svg) +
    place(pen, "clay", pot, 680, 812, 0.42) +
    place(pen, "clay", cup, 824, 806, 0.37) +
    place(pen, "clay", cup, 786, 834, 0.41)
  );
}

/** A chest with the moon jar and its branch, and the paper lamp beside it. */
function right(pen: Pen): string {
  const jar = draw(pen, sceneOf("jar", "porcelain", "#f1ebdf", { width: 1, tall: 0.96, neck: 0.42, shoulder: 0.5 }));
  const lantern = draw(pen, { ...sceneOf("lamp", "glaze", "#b9714f", { shade: 3, stem: 0.5, base: 0.62 }), view: "use" });
  return (
    chest(pen, 1130, 640, 330, 206) +
    group("translate(1268 462) scale(0.62)", branch(pen, 430, "#7d8a5a", 0.24)) +
    place(pen, "clay", jar, 1268, 652, 0.46) +
    `<ellipse cx="1500" cy="790" rx="200" ry="190" fill="${pen.radial([
      [0, "#ffe2a4", 0.75],
      [1, "#ffd08a", 0],
    ])}"/>` +
    place(pen, "sand", lantern, 1500, 900, 0.42)
  );
}

function chest(pen: Pen, x: number, y: number, width: number, height: number): string {
  const wood = (path: string, bx: number, by: number, w: number, h: number, colour: string) =>
    body(pen, { path, box: { x: bx, y: by, width: w, height: h }, colour, material: "wood" }, "flat");
  const top = closed([
    [x + 26, y - 30],
    [x + width - 20, y - 30],
    [x + width + 8, y + 8],
    [x - 8, y + 8],
  ]);
  const front = roundedRect(x, y + 6, width, height, 4);
  const brass = (cx: number, cy: number) =>
    `<circle cx="${n(cx)}" cy="${n(cy)}" r="13" fill="${pen.radial(
      [
        [0, "#f6e3ae"],
        [0.6, "#c2a05a"],
        [1, "#7d5f28"],
      ],
      [0.35, 0.3, 0.8],
    )}"/>`;
  const half = width / 2;
  const lines = line(
    `M${x + 14} ${y + height * 0.42}h${width - 28}M${x + half} ${y + 22}v${height * 0.34}M${x + 14} ${y + 22}h${width - 28}v${height - 32}h${-(width - 28)}Z`,
    "#3a2312",
    3,
    'opacity="0.6"',
  );
  return (
    `<ellipse cx="${x + half + 30}" cy="${y + height + 10}" rx="${half + 40}" ry="22" fill="#2a1a10" opacity="0.45" filter="${pen.blur(12)}"/>` +
    wood(front, x, y + 6, width, height, "#7a4d2e") +
    lines +
    wood(top, x - 8, y - 30, width + 16, 38, "#9a6840") +
    brass(x + half * 0.5, y + height * 0.26) +
    brass(x + half * 1.5, y + height * 0.26) +
    brass(x + half, y + height * 0.72)
  );
}
