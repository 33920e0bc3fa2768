import type { ReactNode } from "react";
import { siteHere } from "#app/_i18n/site-here.ts";
import { askAsGuest } from "#app/_trpc/ask.ts";
import { Shell } from "#app/_ui/shell/shell.tsx";
import { cachedRead } from "#server/platform/cached-read.ts";
import { listingTag } from "#server/storefront/page-tags.ts";

/** Around cached pages: nothing here knows who looks. */
export default async function KeptLayout({ children }: { children: ReactNode }) {
  const site = await siteHere();
  const categories = await cachedRead(
    () => askAsGuest(site).catalog.categories(),
    () => [listingTag(site.channel)],
  );
  return (
    <Shell site={site} categories={categories}>
      {children}
    </Shell>
  );
}
