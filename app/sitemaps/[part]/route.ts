import { originOf } from "#app/_i18n/absolute.ts";
import { hrefOn } from "#app/_i18n/href.ts";
import { askAsGuest } from "#app/_trpc/ask.ts";
import type { Site } from "#server/platform/context.ts";
import type { SitemapEntry } from "#server/storefront/sitemap.ts";
import { escaped, siteOf, xmlAnswer } from "../xml.ts";

/** `pages.xml`, or `products-<n>.xml`: each page in each language of the channel, with its other languages and its pictures. */
export async function GET(request: Request, { params }: { params: Promise<{ part: string }> }): Promise<Response> {
  const [part, site] = [partOf((await params).part), await siteOf(request)];
  const entries = site && part !== null ? await askAsGuest(site).catalog.sitemap({ part }) : [];
  if (!site || entries.length === 0) return new Response(null, { status: 404 });
  return xmlAnswer(
    "urlset",
    entries.flatMap((entry) => addressesOf(site, entry)),
  );
}

function partOf(name: string): number | null {
  const [, digits] = /^products-([1-9]\d{0,3})\.xml$/.exec(name) ?? [];
  return name === "pages.xml" ? 0 : digits ? Number(digits) : null;
}

function addressesOf(site: Site, { path, changedAt, pictures }: SitemapEntry): string[] {
  const origin = originOf(site);
  const at = (locale: string) => escaped(origin + hrefOn({ locale }, path));
  const others = site.locales.map((locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${at(locale)}"/>`).join("");
  const fallback = `<xhtml:link rel="alternate" hreflang="x-default" href="${escaped(origin + path)}"/>`;
  const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : "";
  const shown = pictures
    .map((picture) => `<image:image><image:loc>${escaped(origin + picture)}</image:loc></image:image>`)
    .join("");
  return site.locales.map((locale) => `<url><loc>${at(locale)}</loc>${changed}${others}${fallback}${shown}</url>`);
}
