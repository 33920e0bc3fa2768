import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { alternatesOf } from "#app/_i18n/alternates.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orElsewhere } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { CategoryPageView } from "#app/_ui/category/category-view.tsx";
import { oneOf, pageFrom, type Query } from "#app/_ui/kit/query.ts";
import { listSorts } from "#server/search/schema.ts";

interface BrowseProps {
  params: Promise<{ category: string[] }>;
  searchParams: Promise<Query>;
}

/** A category in another order or at a later page; the same address as the cached page, with a query. */
const listingAt = cache(async (path: string, sort: string, page: number) => {
  const [site, ask] = [await siteHere(), await askHere()];
  const asked = ask.catalog.listing({ category: path, sort: oneOf(listSorts, sort), page });
  const listing = await orElsewhere(asked, "/");
  const { category } = listing;
  if (!category || page > Math.max(1, listing.pages)) notFound();
  return { site, listing, category };
});

async function listingOf({ params, searchParams }: BrowseProps) {
  const [{ category }, query] = [await params, await searchParams];
  return listingAt(category.join("/"), String(query.sort ?? ""), pageFrom(query));
}

export async function generateMetadata(props: BrowseProps): Promise<Metadata> {
  const { site, category } = await listingOf(props);
  const { canonical } = alternatesOf(site, `/c/${category.path}`);
  return { title: category.name, description: category.intro, alternates: { canonical }, robots: { index: false, follow: true } };
}

export default async function BrowsePage(props: BrowseProps) {
  return <CategoryPageView {...(await listingOf(props))} />;
}
