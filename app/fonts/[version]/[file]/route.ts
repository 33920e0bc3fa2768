import { readFile } from "node:fs/promises";
import { join } from "node:path";

const hangul = "pretendard/dist/web/variable";
const arabic = "@fontsource/ibm-plex-sans-arabic/files";

/** The files of the font packages that pages name; nothing else of a package can be asked for. */
const served: [RegExp, string, string][] = [
  [/^pretendard-hangul\.css$/, `${hangul}/pretendardvariable-dynamic-subset.css`, "text/css; charset=utf-8"],
  [/^PretendardVariable\.subset\.\d{1,3}\.woff2$/, `${hangul}/woff2-dynamic-subset/`, "font/woff2"],
  [/^ibm-plex-sans-arabic-arabic-(400|600)-normal\.woff2$/, `${arabic}/`, "font/woff2"],
];

/** A font file from its npm package. The version stands in the address, so that browsers may keep it for ever. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ version: string; file: string }> },
): Promise<Response> {
  const { file } = await params;
  const found = served.find(([name]) => name.test(file));
  if (!found) return new Response(null, { status: 404 });
  const [, path, type] = found;
  const content = await readFile(join(process.cwd(), "node_modules", path.endsWith("/") ? path + file : path));
  const body = type.startsWith("text/css")
    ? content.toString().replaceAll("./woff2-dynamic-subset/", "./").replaceAll("Pretendard Variable", "Pretendard Hangul")
    : new Uint8Array(content);
  return new Response(body, { headers: { "content-type": type, "cache-control": "public, max-age=31536000, immutable" } });
}
