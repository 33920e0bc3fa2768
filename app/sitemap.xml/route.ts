import { originOf } from "#app/_i18n/absolute.ts";
import { askAsGuest } from "#app/_trpc/ask.ts";
import { siteOf, xmlAnswer } from "#app/sitemaps/xml.ts";

/** The list of a channel's sitemaps, at the address that robots.txt names. */
export async function GET(request: Request): Promise<Response> {
  const site = await siteOf(request);
  if (!site) return new Response(null, { status: 404 });
  const parts = await askAsGuest(site).catalog.sitemapParts();
  const names = ["pages", ...Array.from({ length: parts }, (_, index) => `products-${index + 1}`)];
  const list = names.map((name) => `<sitemap><loc>${originOf(site)}/sitemaps/${name}.xml</loc></sitemap>`);
  return xmlAnswer("sitemapindex", list);
}
