import type { Storage } from "#server/platform/storage.ts";
import { claimKey, type PictureSource } from "./picture.ts";
import { type PictureWidth, pictureKey, pictureWidths } from "./picture-view.ts";
import { type Rendition, renderHousePictureWidths, renderPictureWidths } from "./render-picture.ts";
import type { HousePicture } from "./scenes/compose-house.ts";

/** What lists and pages ask for first: a card on a phone, and the same on a sharp screen. */
const firstWidths: readonly PictureWidth[] = [320, 640];

/** Two at a time keep two cores busy; drawing runs outside the event loop. */
const atOnce = 2;

/**
 * Draws and stores the pictures of these ids at the widths that are asked for first, where they are not there yet.
 *
 * @returns how many pictures were drawn.
 */
export async function warmPictures(source: PictureSource, ids: readonly string[]): Promise<number> {
  const queue = ids.values();
  const drawn = await Promise.all(Array.from({ length: atOnce }, () => drawFrom(queue, source)));
  return drawn.reduce((sum, count) => sum + count, 0);
}

async function drawFrom(queue: Iterator<string> & Iterable<string>, source: PictureSource): Promise<number> {
  let count = 0;
  for (const id of queue) if (await warmPicture(source, id)) count += 1;
  return count;
}

/** Makes one picture's first widths where they are missing; false where there was nothing to do or another process does it. */
export async function warmPicture({ storage, findScene }: PictureSource, id: string): Promise<boolean> {
  const missing = await missingWidths(storage, id, firstWidths);
  if (missing.length === 0) return false;
  const release = await storage.claim(claimKey(id));
  if (!release) return false;
  try {
    const scene = await findScene(id);
    if (!scene) return false;
    await keep(storage, id, await renderPictureWidths(scene, missing));
    return true;
  } finally {
    await release();
  }
}

/** Draws a picture of the house once and stores it at every width: it is the first thing that anybody sees. */
export async function warmHousePicture(storage: Storage, name: HousePicture): Promise<void> {
  const missing = await missingWidths(storage, name, pictureWidths);
  if (missing.length > 0) await keep(storage, name, await renderHousePictureWidths(name, missing));
}

async function missingWidths(storage: Storage, id: string, widths: readonly PictureWidth[]): Promise<PictureWidth[]> {
  const stored = await Promise.all(widths.map((width) => storage.exists(pictureKey(id, width))));
  return widths.filter((_, place) => !stored[place]);
}

async function keep(storage: Storage, id: string, files: readonly Rendition[]): Promise<void> {
  await Promise.all(files.map(([width, file]) => storage.write(pictureKey(id, width), file)));
}
