import { tone } from "./colour.ts";
import type { Surface } from "./material.ts";
import type { Pen } from "./pen.ts";
import type { MaterialCode } from "./scene.ts";
import { type Box, n } from "./shape.ts";

type Texture = (pen: Pen, surface: Surface) => string;

/** What makes stuff believable up close; drawn over the shaded body and clipped to it. */
export function textureOf(pen: Pen, surface: Surface): string {
  return textures[surface.material]?.(pen, surface) ?? "";
}

const textures: Partial<Record<MaterialCode, Texture>> = {
  stoneware: (pen, surface) => speckles(pen, surface, 0.0011, 2.3) + noise(pen, surface.box, "0.7", "#3a2618", 0.12),
  glaze: (pen, surface) =>
    noise(pen, surface.box, "0.006 0.016", tone(surface.colour, 0.5), 0.2) + speckles(pen, surface, 0.00006, 1.2),
  wood: grain,
  linen: (pen, surface) => weave(pen, surface, 5, 0.16) + noise(pen, surface.box, "0.35 0.02", "#3a2a1c", 0.11),
  canvas: (pen, surface) => weave(pen, surface, 7, 0.2) + noise(pen, surface.box, "0.5", "#3a2a1c", 0.14),
  cotton: (pen, surface) => weave(pen, surface, 4, 0.1),
  wool: (pen, surface) =>
    noise(pen, surface.box, "0.22 0.3", tone(surface.colour, -0.55), 0.42) +
    noise(pen, surface.box, "0.5", tone(surface.colour, 0.6), 0.34),
  leather: (pen, surface) =>
    noise(pen, surface.box, "0.02 0.03", tone(surface.colour, -0.3), 0.22) +
    noise(pen, surface.box, "0.28", tone(surface.colour, -0.32), 0.3) +
    noise(pen, surface.box, "0.3", "#fff2e0", 0.08),
  metal: (pen, surface) => noise(pen, surface.box, "0.003 0.7", "#ffffff", 0.045),
  brass: (pen, surface) => noise(pen, surface.box, "0.003 0.6", "#3a2408", 0.06),
  paper: (pen, surface) =>
    noise(pen, surface.box, "0.03 0.05", "#6b543a", 0.14) + noise(pen, surface.box, "0.8", "#6b543a", 0.08),
  soap: (pen, surface) =>
    noise(pen, surface.box, "0.008 0.02", tone(surface.colour, 0.5), 0.22) + noise(pen, surface.box, "0.5", "#5a4630", 0.06),
  stone: (pen, surface) =>
    noise(pen, surface.box, "0.012 0.02", tone(surface.colour, -0.5), 0.34) +
    noise(pen, surface.box, "0.6", tone(surface.colour, 0.6), 0.2),
  iron: (pen, surface) =>
    noise(pen, surface.box, "0.55", tone(surface.colour, 0.5), 0.22) + noise(pen, surface.box, "0.02", "#000000", 0.12),
  steel: (pen, surface) => noise(pen, surface.box, "0.002 0.8", "#ffffff", 0.07),
  silver: (pen, surface) => noise(pen, surface.box, "0.004 0.5", "#2a2c30", 0.05),
  gold: (pen, surface) => noise(pen, surface.box, "0.004 0.5", "#3a2408", 0.05),
  rattan: (pen, surface) => weave(pen, surface, 22, 0.3) + noise(pen, surface.box, "0.3 0.03", "#3a2a1c", 0.16),
  denim: (pen, surface) => twill(pen, surface) + noise(pen, surface.box, "0.4", "#10182a", 0.18),
  knit: (pen, surface) => stitches(pen, surface) + noise(pen, surface.box, "0.5", tone(surface.colour, 0.6), 0.22),
  terrycloth: (pen, surface) =>
    noise(pen, surface.box, "0.32", tone(surface.colour, -0.5), 0.5) +
    noise(pen, surface.box, "0.4", tone(surface.colour, 0.7), 0.42),
  wax: (pen, surface) => noise(pen, surface.box, "0.008", tone(surface.colour, 0.4), 0.14),
  felt: (pen, surface) =>
    noise(pen, surface.box, "0.6", tone(surface.colour, -0.4), 0.2) +
    noise(pen, surface.box, "0.09 0.12", tone(surface.colour, 0.5), 0.13),
  nylon: (pen, surface) => weave(pen, surface, 3, 0.06) + noise(pen, surface.box, "0.012 0.02", tone(surface.colour, 0.5), 0.12),
  acetate: (pen, surface) =>
    noise(pen, surface.box, "0.022 0.03", "#2a1408", 0.6) + noise(pen, surface.box, "0.02 0.026", tone(surface.colour, 0.5), 0.4),
};

function rect(box: Box, more: string): string {
  return `<rect x="${n(box.x)}" y="${n(box.y)}" width="${n(box.width)}" height="${n(box.height)}" ${more}/>`;
}

/** Clouded noise in one colour; two frequencies stretch it ("0.004 0.1" lies along x). Alpha is spread around the middle of the noise. */
function noise(pen: Pen, box: Box, frequency: string, colour: string, strength: number): string {
  const seed = Math.floor(pen.next() * 1000);
  const channel = (start: number) => Number.parseInt(colour.slice(start, start + 2), 16) / 255;
  const filter = pen.filter(
    `<feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="3" seed="${seed}"/>` +
      `<feColorMatrix values="0 0 0 0 ${channel(1)} 0 0 0 0 ${channel(3)} 0 0 0 0 ${channel(5)} 2.6 0 0 0 -0.95"/>`,
  );
  return rect(box, `filter="${filter}" opacity="${strength}"`);
}

/** Iron in the clay: a few hundred freckles, more small than large. `share` is how many per square unit. */
function speckles(pen: Pen, { box, colour }: Surface, share: number, largest: number): string {
  const count = Math.min(420, Math.round(box.width * box.height * share));
  const dark = tone(colour, -0.62);
  let dots = "";
  for (let index = 0; index < count; index += 1) {
    const radius = 0.7 + largest * pen.next() ** 3;
    dots += `<circle cx="${n(box.x + pen.next() * box.width)}" cy="${n(box.y + pen.next() * box.height)}" r="${n(radius)}" opacity="${n(0.25 + pen.next() * 0.5)}"/>`;
  }
  return `<g fill="${dark}">${dots}</g>`;
}

/** Long fibres, broad bands of early and late wood, and a few rays. */
function grain(pen: Pen, { box, colour }: Surface): string {
  const dark = tone(colour, -0.55);
  const along = box.width >= box.height ? ["0.0035 0.045", "0.006 0.22", "0.03 0.5"] : ["0.045 0.0035", "0.22 0.006", "0.5 0.03"];
  const [bands = "", fibres = "", pores = ""] = along;
  return noise(pen, box, bands, dark, 0.5) + noise(pen, box, fibres, dark, 0.36) + noise(pen, box, pores, dark, 0.18);
}

/** Over and under: light on the thread that lies on top, shade beside it. */
function weave(pen: Pen, { box, colour }: Surface, size: number, strength: number): string {
  const half = size / 2;
  const [light, dark] = [tone(colour, 0.5), tone(colour, -0.5)];
  const cell =
    `<rect width="${half}" height="${half}" fill="${light}" opacity="0.55"/><rect x="${half}" y="${half}" width="${half}" height="${half}" fill="${light}" opacity="0.4"/>` +
    `<path d="M0 ${half}H${half}M${half} ${size}H${size}M${half} 0V${half}M${size} ${half}V${size}" stroke="${dark}" stroke-width="${size / 9}" opacity="0.8"/>`;
  return rect(box, `fill="${pen.pattern(size, size, cell)}" opacity="${strength * 2.4}"`);
}

/** Slanted floats of a twill, light where the warp lies on top. */
function twill(pen: Pen, { box, colour }: Surface): string {
  const cell = `<path d="M-1 5L5 -1M2 8L8 2" stroke="${tone(colour, 0.55)}" stroke-width="1.5" opacity="0.8"/>`;
  return rect(box, `fill="${pen.pattern(6, 6, cell)}" opacity="0.4"`);
}

/** Plain knitting: columns of Vs, each lit on its left leg and dark between the columns. */
function stitches(pen: Pen, { box, colour }: Surface): string {
  const [light, dark] = [tone(colour, 0.4), tone(colour, -0.5)];
  const cell =
    `<path d="M0 0V9M12 0V9" stroke="${dark}" stroke-width="1.6" opacity="0.7"/>` +
    `<path d="M1.6 0.5L6 5.5M1.6 9.5L6 14.5M1.6 -8.5L6 -3.5" stroke="${light}" stroke-width="3" stroke-linecap="round"/>` +
    `<path d="M10.4 0.5L6 5.5M10.4 9.5L6 14.5M10.4 -8.5L6 -3.5" stroke="${tone(colour, 0.12)}" stroke-width="3" stroke-linecap="round"/>`;
  return rect(box, `fill="${pen.pattern(12, 9, cell)}" opacity="0.5"`);
}
