import { type LocalizedText, textOf } from "#server/platform/localized-text.ts";
import { legalIdentity } from "./shapes.ts";

/** A seller as shoppers see them, in the site's language. */
export interface SellerView {
  slug: string;
  name: string;
  story: string;
  country: string;
  city: string;
  legal: { name: string; address: string; registration: string; email: string | null };
}

export interface SellerRow {
  slug: string;
  name: LocalizedText;
  story: LocalizedText;
  country: string;
  city: LocalizedText;
  legal: unknown;
}

export function sellerView(row: SellerRow, locale: string): SellerView {
  const legal = legalIdentity.parse(row.legal);
  return {
    slug: row.slug,
    name: textOf(row.name, locale),
    story: textOf(row.story, locale),
    country: row.country,
    city: textOf(row.city, locale),
    legal: { ...legal, name: textOf(legal.name, locale), email: legal.email ?? null },
  };
}
