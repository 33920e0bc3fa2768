import { siteFor } from "#server/channels/find-site.ts";
import type { Site } from "#server/platform/context.ts";

const namespaces = [
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"',
  'xmlns:xhtml="http://www.w3.org/1999/xhtml"',
  'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"',
].join(" ");

/** The site at the host that was asked, in its own language. */
export function siteOf(request: Request): Promise<Site | null> {
  return siteFor(request.headers.get("host") ?? "", undefined, undefined);
}

/** Sitemaps are the same for everybody, and an hour old at most. */
export function xmlAnswer(root: "urlset" | "sitemapindex", parts: readonly string[]): Response {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${namespaces}>\n${parts.join("\n")}\n</${root}>\n`;
  return new Response(text, {
    headers: { "content-type": "application/xml; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
}

export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
