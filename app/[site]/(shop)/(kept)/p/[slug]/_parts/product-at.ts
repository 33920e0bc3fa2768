import { cache } from "react";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orNothing } from "#app/_trpc/answers.ts";
import { askAsGuest } from "#app/_trpc/ask.ts";
import { cachedRead } from "#server/platform/cached-read.ts";
import { productTag } from "#server/storefront/page-tags.ts";

/** Coupons that fit it; the page is as old as it may be, so a coupon that ended meanwhile is refused by the cart. */
export const couponsAt = cache(async (slug: string) => {
  const site = await siteHere();
  return (await orNothing(askAsGuest(site).promotions.forProduct({ slug }))) ?? [];
});

/** The product of this page, or null where there is none; the page expires with it. */
export const productAt = cache(async (slug: string) => {
  const site = await siteHere();
  const product = await cachedRead(
    () => orNothing(askAsGuest(site).catalog.product({ slug })),
    (found) => (found ? [productTag(found.id)] : []),
  );
  return { site, product };
});

/** The first of its reviews, most helpful first; whatever happens to them is told of the product, whose tag the page has. */
export const reviewsAt = cache(async (slug: string) => {
  const site = await siteHere();
  return cachedRead(
    () => orNothing(askAsGuest(site).reviews.ofProduct({ slug })),
    (found) => (found ? [productTag(found.product.id)] : []),
  );
});
