import { once } from "#server/platform/once.ts";
import type { Storage } from "#server/platform/storage.ts";
import { type PictureWidth, pictureKey } from "./picture-view.ts";
import { renderHousePicture, renderPicture } from "./render-picture.ts";
import { isHousePicture } from "./scenes/compose-house.ts";
import type { Scene } from "./scenes/scene.ts";

export interface PictureSource {
  storage: Storage;
  /** The scene of a product's picture; null if there is no such picture. */
  findScene(id: string): Promise<Scene | null>;
}

/** Drawing is work for the processor: two at once leave the rest of the machine to the shop. */
const drawingMax = 2;

/**
 * The file of a picture at a width, drawn and stored when it is first wanted. Callers that want the same one at the same
 * time wait for one drawing. Null if there is no such picture.
 */
export async function ensurePicture(source: PictureSource, id: string, width: PictureWidth): Promise<Buffer | null> {
  const key = pictureKey(id, width);
  return (await source.storage.read(key)) ?? shared(key, () => drawAndKeep(source, id, width, key));
}

async function drawAndKeep(source: PictureSource, id: string, width: PictureWidth, key: string): Promise<Buffer | null> {
  if (isHousePicture(id)) return keep(source, key, () => renderHousePicture(id, width));
  const scene = await source.findScene(id);
  return scene && keep(source, key, () => renderPicture(scene, width));
}

async function keep(source: PictureSource, key: string, draw: () => Promise<Buffer>): Promise<Buffer> {
  const file = await inTurn(draw);
  await source.storage.write(key, file);
  return file;
}

interface Studio {
  underway: Map<string, Promise<Buffer | null>>;
  busy: number;
  waiting: (() => void)[];
}

const studio = () => once<Studio>("media.studio", () => ({ underway: new Map(), busy: 0, waiting: [] }));

function shared(key: string, draw: () => Promise<Buffer | null>): Promise<Buffer | null> {
  const { underway } = studio();
  const there = underway.get(key);
  if (there) return there;
  const drawing = draw().finally(() => underway.delete(key));
  underway.set(key, drawing);
  return drawing;
}

async function inTurn<T>(draw: () => Promise<T>): Promise<T> {
  const desk = studio();
  if (desk.busy >= drawingMax) await new Promise<void>((resolve) => desk.waiting.push(resolve));
  else desk.busy += 1;
  try {
    return await draw();
  } finally {
    const next = desk.waiting.shift();
    if (next) next();
    else desk.busy -= 1;
  }
}
