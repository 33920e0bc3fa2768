import sharp, { type Sharp } from "sharp";
import type { PictureWidth } from "./picture-view.ts";
import { composeScene } from "./scenes/compose.ts";
import { composeHouse, type HousePicture } from "./scenes/compose-house.ts";
import type { Scene } from "./scenes/scene.ts";

// A drawing keeps to one core: how many are made at once is the studio's decision.
sharp.concurrency(1);

/** Fine weaves shimmer when they are drawn smaller than this, so that small pictures are drawn large and reduced. */
const drawnWidthMin = 640;

const quality = 80;

/** The WebP of a product's scene, `width` pixels wide and as high. The same scene and width give the same bytes. */
export function renderPicture(scene: Scene, width: PictureWidth): Promise<Buffer> {
  return webp(drawn(composeScene(scene, Math.max(width, drawnWidthMin))), width);
}

/** The WebP of one of the house's own pictures. */
export function renderHousePicture(name: HousePicture, width: PictureWidth): Promise<Buffer> {
  return webp(drawn(composeHouse(name, Math.max(width, drawnWidthMin))), width);
}

export type Rendition = [width: PictureWidth, file: Buffer];

/** Several widths of one scene, drawn once at the widest: for making many pictures beforehand. */
export function renderPictureWidths(scene: Scene, widths: readonly PictureWidth[]): Promise<Rendition[]> {
  return renditions(composeScene(scene, Math.max(drawnWidthMin, ...widths)), widths);
}

/** The same for a picture of the house. */
export function renderHousePictureWidths(name: HousePicture, widths: readonly PictureWidth[]): Promise<Rendition[]> {
  return renditions(composeHouse(name, Math.max(drawnWidthMin, ...widths)), widths);
}

async function renditions(svg: string, widths: readonly PictureWidth[]): Promise<Rendition[]> {
  const raster = await drawn(svg).png({ compressionLevel: 0 }).toBuffer();
  return Promise.all(widths.map(async (width): Promise<Rendition> => [width, await webp(sharp(raster), width)]));
}

function drawn(svg: string): Sharp {
  return sharp(Buffer.from(svg), { limitInputPixels: 4_000_000 });
}

/** `smartSubsample` keeps the calm walls free of visible blocks for a tenth more bytes. */
function webp(picture: Sharp, width: number): Promise<Buffer> {
  return picture.resize({ width }).webp({ quality, effort: 4, smartSubsample: true }).toBuffer();
}
