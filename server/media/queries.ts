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

/** Ids of the pictures that people see first: every product's first picture by popularity, then the second ones. */
export async function firstPictures(db: Db, limit: number): Promise<string[]> {
  const rows = await db.picture.findMany({
    where: { product: { state: "live" } },
    orderBy: [{ position: "asc" }, { product: { popularity: "desc" } }, { id: "asc" }],
    take: limit,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
