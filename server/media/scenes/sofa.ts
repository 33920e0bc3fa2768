import { tone } from "./colour.ts";
import { body } from "./material.ts";
import type { Pen } from "./pen.ts";
import { closed, fill, line, n, roundedRect } from "./shape.ts";
import type { Thing } from "./thing.ts";

/** A linen sofa seen from the front, `width` between its arms; its seat is at `sofaSeat` above the floor. */
export function sofa(pen: Pen, width: number, colour: string): Thing {
  const [half, arm] = [width / 2, 96];
  const cloth = (path: string, x: number, y: number, w: number, h: number, shade: number, turn: "flat" | "cylinder" = "flat") =>
    body(pen, { path, box: { x, y, width: w, height: h }, colour: tone(colour, shade), material: "linen" }, turn);
  const leg = (x: number) =>
    fill(
      closed([
        [x - 16, -64],
        [x + 16, -64],
        [x + 9, 0],
        [x - 9, 0],
      ]),
      pen.fade(["#8f6540", "#5a3c24"]),
    );
  const back = roundedRect(-half - 20, -560, width + 40, 330, 58);
  const seat = roundedRect(-half, -sofaSeat - 16, width, 120, 38);
  const base = roundedRect(-half - 30, -150, width + 60, 92, 18);
  const armOf = (x: number) => roundedRect(x, -400, arm, 346, 46);
  const soft = (path: string, colourOf: string, wide: number, opacity: number) =>
    line(path, colourOf, wide, `opacity="${opacity}" filter="${pen.blur(wide * 0.5)}"`);
  const svg =
    `<ellipse cx="30" cy="-12" rx="${n(half + 150)}" ry="46" fill="#3f2d1e" opacity="0.4" filter="${pen.blur(20)}"/>` +
    leg(-half + 10) +
    leg(half - 10) +
    cloth(back, -half - 20, -560, width + 40, 330, 0.04) +
    soft(`M${n(-half + 20)} -540H${n(half - 20)}`, tone(colour, 0.5), 20, 0.6) +
    soft(`M${n(-half)} ${-sofaSeat - 24}H${n(half)}`, tone(colour, -0.7), 34, 0.5) +
    soft("M0 -540V-250", tone(colour, -0.6), 8, 0.5) +
    cloth(base, -half - 30, -150, width + 60, 92, -0.12) +
    cloth(seat, -half, -sofaSeat - 16, width, 120, 0.1) +
    soft(`M${n(-half + 30)} ${-sofaSeat}H${n(half - 30)}`, tone(colour, 0.7), 22, 0.55) +
    soft(`M${n(-half + 10)} ${-sofaSeat + 104}H${n(half - 10)}`, tone(colour, -0.7), 12, 0.55) +
    cloth(armOf(-half - arm + 12), -half - arm + 12, -400, arm, 346, 0.06, "cylinder") +
    cloth(armOf(half - 12), half - 12, -400, arm, 346, -0.1, "cylinder");
  return { svg, width: width + arm * 2, height: 560, foot: 0 };
}

export const sofaSeat = 236;
