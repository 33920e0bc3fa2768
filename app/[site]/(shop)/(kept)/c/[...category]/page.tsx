import type { Metadata } from "next";
import { cache } from "react";
import { alternatesOf } from "#app/_i18n/alternates.ts";
import { missingMetadata } from "#app/_i18n/missing-metadata.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orNothing } from "#app/_trpc/answers.ts";
import { askAsGuest } from "#app/_trpc/ask.ts";
import { CategoryPageView } from "#app/_ui/category/category-view.tsx";
import { lookFrom } from "#app/_ui/category/list-address.ts";
import { Missing } from "#app/_ui/shell/missing.tsx";
import { tagPage } from "#server/platform/cached-read.ts";
import { listSorts } from "#server/search/schema.ts";
import { tagsOfCards } from "#server/storefront/page-tags.ts";

export const revalidate = 3600;

export function generateStaticParams() {
  return [];
}

interface CategoryProps {
  params: Promise<{ category: string[] }>;
}

const listingAt = cache(async (path: string) => {
  const site = await siteHere();
  const ask = askAsGuest(site).catalog;
  const [listing, prices] = await Promise.all([
    orNothing(ask.listing({ category: path })),
    orNothing(ask.prices({ category: path })),
  ]);
  if (!listing?.category) return null;
  await tagPage(tagsOfCards(site, listing.items));
  return { site, listing, category: listing.category, prices };
});

export async function generateMetadata({ params }: CategoryProps): Promise<Metadata> {
  const path = (await params).category.join("/");
  const found = await listingAt(path);
  if (!found) return missingMetadata();
  const { site, category } = found;
  return { title: category.name, description: category.intro, alternates: alternatesOf(site, `/c/${path}`) };
}

export default async function CategoryPage({ params }: CategoryProps) {
  const found = await listingAt((await params).category.join("/"));
  return found ? <CategoryPageView {...found} look={lookFrom({}, listSorts)} /> : <Missing />;
}
