import type { PictureSource } from "./picture.ts";
import { type PictureWidth, pictureKey } from "./picture-view.ts";
import { renderPictureWidths } from "./render-picture.ts";

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
  for (const id of queue) if (await drawOne(source, id)) count += 1;
  return count;
}

async function drawOne({ storage, findScene }: PictureSource, id: string): Promise<boolean> {
  const stored = await Promise.all(firstWidths.map((width) => storage.exists(pictureKey(id, width))));
  const missing = firstWidths.filter((_, place) => !stored[place]);
  const scene = missing.length > 0 ? await findScene(id) : null;
  if (!scene) return false;
  const files = await renderPictureWidths(scene, missing);
  await Promise.all([...files].map(([width, file]) => storage.write(pictureKey(id, width), file)));
  return true;
}
