import { createHash } from "node:crypto";
import { notFound } from "next/navigation";
import { isBench } from "#server/platform/env.ts";

export const dynamic = "force-static";

export function generateStaticParams() {
  return [];
}

/**
 * A static page with a text of a given length, for `npm run bench`: what our cached pages are compared with. Like theirs, its
 * text holds letters beyond Latin-1, which makes every page twice as costly to encode as one in plain English.
 */
export default async function StaticPage({ params }: { params: Promise<{ bytes: string }> }) {
  const bytes = Number((await params).bytes);
  if (!isBench() || !(bytes > 0 && bytes < 1_000_000)) notFound();
  return <p>한국어 العربية — {textOf(bytes)}</p>;
}

/** Packs about as well as a page does: each word comes from a few hundred. */
function textOf(bytes: number): string {
  const words = Array.from({ length: Math.ceil(bytes / 9) }, (_, n) =>
    createHash("md5")
      .update(String((n * n) % 499))
      .digest("hex")
      .slice(0, 8),
  );
  return words.join(" ").slice(0, bytes);
}
