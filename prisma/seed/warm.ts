import { Client, type ClientBase } from "pg";
import { z } from "zod";
import type { PictureSource } from "#server/media/picture.ts";
import { type Scene, scene } from "#server/media/scenes/scene.ts";
import { warmHousePicture, warmPictures } from "#server/media/warm-pictures.ts";
import { storage } from "#server/platform/storage.ts";

const rows = z.array(z.object({ id: z.string(), scene }));

/**
 * Makes the pictures that people see first, so that the first pages are whole: the hall of the home page, then the first picture
 * of each product in the order in which somebody who begins at the home page meets them.
 *
 * @returns how many product pictures were drawn; those that are stored already are not drawn again.
 */
export async function warmFirstPictures(databaseUrl: string, limit: number): Promise<number> {
  const db = new Client({ connectionString: databaseUrl });
  await db.connect();
  try {
    const scenes = await firstScenes(db, limit);
    const source: PictureSource = { storage: storage(), findScene: async (id) => scenes.get(id) ?? null };
    await warmHousePicture(source.storage, "hero");
    return await warmPictures(source, [...scenes.keys()]);
  } finally {
    await db.end();
  }
}

/**
 * Scenes by picture, the most urgent first. A product is as urgent as its best place in a list of the home page (trending,
 * newest), where five places count as one, or of a category; a category on the third level is opened later, so its places count double.
 */
export async function firstScenes(db: ClientBase, limit: number): Promise<Map<string, Scene>> {
  const found = await db.query(
    `WITH live AS (
       SELECT id, category_id, popularity,
         row_number() OVER (ORDER BY trend DESC, popularity DESC, id) / 5.0 AS trending,
         row_number() OVER (ORDER BY live_at DESC, id) / 5.0 AS fresh
       FROM product WHERE state = 'live' AND live_at <= now()
     ), shelved AS (
       SELECT live.id, least(trending, fresh, (CASE WHEN shelf.path LIKE '%/%/%' THEN 2 ELSE 1 END) *
         row_number() OVER (PARTITION BY shelf.id ORDER BY live.popularity DESC, live.id)) AS place
       FROM live JOIN category leaf ON leaf.id = live.category_id
         JOIN category shelf ON leaf.path = shelf.path OR starts_with(leaf.path, shelf.path || '/')
     ), wanted AS (SELECT id, min(place) AS place FROM shelved GROUP BY id)
     SELECT picture.id, picture.scene FROM picture JOIN wanted ON wanted.id = picture.product_id
     ORDER BY picture.position, wanted.place, picture.id LIMIT $1`,
    [limit],
  );
  return new Map(rows.parse(found.rows).map((row) => [row.id, row.scene]));
}
