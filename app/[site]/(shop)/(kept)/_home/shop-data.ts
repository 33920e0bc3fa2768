import { originOf } from "#app/_i18n/absolute.ts";
import { hrefOn } from "#app/_i18n/href.ts";
import type { Site } from "#server/platform/context.ts";

/** The shop for machines: what it is, and how one searches in it (schema.org OnlineStore and WebSite). */
export function shopData(site: Site, description: string, name: string): object {
  const origin = originOf(site);
  const url = origin + hrefOn(site, "/");
  return {
    "@context": "https://schema.org",
    "@graph": [
      { "@type": "OnlineStore", "@id": `${origin}/#shop`, name, url, description, logo: `${origin}/icons/maru-512.png` },
      {
        "@type": "WebSite",
        name,
        url,
        inLanguage: site.locale,
        publisher: { "@id": `${origin}/#shop` },
        potentialAction: {
          "@type": "SearchAction",
          target: { "@type": "EntryPoint", urlTemplate: `${origin}${hrefOn(site, "/search")}?q={query}` },
          "query-input": "required name=query",
        },
      },
    ],
  };
}
