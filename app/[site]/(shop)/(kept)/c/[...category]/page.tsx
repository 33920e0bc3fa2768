import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { alternatesOf } from "#app/_i18n/alternates.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orElsewhere } from "#app/_trpc/answers.ts";
import { askAsGuest } from "#app/_trpc/ask.ts";
import { CategoryPageView } from "#app/_ui/category/category-view.tsx";
import { cachedRead, tagPage } from "#server/platform/cached-read.ts";
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
  const read = () => orElsewhere(askAsGuest(site).catalog.listing({ category: path }), "/");
  const listing = await cachedRead(read, () => [`listing:${site.channel}`]);
  const { category } = listing;
  if (!category) notFound();
  await tagPage(tagsOfCards(site, listing.items));
  return { site, listing, category };
});

export async function generateMetadata({ params }: CategoryProps): Promise<Metadata> {
  const path = (await params).category.join("/");
  const { site, category } = await listingAt(path);
  return { title: category.name, description: category.intro, alternates: alternatesOf(site, `/c/${path}`) };
}

export default async function CategoryPage({ params }: CategoryProps) {
  return <CategoryPageView {...(await listingAt((await params).category.join("/")))} />;
}
