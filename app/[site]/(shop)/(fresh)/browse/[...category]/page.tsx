import type { Metadata } from "next";
import { cache } from "react";
import { alternatesOf } from "#app/_i18n/alternates.ts";
import { missingMetadata } from "#app/_i18n/missing-metadata.ts";
import { siteHere } from "#app/_i18n/site-here.ts";
import { orNothing } from "#app/_trpc/answers.ts";
import { askHere } from "#app/_trpc/ask.ts";
import { CategoryPageView } from "#app/_ui/category/category-view.tsx";
import { lookFrom } from "#app/_ui/category/list-address.ts";
import type { Query } from "#app/_ui/kit/query.ts";
import { Missing } from "#app/_ui/shell/missing.tsx";
import { type ListSort, listSorts } from "#server/search/schema.ts";

interface BrowseProps {
  params: Promise<{ category: string[] }>;
  searchParams: Promise<Query>;
}

/** A category in another look; the same address as the cached page, with a query. */
async function listingOf({ params, searchParams }: BrowseProps) {
  const [{ category }, query] = [await params, await searchParams];
  const look = lookFrom(query, listSorts);
  const found = await listingAt(
    category.join("/"),
    look.sort,
    look.page,
    look.show,
    look.price?.from ?? null,
    look.price?.to ?? null,
  );
  return found && { ...found, look };
}

const listingAt = cache(
  async (path: string, sort: ListSort, first: number, show: number, from: number | null, to: number | null) => {
    const [site, ask] = [await siteHere(), await askHere()];
    const price = from === null && to === null ? undefined : { from, to };
    const pageAt = (page: number) => orNothing(ask.catalog.listing({ category: path, sort, page, price }));
    const prices = orNothing(ask.catalog.prices({ category: path }));
    const [listing, ...more] = await Promise.all(Array.from({ length: show }, (_, n) => pageAt(first + n)));
    if (!listing?.category || first > Math.max(1, listing.pages)) return null;
    const items = [...listing.items, ...more.flatMap((page) => page?.items ?? [])];
    return { site, listing: { ...listing, items }, category: listing.category, prices: await prices };
  },
);

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
