import { ensurePicture } from "#server/media/picture.ts";
import { type PictureWidth, pictureWidths } from "#server/media/picture-view.ts";
import { findScene } from "#server/media/queries.ts";
import { database } from "#server/platform/database.ts";
import { storage } from "#server/platform/storage.ts";

const source = () => ({ storage: storage(), findScene: (id: string) => findScene(database(), id) });

/** A picture at one of its widths, `<id>-<width>.webp`; made when it is first wanted. Its content never changes. */
export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const asked = nameOf((await params).file);
  const picture = asked && (await ensurePicture(source(), asked.id, asked.width));
  if (!picture) return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  return new Response(new Uint8Array(picture), {
    headers: { "content-type": "image/webp", "cache-control": "public, max-age=31536000, immutable" },
  });
}

/** Only names that a page could have written; the rest never reaches storage. */
function nameOf(file: string): { id: string; width: PictureWidth } | null {
  const [, id, digits] = /^([a-z0-9-]{1,40})-(\d{3,4})\.webp$/.exec(file) ?? [];
  const width = pictureWidths.find((known) => String(known) === digits);
  return id && width ? { id, width } : null;
}
