import { Client } from "pg";
import { z } from "zod";
import type { PictureSource } from "#server/media/picture.ts";
import { scene } from "#server/media/scenes/scene.ts";
import { warmHousePicture, warmPictures } from "#server/media/warm-pictures.ts";
import { storage } from "#server/platform/storage.ts";

const rows = z.array(z.object({ id: z.string(), scene }));

/**
 * Makes the pictures that people see first, so that the first page is whole: the hall of the home page, every product's
 * first picture by popularity, then the second ones.
 *
 * @returns how many product pictures were drawn; those that are stored already are not drawn again.
 */
export async function warmFirstPictures(databaseUrl: string, limit: number): Promise<number> {
  const scenes = await firstScenes(databaseUrl, limit);
  const source: PictureSource = { storage: storage(), findScene: async (id) => scenes.get(id) ?? null };
  await warmHousePicture(source.storage, "hero");
  return warmPictures(source, [...scenes.keys()]);
}

async function firstScenes(databaseUrl: string, limit: number) {
  const db = new Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    const found = await db.query(
      `SELECT picture.id, picture.scene FROM picture JOIN product ON product.id = picture.product_id
       WHERE product.state = 'live' ORDER BY picture.position, product.popularity DESC, picture.id LIMIT $1`,
      [limit],
    );
    return new Map(rows.parse(found.rows).map((row) => [row.id, row.scene]));
  } finally {
    await db.end();
  }
}
