import { houseSize } from "../house-pictures.ts";
import { hall } from "./hall.ts";
import { penOf } from "./pen.ts";

/** Pictures of the shop itself, by the name that stands where a product's picture has its id. */
export type HousePicture = "hero";

export function isHousePicture(id: string): id is HousePicture {
  return id === "hero";
}

/** The SVG of a house picture, 1600 by 1000 units, to be rastered at `width` pixels. */
export function composeHouse(_name: HousePicture, width: number = houseSize.width): string {
  const pen = penOf(1_123, "h");
  const svg = hall(pen);
  const height = Math.round((width * houseSize.height) / houseSize.width);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${houseSize.width} ${houseSize.height}">` +
    `${pen.defs()}${svg}</svg>`
  );
}
