import { notFound } from "next/navigation";
import { site } from "next/root-params";
import { cache } from "react";
import { findSite } from "#server/channels/find-site.ts";
import type { Site } from "#server/platform/context.ts";

/** The site this page is rendered for; a host, locale or currency that no channel has is a page that is not there. */
export const siteHere = cache(async (): Promise<Site> => {
  const found = await findSite(decodeURIComponent((await site()) ?? ""));
  if (!found) notFound();
  return found;
});
