import type { Metadata } from "next";
import { cache } from "react";
import { alternatesOf } from "#app/_i18n/alternates.ts";
import { missingMetadata } from "#app/_i18n/missing-metadata.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orNothing } from "#app/_trpc/answers.ts";
import { askAsGuest } from "#app/_trpc/ask.ts";
import { lookFrom } from "#app/_ui/category/list-address.ts";
import { SellerPageView } from "#app/_ui/sellers/seller-page-view.tsx";
import { Missing } from "#app/_ui/shell/missing.tsx";
import { tagPage } from "#server/platform/cached-read.ts";
import { listSorts } from "#server/search/schema.ts";
import { tagsOfCards } from "#server/storefront/page-tags.ts";

export const revalidate = 3600;

export function generateStaticParams() {
  return [];
}

interface SellerProps {
  params: Promise<{ seller: string }>;
}

const sellerAt = cache(async (slug: string) => {
  const site = await siteHere();
  const ask = askAsGuest(site);
  const seller = await orNothing(ask.catalog.seller({ slug }));
  if (!seller) return null;
  const listing = await ask.catalog.listing({ seller: slug });
  await tagPage([`seller:${seller.id}`, ...tagsOfCards(site, listing.items)]);
  return { site, seller, listing };
});

export async function generateMetadata({ params }: SellerProps): Promise<Metadata> {
  const found = await sellerAt((await params).seller);
  if (!found) return missingMetadata();
  const { site, seller } = found;
  const description = seller.story || undefined;
  return { title: seller.name, description, alternates: alternatesOf(site, `/s/${seller.slug}`) };
}

export default async function SellerHomePage({ params }: SellerProps) {
  const found = await sellerAt((await params).seller);
  return found ? <SellerPageView {...found} look={lookFrom({}, listSorts)} /> : <Missing />;
}
