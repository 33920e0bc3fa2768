import { fontFile } from "#server/platform/font-files.ts";

/** A font file from its npm package. The version stands in the address, so that browsers may keep it for ever. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ version: string; file: string }> },
): Promise<Response> {
  const found = await fontFile((await params).file);
  if (!found) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(found.content), { headers: found.headers });
}
