import { z } from "zod";
import type { Db } from "#server/platform/database.ts";
import { type Scene, scene } from "./scenes/scene.ts";

const uuid = z.guid();

/** The scene of a picture; null if `pictureId` is not the id of one. */
export async function findScene(db: Db, pictureId: string): Promise<Scene | null> {
  if (!uuid.safeParse(pictureId).success) return null;
  const row = await db.picture.findUnique({ where: { id: pictureId }, select: { scene: true } });
  return row && scene.parse(row.scene);
}
