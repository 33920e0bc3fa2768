import { notFound } from "next/navigation";
import { cache } from "react";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orElsewhere } from "#app/_trpc/answers.ts";
import { askAsGuest } from "#app/_trpc/ask.ts";
import { cachedRead } from "#server/platform/cached-read.ts";
import { productTag } from "#server/storefront/page-tags.ts";

/** The product of this page; the page expires with it. */
export const productAt = cache(async (slug: string) => {
  if (!/^[a-z0-9-]{1,160}$/.test(slug)) notFound();
  const site = await siteHere();
  const product = await cachedRead(
    () => orElsewhere(askAsGuest(site).catalog.product({ slug }), "/"),
    ({ id }) => [productTag(id)],
  );
  return { site, product };
});
