import { z } from "zod";
import { type Db, Prisma } from "#server/platform/database.ts";
import { type Scene, scene } from "./scenes/scene.ts";

const uuid = z.guid();

/** The scene of a picture; null if `pictureId` is not the id of one, or no scene describes it. */
export async function findScene(db: Db, pictureId: string): Promise<Scene | null> {
  if (!uuid.safeParse(pictureId).success) return null;
  const row = await db.picture.findUnique({ where: { id: pictureId }, select: { scene: true } });
  return scene.safeParse(row?.scene).data ?? null;
}

/** Where a picture stands in the order in which pictures are made ahead. */
export interface PicturePlace {
  id: string;
  position: number;
}

/** The next pictures of live products: all first ones, then all second ones, and so on. */
export function picturesAfter(db: Db, after: PicturePlace | null, limit: number): Promise<PicturePlace[]> {
  const beyond = after ? Prisma.sql`AND (picture.position, picture.id) > (${after.position}, ${after.id}::uuid)` : Prisma.empty;
  return db.$queryRaw<PicturePlace[]>`
    SELECT picture.id, picture.position FROM picture JOIN product ON product.id = picture.product_id
    WHERE product.state = 'live' ${beyond} ORDER BY picture.position, picture.id LIMIT ${limit}`;
}
