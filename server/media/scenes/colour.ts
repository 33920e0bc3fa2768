/** Colours are `#rrggbb`; mixing happens in OKLab (Ottosson, 2020), so that a darker persimmon stays persimmon. */

type Lab = [lightness: number, a: number, b: number];

/** `amount` of `other` in `colour`: 0 leaves it, 1 replaces it. */
export function mix(colour: string, other: string, amount: number): string {
  const from = toLab(colour);
  const to = toLab(other);
  return toHex([
    from[0] + (to[0] - from[0]) * amount,
    from[1] + (to[1] - from[1]) * amount,
    from[2] + (to[2] - from[2]) * amount,
  ]);
}

/** Towards warm light for a positive step, towards warm shade for a negative one; steps are shares of the way (-1 to 1). */
export function tone(colour: string, step: number): string {
  return step >= 0 ? mix(colour, "#fffaf0", step) : mix(colour, "#1d120c", -step);
}

/** Perceived lightness in [0, 1]. */
export function lightnessOf(colour: string): number {
  return toLab(colour)[0];
}

function toLab(hex: string): Lab {
  const [red, green, blue] = [1, 3, 5].map((start) => linear(Number.parseInt(hex.slice(start, start + 2), 16) / 255)) as Lab;
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function toHex([lightness, a, b]: Lab): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${channels.map((channel) => byte(channel).toString(16).padStart(2, "0")).join("")}`;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

function byte(channel: number): number {
  const clamped = Math.min(1, Math.max(0, channel));
  const gamma = clamped <= 0.0031308 ? clamped * 12.92 : 1.055 * clamped ** (1 / 2.4) - 0.055;
  return Math.round(gamma * 255);
}
