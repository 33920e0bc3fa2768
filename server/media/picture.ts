import { setTimeout as wait } from "node:timers/promises";
import { log } from "#server/platform/log.ts";
import { shortMemory } from "#server/platform/short-memory.ts";
import type { Storage } from "#server/platform/storage.ts";
import { type PictureWidth, pictureKey } from "./picture-view.ts";
import { renderHousePicture, renderPicture } from "./render-picture.ts";
import { isHousePicture } from "./scenes/compose-house.ts";
import type { Scene } from "./scenes/scene.ts";
import { inTurn, shared } from "./studio.ts";

export interface PictureSource {
  storage: Storage;
  /** The scene of a product's picture; null if there is no such picture. */
  findScene(id: string): Promise<Scene | null>;
}

export interface PictureFile {
  file: Buffer;
  /** False where the storage would not take it (full, read-only): it is shown all the same, and drawn anew in a while. */
  isKept: boolean;
}

/** Under which name a picture is held while somebody draws it, whatever the width. */
export const claimKey = (id: string) => `pictures/${id}`;

const pollMs = 50;

/**
 * The file of a picture at a width, drawn and stored when it is first wanted: once among all who want it at the same time, in
 * this process and in others on the same storage.
 *
 * @returns "missing" if there is no such picture, "full" if too many wait for others already.
 */
export async function ensurePicture(
  source: PictureSource,
  id: string,
  width: PictureWidth,
): Promise<PictureFile | "missing" | "full"> {
  const key = pictureKey(id, width);
  return (await stored(source.storage, key)) ?? shared(key, () => drawOnce(source, id, width));
}

async function drawOnce(source: PictureSource, id: string, width: PictureWidth): Promise<PictureFile | "missing" | "full"> {
  const draw = await drawingOf(source, id, width);
  if (!draw) return "missing";
  const key = pictureKey(id, width);
  for (;;) {
    const made = await inTurn(() => unlessClaimed(source.storage, id, key, draw));
    if (made) return made;
    await wait(pollMs);
    const there = await stored(source.storage, key);
    if (there) return there;
  }
}

async function drawingOf(source: PictureSource, id: string, width: PictureWidth): Promise<(() => Promise<Buffer>) | null> {
  if (isHousePicture(id)) return () => renderHousePicture(id, width);
  const scene = await source.findScene(id);
  return scene && (() => renderPicture(scene, width));
}

/** Null while another process draws it. */
async function unlessClaimed(
  storage: Storage,
  id: string,
  key: string,
  draw: () => Promise<Buffer>,
): Promise<PictureFile | null> {
  const release = await storage.claim(claimKey(id)).catch(() => async () => {});
  if (!release) return null;
  try {
    return (await stored(storage, key)) ?? (await keep(storage, key, draw));
  } finally {
    await release();
  }
}

async function stored(storage: Storage, key: string): Promise<PictureFile | null> {
  const file = await storage.read(key).catch((error) => {
    complain(error, key);
    return null;
  });
  return file && { file, isKept: true };
}

/** What could not be stored: kept for a minute, so that a full disk costs one drawing a minute and not one per request. */
const unstored = shortMemory<Buffer>("media.unstored", { ttlMs: 60_000, max: 400 });

async function keep(storage: Storage, key: string, draw: () => Promise<Buffer>): Promise<PictureFile> {
  const file = await unstored.get(key, draw);
  try {
    await storage.write(key, file);
    unstored.forget(key);
    return { file, isKept: true };
  } catch (error) {
    complain(error, key);
    return { file, isKept: false };
  }
}

const complained = shortMemory<void>("media.complained", { ttlMs: 60_000, max: 1 });

/** Once a minute: a storage that fails fails for every picture. */
function complain(error: unknown, key: string): void {
  void complained.get("storage", async () => log.error({ err: error, key }, "pictures cannot be stored"));
}
