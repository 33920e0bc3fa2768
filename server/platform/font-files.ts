import { readFile } from "node:fs/promises";
import { join } from "node:path";

const hangul = "node_modules/pretendard/dist/web/variable";
const arabic = "node_modules/@fontsource/ibm-plex-sans-arabic/files";

/** The files that pages name; nothing else of a package can be asked for. */
const served: [RegExp, string, string][] = [
  [/^pretendard-[\d.]+-latin\.woff2$/, "public/fonts/", "font/woff2"],
  [/^pretendard-hangul\.css$/, `${hangul}/pretendardvariable-dynamic-subset.css`, "text/css; charset=utf-8"],
  [/^PretendardVariable\.subset\.\d{1,3}\.woff2$/, `${hangul}/woff2-dynamic-subset/`, "font/woff2"],
  [/^ibm-plex-sans-arabic-arabic-(400|600)-normal\.woff2$/, `${arabic}/`, "font/woff2"],
];

/** A font file, or the faces that name its parts, with the headers it is served by; null where no page names it. */
export async function fontFile(name: string): Promise<{ content: Buffer; headers: Record<string, string> } | null> {
  const found = served.find(([known]) => known.test(name));
  if (!found) return null;
  const [, path, type] = found;
  const stored = await readFile(join(/*turbopackIgnore: true*/ process.cwd(), path.endsWith("/") ? path + name : path));
  const content = type.startsWith("text/css") ? Buffer.from(ownFaces(stored.toString())) : stored;
  return { content, headers: { "content-type": type, "cache-control": "public, max-age=31536000, immutable" } };
}

function ownFaces(css: string): string {
  return css.replaceAll("./woff2-dynamic-subset/", "./").replaceAll("Pretendard Variable", "Pretendard Hangul");
}
