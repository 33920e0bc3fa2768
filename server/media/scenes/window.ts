import type { Pen } from "./pen.ts";
import { fill, line, n, roundedRect } from "./shape.ts";

/** A wooden window with rain on its panes and a grey garden behind. */
export function rainyWindow(pen: Pen, x: number, y: number, width: number, height: number): string {
  const sky = pen.fade(["#c3ced2", "#a9b8ba", "#8fa096"], [0, 0, 0, 1]);
  const frame = roundedRect(x, y, width, height, 6);
  const inner = `M${x + 26} ${y + 26}H${x + width - 26}V${y + height - 26}H${x + 26}Z`;
  const trees = `<ellipse cx="${n(x + width * 0.3)}" cy="${n(y + height * 0.78)}" rx="${n(width * 0.3)}" ry="${n(height * 0.24)}" fill="#6f8272" opacity="0.7"/><ellipse cx="${n(x + width * 0.75)}" cy="${n(y + height * 0.86)}" rx="${n(width * 0.28)}" ry="${n(height * 0.3)}" fill="#5f7466" opacity="0.6"/>`;
  let drops = "";
  for (let index = 0; index < 70; index += 1) {
    const [dx, dy] = [x + 30 + pen.next() * (width - 60), y + 30 + pen.next() * (height - 90)];
    const run = pen.next() > 0.6 ? pen.range(14, 56) : 0;
    drops += line(`M${n(dx)} ${n(dy)}v${n(run)}`, "#ffffff", pen.range(2, 5), `opacity="${pen.range(0.25, 0.6).toFixed(2)}"`);
  }
  const wood = pen.fade(["#efe6d4", "#d3c4a8"], [0, 0, 1, 1]);
  const bars = `M${n(x + width / 2)} ${y + 20}V${y + height - 20}M${x + 20} ${n(y + height * 0.46)}H${x + width - 20}`;
  return (
    fill(roundedRect(x + 10, y + 16, width, height, 6), "#4a3626", `opacity="0.28" filter="${pen.blur(12, [width, height])}"`) +
    fill(frame, wood) +
    fill(inner, sky) +
    `<g clip-path="${pen.clip(inner)}"><g filter="${pen.blur(18, [width, height])}">${trees}</g>${drops}${fill(`M${x} ${y + height * 0.5}L${x + width * 0.5} ${y}H${x + width * 0.7}L${x} ${y + height * 0.74}Z`, "#ffffff", 'opacity="0.1"')}</g>` +
    line(bars, "#b8a888", 22, 'stroke-linecap="butt" transform="translate(3 4)" opacity="0.5"') +
    line(bars, "#e6dac4", 19, 'stroke-linecap="butt"') +
    fill(roundedRect(x - 26, y + height - 6, width + 52, 30, 5), pen.fade(["#efe6d4", "#bfae8e"], [0, 0, 0, 1]))
  );
}
