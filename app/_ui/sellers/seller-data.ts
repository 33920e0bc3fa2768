import type { SellerPage } from "#server/storefront/seller-page.ts";

/** The seller for machines (schema.org Store); says what the page says. */
export function sellerData(url: string, { name, story, rating, city, country, legal }: SellerPage): object {
  return {
    "@context": "https://schema.org",
    "@type": "Store",
    name,
    url,
    description: story || undefined,
    legalName: legal.name,
    email: legal.email ?? undefined,
    address: { "@type": "PostalAddress", streetAddress: legal.address, addressLocality: city, addressCountry: country },
    aggregateRating:
      rating.average === null
        ? undefined
        : { "@type": "AggregateRating", ratingValue: rating.average, reviewCount: rating.count },
  };
}
