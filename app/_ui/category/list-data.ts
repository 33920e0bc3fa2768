import { originOf } from "#app/_i18n/absolute.ts";
import { hrefOn } from "#app/_i18n/href.ts";
import type { Site } from "#server/platform/context.ts";

/** The list for machines (schema.org ItemList), in the order in which it is shown; each product says the rest on its own page. */
export function listData(site: Site, items: readonly { slug: string }[]): object {
  return {
    "@context": "https://schema.org",
    "@type": "ItemList",
    itemListElement: items.map(({ slug }, n) => ({
      "@type": "ListItem",
      position: n + 1,
      url: originOf(site) + hrefOn(site, `/p/${slug}`),
    })),
  };
}
