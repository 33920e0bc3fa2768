export type Stop = [offset: number, colour: string, opacity?: number];

/** Collects the definitions of one drawing and hands out references to them; its chance is that of the scene's seed. */
export interface Pen {
  /** Along x by default; coordinates are shares of the painted shape's box. */
  linear(stops: readonly Stop[], way?: [x1: number, y1: number, x2: number, y2: number]): string;
  /** Opaque colours at even distances. */
  fade(colours: readonly string[], way?: [x1: number, y1: number, x2: number, y2: number]): string;
  radial(stops: readonly Stop[], circle?: [cx: number, cy: number, r: number]): string;
  /**
   * `filter="..."` value of a soft edge of `radius` units. What is large should say its size: a blur costs as much as the room
   * it gets, which is three radii on each side where the size is known.
   */
  blur(radius: number, size?: [width: number, height: number]): string;
  filter(body: string, region?: string): string;
  clip(path: string): string;
  pattern(width: number, height: number, body: string, transform?: string): string;
  /** In [0, 1), the same for the same seed. */
  next(): number;
  range(min: number, max: number): number;
  defs(): string;
}

export function penOf(seed: number, prefix = "p"): Pen {
  const parts: string[] = [];
  const next = mulberry(seed);
  const define = (make: (id: string) => string): string => {
    const id = `${prefix}${parts.length}`;
    parts.push(make(id));
    return `url(#${id})`;
  };
  const linear: Pen["linear"] = (stops, [x1, y1, x2, y2] = [0, 0, 1, 0]) =>
    define((id) => `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stopsOf(stops)}</linearGradient>`);
  return {
    linear,
    fade: (colours, way) =>
      linear(
        colours.map((colour, place): Stop => [place / (colours.length - 1), colour]),
        way,
      ),
    radial: (stops, [cx, cy, r] = [0.5, 0.5, 0.5]) =>
      define((id) => `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${stopsOf(stops)}</radialGradient>`),
    blur: (radius, size) =>
      define((id) => {
        const across = size ? (3 * radius) / size[0] : 0.6;
        const along = size ? (3 * radius) / size[1] : 0.6;
        const region = `x="${share(-across)}" y="${share(-along)}" width="${share(1 + 2 * across)}" height="${share(1 + 2 * along)}"`;
        return `<filter id="${id}" ${region}><feGaussianBlur stdDeviation="${radius}"/></filter>`;
      }),
    filter: (body, region = 'x="0" y="0" width="100%" height="100%"') =>
      define((id) => `<filter id="${id}" ${region} color-interpolation-filters="sRGB">${body}</filter>`),
    clip: (path) => define((id) => `<clipPath id="${id}"><path d="${path}"/></clipPath>`),
    pattern: (width, height, body, transform = "") =>
      define(
        (id) =>
          `<pattern id="${id}" width="${width}" height="${height}" patternUnits="userSpaceOnUse" patternTransform="${transform}">${body}</pattern>`,
      ),
    next,
    range: (min, max) => min + next() * (max - min),
    defs: () => `<defs>${parts.join("")}</defs>`,
  };
}

function share(value: number): string {
  return value.toFixed(3);
}

function stopsOf(stops: readonly Stop[]): string {
  return stops
    .map(([offset, colour, opacity = 1]) => `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`)
    .join("");
}

/** Mulberry32: small, fast and the same on every machine. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
