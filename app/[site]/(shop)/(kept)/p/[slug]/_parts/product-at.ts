import { cache } from "react";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orNothing } from "#app/_trpc/answers.ts";
import { askAsGuest } from "#app/_trpc/ask.ts";
import { cachedRead } from "#server/platform/cached-read.ts";
import { couponsTag, productTag } from "#server/storefront/page-tags.ts";
import { homeOn } from "./home-on.ts";

/** Coupons that fit it; the page expires when one begins or ends. */
export const couponsAt = cache(async (slug: string) => {
  const site = await siteHere();
  return cachedRead(
    async () => (await orNothing(askAsGuest(site).promotions.forProduct({ slug }))) ?? [],
    () => [couponsTag(site.channel)],
  );
});

/** The product of this page, or null where there is none; the page expires with it. */
export const productAt = cache(async (slug: string) => {
  const site = await siteHere();
  const product = await cachedRead(
    () => orNothing(askAsGuest(site).catalog.product({ slug })),
    (found) => (found ? [found.id, ...found.sameThings.map(({ productId }) => productId)].map(productTag) : []),
  );
  return { site, product };
});

/** Its seller as all see them, and what else they sell; these follow the page's own age. */
export const sellerAt = cache(async (slug: string, productId: string) => {
  const ask = askAsGuest(await siteHere());
  const [seller, listing] = await Promise.all([
    orNothing(ask.catalog.seller({ slug })),
    orNothing(ask.catalog.listing({ seller: slug })),
  ]);
  return { seller, others: listing?.items.filter(({ id }) => id !== productId) ?? [] };
});

/** What a parcel to a country costs and how long it takes, as the page's delivery says it; null where nobody delivers. */
export const deliveryAt = cache(async () => {
  const site = await siteHere();
  return orNothing(askAsGuest(site).shipping.estimate({ country: homeOn(site) }));
});

/** The first of its reviews, most helpful first; whatever happens to them is told of the product, whose tag the page has. */
export const reviewsAt = cache(async (slug: string) => {
  const site = await siteHere();
  return cachedRead(
    () => orNothing(askAsGuest(site).reviews.ofProduct({ slug })),
    (found) => (found ? [productTag(found.product.id)] : []),
  );
});
