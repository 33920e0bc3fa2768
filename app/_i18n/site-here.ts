import { notFound, redirect } from "next/navigation";
import { site } from "next/root-params";
import { cache } from "react";
import { findSite } from "#server/channels/find-site.ts";
import { formatSiteKey, parseSiteKey } from "#server/channels/site-key.ts";
import type { Site } from "#server/platform/context.ts";

/**
 * The site this page is rendered for. A host or locale that no channel has is a page that is not there; a currency that the
 * channel does not sell in is only an old cookie, which is dropped.
 */
export const siteHere = cache(async (): Promise<Site> => {
  const asked = parseSiteKey(decodeURIComponent((await site()) ?? ""));
  if (!asked) notFound();
  const found = await findSite(formatSiteKey(asked));
  if (found) return found;
  if (asked.currency && (await findSite(formatSiteKey({ ...asked, currency: null })))) {
    redirect(`/api/site?reset&locale=${asked.locale}`);
  }
  notFound();
});

/** Whether there is such a site at all, for what stands around every page. */
export const isSiteHere = cache(async (): Promise<boolean> => {
  const asked = parseSiteKey(decodeURIComponent((await site()) ?? ""));
  return asked !== null && (await findSite(formatSiteKey({ ...asked, currency: null }))) !== null;
});
