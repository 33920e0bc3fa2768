import { ensurePicture } from "#server/media/picture.ts";
import { type PictureWidth, pictureWidths } from "#server/media/picture-view.ts";
import { findScene } from "#server/media/queries.ts";
import { database } from "#server/platform/database.ts";
import { storage } from "#server/platform/storage.ts";

const source = () => ({ storage: storage(), findScene: (id: string) => findScene(database(), id) });

/** Under one name there is one picture for ever; a new drawing gets a new id. */
const forEver = "public, max-age=31536000, immutable";
const notNow = { "cache-control": "no-store", "retry-after": "10" };

/** A picture at one of its widths, `<id>-<width>.webp`; made when it is first wanted. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file: name } = await params;
  const asked = nameOf(name);
  if (!asked) return empty(404, { "cache-control": "no-store" });
  const etag = `"${name}"`;
  const known = { "cache-control": forEver, etag };
  if (request.headers.get("if-none-match")?.includes(etag)) return empty(304, known);
  const picture = await ensurePicture(source(), asked.id, asked.width);
  if (picture === "full") return empty(503, notNow);
  if (picture === "missing") return empty(404, { "cache-control": "no-store" });
  const { file, isKept } = picture;
  return new Response(new Uint8Array(file), {
    headers: {
      "content-type": "image/webp",
      "content-length": String(file.length),
      ...(isKept ? known : { "cache-control": "public, max-age=60" }),
    },
  });
}

function empty(status: number, headers: Record<string, string>): Response {
  return new Response(null, { status, headers });
}

/** Only names that a page could have written; the rest never reaches storage. */
function nameOf(file: string): { id: string; width: PictureWidth } | null {
  const [, id, digits] = /^([a-z0-9-]{1,40})-(\d{3,4})\.webp$/.exec(file) ?? [];
  const width = pictureWidths.find((known) => String(known) === digits);
  return id && width ? { id, width } : null;
}
