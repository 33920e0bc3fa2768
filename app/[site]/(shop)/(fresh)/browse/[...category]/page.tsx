import type { Metadata } from "next";
import { cache } from "react";
import { alternatesOf } from "#app/_i18n/alternates.ts";
import { missingMetadata } from "#app/_i18n/missing-metadata.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orNothing } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { CategoryPageView } from "#app/_ui/category/category-view.tsx";
import { oneOf, pageFrom, type Query } from "#app/_ui/kit/query.ts";
import { Missing } from "#app/_ui/shell/missing.tsx";
import { listSorts } from "#server/search/schema.ts";

interface BrowseProps {
  params: Promise<{ category: string[] }>;
  searchParams: Promise<Query>;
}

/** A category in another order or at a later page; the same address as the cached page, with a query. */
const listingAt = cache(async (path: string, sort: string, page: number) => {
  const [site, ask] = [await siteHere(), await askHere()];
  const asked = ask.catalog.listing({ category: path, sort: oneOf(listSorts, sort), page });
  const listing = await orNothing(asked);
  if (!listing?.category || page > Math.max(1, listing.pages)) return null;
  return { site, listing, category: listing.category };
});

async function listingOf({ params, searchParams }: BrowseProps) {
  const [{ category }, query] = [await params, await searchParams];
  return listingAt(category.join("/"), String(query.sort ?? ""), pageFrom(query));
}

export async function generateMetadata(props: BrowseProps): Promise<Metadata> {
  const found = await listingOf(props);
  if (!found) return missingMetadata();
  const { site, category } = found;
  const { canonical } = alternatesOf(site, `/c/${category.path}`);
  return { title: category.name, description: category.intro, alternates: { canonical }, robots: { index: false, follow: true } };
}

export default async function BrowsePage(props: BrowseProps) {
  const found = await listingOf(props);
  return found ? <CategoryPageView {...found} /> : <Missing />;
}
